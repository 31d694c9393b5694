import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, PRECISIONS, SECTORS, STAGES, TOPICS } from '../../src/catalogue/vocabulary';
import { readScene, writeScene } from '../../src/scene/codec';
import { OPENING_SCENE, type Scene, VIEWS } from '../../src/scene/scene';

/** Every scene that the page can make. */
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);
const code = fc.integer({ min: 0, max: 9999 }).map((n) => `15${String(n).padStart(4, '0')}`);
const degrees = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T>(all: readonly T[], maxLength = 6) =>
  or(fc.subarray([...all], { maxLength: Math.min(maxLength, all.length) }));
const bounds = fc
  .tuple(degrees(90, 110), degrees(35, 45), degrees(111, 130), degrees(46, 55))
  .map(([w, s, e, n]) => [w, s, e, n] as const);

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    camera: or(
      fc.record({
        zoom: fc.integer({ min: 200, max: 1200 }).map((n) => n / 100),
        lat: degrees(30, 55),
        lng: degrees(90, 130),
      }),
    ),
    fit: or(fc.oneof(code, bounds)),
    sectors: some(SECTORS),
    documents: or(fc.array(id, { maxLength: 5 })),
    kinds: some(KINDS),
    stages: some(STAGES),
    precision: some(PRECISIONS),
    topics: some(TOPICS, 4),
    figure: fc.boolean(),
    year: or(fc.integer({ min: 2000, max: 2099 })),
    area: or(code),
    q: fc.string({ unit: 'grapheme', maxLength: 20 }),
    item: or(id),
    place: or(fc.array(id, { minLength: 1, maxLength: 4 }).map((ids) => ids.join(','))),
    subject: or(id),
    indicator: or(id),
    story: or(id),
    sceneNumber: or(fc.integer({ min: 1, max: 99 })),
  })
  .map((scene) => ({ ...OPENING_SCENE, ...scene }));

describe('every scene', () => {
  it('survives the round trip through the address', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(readScene(writeScene(scene))).toEqual({ scene, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('has an address of at most 1 000 characters', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(writeScene(scene).length).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text at all', () => {
  it('is read without an exception, and what it cannot mean is dropped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (hash, query) => {
        const { scene } = readScene(hash, query);
        expect(readScene(writeScene(scene)).scene).toEqual(scene);
      }),
      { numRuns: 1000 },
    );
  });
});
