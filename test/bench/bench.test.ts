import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { readCountyPack } from '../../src/catalogue/boundaries';
import { compile } from '../../src/catalogue/compile';
import { input } from '../catalogue/fixture';
import { catalogueOf } from './catalogues';
import { goals } from './goals';
import { readOptions, takesPart } from './options';
import { peerData } from './peer-data';
import { type Summary, summarise } from './summary';

const root = join(import.meta.dirname, '../..');
const counties = readCountyPack(
  JSON.parse(readFileSync(join(root, 'geodata/base/counties/counties-300m.topo.json'), 'utf8')),
);

describe('a larger catalogue', () => {
  const { catalogue } = compile(input());
  if (!catalogue) throw new Error('the fixture does not compile');
  const large = catalogueOf('5k', catalogue, counties);

  test('has as many items as it says, each at places that exist, and is the same every time', () => {
    const places = new Set(large.places.map((p) => p.id));
    expect(large.items).toHaveLength(5000);
    expect(new Set(large.items.map((i) => i.id)).size).toBe(5000);
    expect(large.items.every((i) => i.places.length > 0 && i.places.every((id) => places.has(id)))).toBe(true);
    expect(catalogueOf('5k', catalogue, counties)).toEqual(large);
  });

  test('keeps its places inside the region, away from their models', () => {
    const copies = large.places.filter((p) => /-\d+$/.test(p.id) && p.anchor);
    expect(copies.length).toBeGreaterThan(100);
    const inside = copies.filter((p) => counties.features.some((f) => booleanPointInPolygon(p.anchor ?? [], f)));
    expect(inside.length / copies.length).toBeGreaterThan(0.95);
    expect(new Set(copies.map((p) => p.anchor?.join())).size).toBeGreaterThan(copies.length * 0.9);
  });

  test('gives the peers every item at every of its places, none on another', () => {
    const { items, shapes } = peerData(large);
    expect(items).toHaveLength(large.items.reduce((sum, i) => sum + i.places.length, 0));
    const points = items.flatMap((i) => (i.at ? [i.at.join()] : []));
    expect(new Set(points).size).toBeGreaterThan(points.length * 0.99);
    expect(items.every((i) => i.at || shapes[i.shape ?? -1])).toBe(true);
  });
});

describe('the goals', () => {
  const summary = (over: Partial<Summary>): Summary => ({ ...summarise([]), picture: 500, ...over });
  const judge = (own: number): boolean | null | undefined => {
    const runs: Record<string, Summary> = {
      app: summary({ picture: own }),
      leaflet: summary({}),
      deck: summary({ picture: 900 }),
    };
    const all = goals((page) => runs[page], ['real'], null);
    return all.find((g) => g.name === 'First meaningful picture, real')?.met;
  };

  test('compare with the best peer that was measured', () => {
    expect(judge(300)).toBe(true);
    expect(judge(301)).toBe(false);
  });

  test('say nothing of what was not measured', () => {
    expect(goals(() => undefined, ['real'], null)).toEqual([]);
  });
});

describe('options', () => {
  test('without any, everything takes part and the table is written', () => {
    const { pages, sizes, write } = readOptions([]);
    expect([pages.length, sizes, write]).toEqual([6, ['small', 'real', '5k', '50k'], true]);
  });

  test('a part of it is not written as the whole', () => {
    expect(readOptions(['--quick']).write).toBe(false);
    expect(readOptions(['--pages', 'app', '--rounds', '2'])).toMatchObject({ pages: ['app'], rounds: 2, write: false });
  });

  test('what is not known is named, with what is', () => {
    expect(() => readOptions(['--pages', 'app,google'])).toThrow('google is not known → app, echarts');
    expect(() => readOptions(['--rounds', 'many'])).toThrow('--rounds many');
  });

  test('the largest take part in fewer rounds', () => {
    const rounds = (size: string): number[] => [1, 2, 3, 4, 5].filter((r) => takesPart(size, r, 5));
    expect([rounds('real'), rounds('small'), rounds('50k')]).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3],
      [1, 5],
    ]);
  });
});
