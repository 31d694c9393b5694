import { describe, expect, test } from 'vitest';
import { SECTORS, STAGES } from '../../src/catalogue/vocabulary';
import { markShapes, markSvg, ringShapes } from '../../src/sectors/mark';
import { arcPath, squarePath } from '../../src/sectors/shapes';

const numbers = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

describe('marks as shapes', () => {
  test('every sector and stage has a mark whose clips are all there', () => {
    for (const sector of SECTORS)
      for (const stage of [...STAGES, null])
        for (const form of ['site', 'town', 'county', 'course'] as const) {
          const svg = markSvg({ sector, stage, form });
          const ids = [...svg.matchAll(/id="(\w+)"/g)].map(([, id]) => id);
          for (const [, used] of svg.matchAll(/url\(#(\w+)\)/g)) expect(ids).toContain(used);
          expect(new Set(ids).size).toBe(ids.length);
        }
  });

  test('the furthest stage is filled, the first is not and has a dashed edge', () => {
    const plan = markShapes({ sector: 'energy', stage: 'plan', form: 'site' });
    const complete = markShapes({ sector: 'energy', stage: 'complete', form: 'site' });
    const edge = (shapes: typeof plan) => shapes.find((s) => s.stroke);
    expect(edge(plan)?.dash).toBeDefined();
    expect(edge(complete)?.dash).toBeUndefined();
    expect(complete.some((s) => s.fill === edge(complete)?.stroke)).toBe(true);
    // Nothing of it is clipped: it is the mark that lists and panels show most.
    expect(complete.some((s) => s.clip)).toBe(false);
  });

  test('arcs of a ring follow each other all around, as long as their shares', () => {
    const sectors = [
      { sector: 'energy', count: 3 },
      { sector: 'water', count: 2 },
      { sector: 'ports', count: 1 },
    ] as const;
    const [first, second, third] = ringShapes({ form: 'site', sectors }).slice(-3);
    const ends = [first, second, third].map((s) => numbers(s?.d ?? ''));
    for (const [one, next] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const)
      expect(ends[one]?.slice(-2)).toEqual(ends[next]?.slice(0, 2));
    const diamond = ringShapes({ form: 'course', sectors }).slice(-3);
    const [drawn, left] = [diamond[0]?.dash?.[0] ?? 0, diamond[0]?.dash?.[1] ?? 0];
    expect(drawn / (drawn + left)).toBeCloseTo(0.5);
    expect(diamond[1]?.from).toBeCloseTo(drawn);
  });
});

test('an arc of more than half takes the long way round', () => {
  expect(arcPath(0, 0, 10, 0, 0.75)).toBe('M0 -10A10 10 0 1 1 -10 0');
  expect(arcPath(0, 0, 10, 0, 0.25)).toBe('M0 -10A10 10 0 0 1 10 0');
});

test('a turned square keeps its corners round and its middle in place', () => {
  const all = numbers(squarePath(20, 20, 10, 3, Math.PI / 4).replace(/A3 3 0 0 1 /g, ' '));
  const xs = all.filter((_, i) => i % 2 === 0);
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(20);
});
