import { describe, expect, it } from 'vitest';
import { groundOfStyle, tianditu } from '../../src/map/portal-ground';

const AT = 'https://maps.example.gov.cn/styles/plain/style.json';

describe('the ground of a style', () => {
  const style = {
    sources: {
      tiles: { type: 'raster', tiles: ['../t/{z}/{x}/{y}.png', 'https://b.example.cn/{z}/{x}/{y}.png'] },
      base: { type: 'vector', url: 'base.json' },
      names: { type: 'vector', url: 'names.json' },
    },
    layers: [
      { id: 'back', type: 'background' },
      { id: 'tiles', type: 'raster', source: 'tiles' },
      { id: 'woods', type: 'fill', source: 'base', paint: { 'fill-color': '#0a0' } },
      { id: 'marsh', type: 'fill', source: 'base', paint: { 'fill-pattern': 'marsh' } },
      { id: 'towns', type: 'symbol', source: 'names' },
    ],
  };

  it('has names of its own, addresses beside the file, and nothing that needs fonts or pictures', () => {
    const { sources, layers } = groundOfStyle(style, AT);
    expect(layers.map((l) => l.id)).toEqual(['portal-back', 'portal-tiles', 'portal-woods']);
    expect(sources).toEqual({
      'portal-tiles': {
        type: 'raster',
        tiles: ['https://maps.example.gov.cn/styles/t/{z}/{x}/{y}.png', 'https://b.example.cn/{z}/{x}/{y}.png'],
      },
      'portal-base': { type: 'vector', url: 'https://maps.example.gov.cn/styles/plain/base.json' },
    });
  });

  it('is refused when it is none', () => {
    for (const none of [null, [], 'style', { layers: [] }, { sources: {}, layers: 'all' }])
      expect(() => groundOfStyle(none, AT)).toThrow('no map style');
  });
});

it('天地图 comes from all its hosts, ground below names, with the key', () => {
  const { sources, layers } = tianditu('ter', 'abcdef0123456789');
  expect(layers.map((l) => l.id)).toEqual(['portal-ground', 'portal-names']);
  const [ground, names] = Object.values(sources) as { tiles: string[] }[];
  expect(new Set(ground?.tiles.map((t) => new URL(t).host)).size).toBe(8);
  expect(ground?.tiles[0]).toContain('LAYER=ter&');
  expect(names?.tiles[0]).toContain('LAYER=cta&');
  for (const url of ground?.tiles ?? []) expect(url).toContain('tk=abcdef0123456789');
});
