import { describe, expect, test } from 'vitest';
import { indexCatalogue } from '../../src/catalogue/query';
import type { AdminUnit, DocumentInfo } from '../../src/catalogue/types';
import { fromAbove, headlines, pathTo, plansOf, unitsBelow } from '../../src/panels/area/model';
import { enterArea } from '../../src/store/filters';
import { index, item, target } from './fixture';

const unit = (code: string, level: AdminUnit['level'], league: string | null = null): AdminUnit => ({
  code,
  level,
  name: { zh: code, en: code },
  league,
  bbox: [106, 40, 107, 41],
  anchor: [106.5, 40.5],
  seat: null,
  room: [],
});
const admin = [
  unit('150000', 'region'),
  unit('150800', 'league'),
  unit('150824', 'county', '150800'),
  unit('150900', 'league'),
];
const [first] = index([]).catalogue.documents;
const plan = (id: string, region: string): DocumentInfo => ({ ...(first as DocumentInfo), id, region });
const documents = [plan('region', '150000'), plan('city', '150800'), plan('other', '150900')];
const codes = (units: readonly AdminUnit[]): string[] => units.map((u) => u.code);

describe('the path of a district', () => {
  test('goes from the region down to it', () => {
    expect(codes(pathTo('150824', admin))).toEqual(['150000', '150800', '150824']);
    expect(codes(pathTo('150800', admin))).toEqual(['150000', '150800']);
    expect(codes(pathTo('150000', admin))).toEqual(['150000']);
    expect(pathTo('159999', admin)).toEqual([]);
  });

  test('knows what lies below', () => {
    expect(codes(unitsBelow(unit('150800', 'league'), admin))).toEqual(['150824']);
    expect(codes(unitsBelow(unit('150000', 'region'), admin))).toEqual(['150800', '150900']);
    expect(unitsBelow(unit('150824', 'county', '150800'), admin)).toEqual([]);
  });
});

describe('plans of a district', () => {
  test('are its own, and those above it, the nearest first; a neighbour has no say', () => {
    const county = plansOf(pathTo('150824', admin), documents);
    expect([...county.own]).toEqual([]);
    expect(county.above.map((d) => d.id)).toEqual(['city', 'region']);
    const league = plansOf(pathTo('150800', admin), documents);
    expect([...league.own]).toEqual(['city']);
    expect(league.above.map((d) => d.id)).toEqual(['region']);
  });
});

describe('what the plans above say', () => {
  const named = item('named', { document: 'region', adcodes: ['150824'] });
  const elsewhere = item('elsewhere', { document: 'region', adcodes: ['150900'] });
  const parent = item('parent', { document: 'region', adcodes: ['150000'] });
  const child = item('child', { document: 'city', adcodes: ['150824'], parent: 'parent' });
  const all = [named, elsewhere, parent, child];
  const look = indexCatalogue({ ...index(all).catalogue, documents, admin });
  const above = plansOf(pathTo('150800', admin), documents).above;

  test('is what names the district, and what is carried out here', () => {
    const said = fromAbove('150800', all, above, look);
    expect(said.map((x) => x.item.id).sort()).toEqual(['named', 'parent']);
    expect(said.find((x) => x.item === parent)?.carriedBy).toEqual([child]);
  });

  test('follows the filters', () => {
    expect(fromAbove('150800', [named], above, look).map((x) => x.item.id)).toEqual(['named']);
  });
});

describe('headline targets', () => {
  test('have a figure, the district’s own plan first, and are few', () => {
    const own = item('own', { document: 'city', targets: [target()] });
    const others = Array.from({ length: 9 }, (_, i) => item(`o${i}`, { document: 'region', targets: [target()] }));
    const heads = headlines([item('none'), ...others, own], new Set(['city']));
    expect(heads[0]).toBe(own);
    expect(heads).toHaveLength(6);
    expect(heads.every((i) => i.targets.length > 0)).toBe(true);
  });
});

test('entering a district lets go of what was selected and of the camera', () => {
  expect(enterArea('150824')).toEqual({ area: '150824', item: null, place: null, camera: null, fit: null });
  expect(enterArea(null).area).toBeNull();
});
