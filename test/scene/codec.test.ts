import { describe, expect, it } from 'vitest';
import { readScene, writeScene } from '../../src/scene/codec';
import { OPENING_SCENE, PAGES, type Scene } from '../../src/scene/scene';

const SCENE: Scene = {
  ...OPENING_SCENE,
  view: 'list',
  camera: { zoom: 6.5, lat: 41.2, lng: 107.36 },
  fit: [106, 40, 109, 42],
  sectors: ['ports', 'energy'],
  documents: ['bayannur-2026'],
  kinds: ['target'],
  stages: ['plan', 'complete'],
  precision: ['site'],
  topics: ['wind', 'storage'],
  figure: true,
  year: 2035,
  area: '150824',
  q: '风电 & 光伏, 50%',
  item: 'byn26-wind',
  place: 'ganqimaodu-port',
  subject: 'ganqimaodu-port',
  indicator: 'grain-output',
  story: 'gateways-north',
  sceneNumber: 7,
};

describe('scene in the address', () => {
  it('survives the round trip', () => {
    const hash = writeScene(SCENE);
    expect(readScene(hash)).toEqual({ scene: SCENE, dropped: [] });
    expect(hash.length).toBeLessThanOrEqual(1000);
  });

  it('is empty for the opening scene, and says none apart from all', () => {
    expect(writeScene(OPENING_SCENE)).toBe('');
    expect(readScene(writeScene({ ...OPENING_SCENE, sectors: [] })).scene.sectors).toEqual([]);
  });

  it('drops bad values, keeps the rest, reports what it dropped', () => {
    const { scene, dropped } = readScene(
      '#sectors=ports,pirates&map=99/0/0&item=<script>&area=110000&stages=plan&q=%E0%A4%A',
    );
    expect(scene).toEqual({ ...OPENING_SCENE, stages: ['plan'] });
    expect(dropped).toHaveLength(5);
  });

  it('keeps a talk and its scene, and drops scenes that no talk has', () => {
    const hash = writeScene({ ...OPENING_SCENE, view: 'story', story: 'hohhot-2026', sceneNumber: 12 });
    expect(hash).toBe('#v=1&view=story&story=hohhot-2026&scene=12');
    expect(readScene(hash).scene).toMatchObject({ view: 'story', story: 'hohhot-2026', sceneNumber: 12 });
    expect(readScene('#scene=0&story=No%20id').dropped).toEqual(['scene=0', 'story=No%20id']);
    expect(readScene('#scene=100').scene.sceneNumber).toBeNull();
  });

  it('keeps the pages that set plans side by side, with what they show', () => {
    for (const view of PAGES) {
      const hash = writeScene({ ...OPENING_SCENE, view, indicator: 'gdp-growth', documents: ['bayannur-2026'] });
      expect(hash).toBe(`#v=1&view=${view}&docs=bayannur-2026&indicator=gdp-growth`);
      expect(readScene(hash).scene).toMatchObject({ view, indicator: 'gdp-growth', documents: ['bayannur-2026'] });
    }
    expect(readScene('#subject=ganqimaodu-port').scene.subject).toBe('ganqimaodu-port');
    expect(readScene('#view=progress').dropped).toEqual(['view=progress']);
  });

  it('keeps unknown keys, and lets the hash win over the query', () => {
    expect(writeScene({ ...OPENING_SCENE, q: 'a' }, '#utm=x&q=old')).toBe('#v=1&q=a&utm=x');
    expect(readScene('#q=hash', '?q=query&lang=en').scene.q).toBe('hash');
  });
});
