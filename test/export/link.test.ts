import { describe, expect, it } from 'vitest';
import { EMBED_KINDS, embedLink, embedSnippet, linkTo } from '../../src/export/link';
import { readScene } from '../../src/scene/codec';
import { OPENING_SCENE, type Scene } from '../../src/scene/scene';

const SCENE: Scene = {
  ...OPENING_SCENE,
  view: 'list',
  sectors: ['energy', 'water'],
  stages: [],
  documents: ['bayannur-2026'],
  figure: true,
  year: 2026,
  area: '150824',
  q: '风电 & "储能" 100%',
  item: 'byn26-storage-capacity',
  fit: '150800',
};
const PAGES = [
  'https://a.example/atlas/index.html',
  'https://a.example/atlas/?lang=en&theme=dark#v=1&q=old&mine=7',
  'https://a.example/?sectors=ports&embed=map&ui=none&origin=https%3A%2F%2Fb.example#v=1&item=x',
  'file:///home/somebody/plan-atlas.html?lang=zh#v=1',
];
const scenes = [SCENE, OPENING_SCENE, { ...OPENING_SCENE, place: 'a,b', camera: { zoom: 7.25, lat: 41.5, lng: 107 } }];

describe('a link', () => {
  it.each(PAGES)('restores every scene from %s', (page) => {
    for (const scene of scenes) {
      const { hash, search } = new URL(linkTo(scene, page));
      const read = readScene(hash, search);
      expect(read.dropped).toEqual([]);
      expect(read.scene).toEqual(scene.camera ? { ...scene, fit: null } : scene);
    }
  });

  it('carries where the map stands, and then no bounds to fit; or neither', () => {
    const camera = { zoom: 6.5, lat: 43.21, lng: 111.5 };
    const { hash } = new URL(linkTo(SCENE, PAGES[0] ?? '', camera));
    expect(readScene(hash).scene).toMatchObject({ camera, fit: null, item: SCENE.item });
    const without = new URL(linkTo({ ...SCENE, camera }, PAGES[0] ?? '', null));
    expect(readScene(without.hash).scene).toMatchObject({ camera: null, fit: '150800' });
  });

  it('keeps the language and what it does not know, and leaves out what belongs to the frame it is in', () => {
    expect(linkTo(SCENE, PAGES[1] ?? '')).toMatch(/\?lang=en&theme=dark#.*&mine=7$/);
    expect(new URL(linkTo(SCENE, PAGES[2] ?? '')).search).toBe('');
    expect(linkTo(OPENING_SCENE, PAGES[3] ?? '')).toBe('file:///home/somebody/plan-atlas.html?lang=zh');
  });
});

describe('a frame', () => {
  const link = linkTo(SCENE, PAGES[1] ?? '');

  it.each(EMBED_KINDS)('of kind %s says so to the page and keeps the scene', (kind) => {
    const url = new URL(embedLink(link, kind));
    expect(url.searchParams.get('embed')).toBe(kind);
    expect(url.searchParams.get('lang')).toBe('en');
    expect(url.hash).toBe(new URL(link).hash);
  });

  it('is one element whose attributes cannot be broken out of', () => {
    const html = embedSnippet(`${link}&x="><script>`, 'map', 'A "quoted" <title> & more', null, 600);
    expect(html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+ allowfullscreen><\/iframe>$/);
    expect(html).toContain('title="A &quot;quoted&quot; &lt;title&gt; &amp; more"');
    expect(html).toContain('width="100%" height="600"');
    expect(embedSnippet(link, 'map', 't', 480, 360)).toContain('width="480" height="360"');
  });
});
