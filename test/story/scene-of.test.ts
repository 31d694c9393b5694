import { describe, expect, test } from 'vitest';
import type { CatalogueIndex } from '../../src/catalogue/query';
import type { Story } from '../../src/catalogue/schema';
import { readScene, writeScene } from '../../src/scene/codec';
import { OPENING_SCENE } from '../../src/scene/scene';
import { isExploring, sceneAt, scenePatch } from '../../src/story/scene-of';

const text = { zh: '字', en: 'word' };
const scene = (id: string, over: object = {}) => ({
  id,
  title: text,
  caption: text,
  notes: text,
  fit: '150800',
  items: ['a'],
  dwell: 30,
  ...over,
});
const story = {
  id: 'talk',
  order: 1,
  title: text,
  subtitle: text,
  scenes: [
    scene('one'),
    scene('two', { fit: [106, 40, 109, 42], sectors: ['water'], documents: ['d-1'], place: ['p-1', 'p-2'], item: 'a' }),
  ],
} as Story;
const index = {
  catalogue: { admin: [{ code: '150800', bbox: [105, 40, 110, 43] }] },
} as unknown as CatalogueIndex;

describe('a scene as a view', () => {
  test('says everything about the view, and survives the address', () => {
    const shown = { ...OPENING_SCENE, q: 'left over', topics: ['wind' as const], ...scenePatch(story, 2, index) };
    expect(shown).toMatchObject({ view: 'story', story: 'talk', sceneNumber: 2, q: '', topics: null, item: 'a' });
    expect(shown).toMatchObject({ fit: [106, 40, 109, 42], sectors: ['water'], place: 'p-1,p-2' });
    expect(readScene(writeScene(shown)).scene).toEqual(shown);
  });

  test('fits the bounds of a code, anew each time', () => {
    const [a, b] = [scenePatch(story, 1, index), scenePatch(story, 1, index)];
    expect(a.fit).toEqual([105, 40, 110, 43]);
    expect(a.fit).not.toBe(b.fit);
  });

  test('a number outside of the talk is the nearest in it', () => {
    expect([null, 0, 1, 2, 99].map((n) => sceneAt(story, n).number)).toEqual([1, 1, 1, 2, 2]);
  });

  test('moving away is noticed, the scene itself and its fit are not', () => {
    const patch = scenePatch(story, 2, index);
    const shown = { ...OPENING_SCENE, ...patch };
    expect(isExploring({ ...shown, fit: null }, patch)).toBe(false);
    expect(isExploring({ ...shown, camera: { zoom: 6, lat: 41, lng: 108 } }, patch)).toBe(true);
    expect(isExploring({ ...shown, item: 'b' }, patch)).toBe(true);
    expect(isExploring({ ...shown, q: '水' }, patch)).toBe(true);
  });
});
