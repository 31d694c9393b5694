import { beforeAll, describe, expect, test } from 'vitest';
import { type Cascade, cascade, cascadeOf } from '../../../src/catalogue/compare/cascade';
import { reported } from '../../../src/catalogue/compare/reported';
import type { Catalogue } from '../../../src/catalogue/types';
import { item, promise, realCatalogue, small } from './fixture';

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = realCatalogue();
});

const row = (found: Cascade | null): unknown => ({
  top: found && `${found.top.target.comparator} ${found.top.target.value} ${found.top.target.unit}`,
  parts: found?.parts.map((p) => [
    p.document.id,
    `${p.target.comparator} ${p.target.value} ${p.target.unit}`,
    p.share ? `${p.share.operator ?? '?'} ${(p.share.value * 100).toFixed(1)}%` : p.reason,
  ]),
  together: found?.together
    ? `${found.together.quantity.operator} ${found.together.quantity.value}, ${(found.together.share.value * 100).toFixed(1)}%`
    : null,
});

describe('the cascades of the plans, worked by hand from the records', () => {
  test('high-standard farmland: ≥ 600; Bayannur ≥ 160, Hohhot 30', () => {
    expect(row(cascade(catalogue, 'high-standard-farmland'))).toEqual({
      top: '>= 600 万亩',
      parts: [
        ['bayannur-2026', '>= 160 万亩', '? 26.7%'],
        ['hohhot-2026', '= 30 万亩', '<= 5.0%'],
      ],
      together: '>= 190, 31.7%',
    });
  });

  test('saline soil: 50; 20 and 20', () => {
    expect(row(cascade(catalogue, 'saline-soil-treated'))).toEqual({
      top: '= 50 万亩',
      parts: [
        ['hohhot-2026', '= 20 万亩', '= 40.0%'],
        ['bayannur-2026', '= 20 万亩', '= 40.0%'],
      ],
      together: '= 40, 80.0%',
    });
  });

  test('ecological construction: 4 000; Bayannur 800, Erenhot 88', () => {
    expect(row(cascade(catalogue, 'ecological-construction-area'))).toEqual({
      top: '= 4000 万亩',
      parts: [
        ['bayannur-2026', '= 800 万亩', '= 20.0%'],
        ['erenhot-2026', '= 88 万亩', '= 2.2%'],
      ],
      together: '= 888, 22.2%',
    });
  });

  test('crude oil: 335; Bayannur ≥ 140', () => {
    expect(row(cascade(catalogue, 'crude-oil-output'))).toEqual({
      top: '= 335 万吨',
      parts: [['bayannur-2026', '>= 140 万吨', '>= 41.8%']],
      together: '>= 140, 41.8%',
    });
  });

  test('new urban jobs: ≥ 18 万; Hohhot 6 万, Bayannur ≥ 7 500', () => {
    expect(row(cascade(catalogue, 'new-urban-jobs'))).toEqual({
      top: '>= 18 万人',
      parts: [
        ['hohhot-2026', '= 6 万人', '<= 33.3%'],
        ['bayannur-2026', '>= 7500 人', '? 4.2%'],
      ],
      together: '>= 6.75, 37.5%',
    });
  });

  test('port freight: a growth rate below is no share of an amount above', () => {
    const found = cascade(catalogue, 'port-freight');
    expect(row(found)).toEqual({
      top: '= 1.4 亿吨',
      parts: [['bayannur-2026', '>= 5 %', 'near-miss']],
      together: null,
    });
    expect(found?.parts[0]?.why?.zh).toMatch(/增/);
  });

  test('GDP growth: beside one another, never shares', () => {
    expect(row(cascade(catalogue, 'gdp-growth'))).toEqual({
      top: '~ 5 %',
      parts: [
        ['hohhot-2026', '~ 5.5 %', 'growth'],
        ['bayannur-2026', '~ 5 %', 'growth'],
        ['erenhot-2026', '~ 6 %', 'growth'],
      ],
      together: null,
    });
  });

  test('each says how many plans are loaded', () => {
    const found = catalogue.indicators.flatMap((i) => cascade(catalogue, i.id) ?? []);
    expect(found.length).toBeGreaterThan(20);
    for (const { plans } of found) expect(plans).toEqual({ leagues: 2, of: 12, counties: ['152501'] });
  });

  test('no share above one, none of a growth rate, whatever the indicator', () => {
    for (const i of catalogue.indicators) {
      for (const p of cascade(catalogue, i.id)?.parts ?? []) {
        expect(p.share === null).toBe(p.reason !== null);
        if (i.change === 'growth') expect(p.share).toBeNull();
        expect(p.share?.value ?? 0).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('the map of each indicator: a region only by a figure for all of it, and once', () => {
  for (const { id } of catalogue.indicators) {
    const found = reported(catalogue, id);
    if (!found) continue;
    for (const r of found.regions) {
      expect(r.item.adcodes).toContain(r.code);
      expect(r.code).not.toBe('150000');
      if (found.shaded) expect(found.classes[r.class]?.[1]).toBeGreaterThanOrEqual(r.value);
    }
    expect(new Set(found.regions.map((r) => r.code)).size).toBe(found.regions.length);
  }
  // Port freight grows at one port; that is no figure for its league.
  expect(reported(catalogue, 'port-freight-growth')?.regions).toEqual([]);
  expect(reported(catalogue, 'gdp-growth')?.regions.map((r) => [r.code, r.value])).toEqual([
    ['150100', 5.5],
    ['150800', 5],
    ['152501', 6],
  ]);
});

describe('the rules', () => {
  const top = item('top', 'region', { targets: [promise(100, '万亩')] });
  test('by parent it is the same as by indicator', () => {
    expect(row(cascadeOf(catalogue, 'nm26-crude-oil-output'))).toEqual(row(cascade(catalogue, 'crude-oil-output')));
  });

  test('a sum of ≥ is ≥, ≥ beside ≈ is no sum; units are converted first', () => {
    const part = (a: '=' | '>=' | '~', b: '=' | '>=' | '~') =>
      cascade(
        small([
          top,
          item('a', 'hohhot', { targets: [promise(10, '万亩', { comparator: a })] }),
          item('b', 'bayannur', { targets: [promise(50_000, '亩', { comparator: b })] }),
        ]),
        'farmland',
      )?.together?.quantity ?? null;
    expect(part('>=', '>=')).toEqual({ value: 15, operator: '>=' });
    expect(part('>=', '=')).toEqual({ value: 15, operator: '>=' });
    expect(part('~', '=')).toEqual({ value: 15, operator: '~' });
    expect(part('=', '=')).toEqual({ value: 15, operator: '=' });
    expect(part('>=', '~')).toBeNull();
  });

  test('a plan that says it twice, or a county within its league, is not added', () => {
    const twice = [top, ...['a', 'b'].map((id) => item(id, 'hohhot', { targets: [promise(10, '万亩')] }))];
    expect(cascade(small(twice), 'farmland')?.together).toBeNull();
  });

  test('plans of other years stand outside', () => {
    const found = cascade(small([top, item('a', 'older', { targets: [promise(10, '万亩')] })]), 'farmland');
    expect(found?.parts).toEqual([]);
    expect(found?.plans).toEqual({ leagues: 2, of: 3, counties: [] });
  });

  test('a target for one place of the region has no shares', () => {
    const local = item('local', 'region', { adcodes: ['150100'], targets: [promise(100, '万亩')] });
    const found = cascade(small([local, item('a', 'hohhot', { targets: [promise(10, '万亩')] })]), 'farmland');
    expect(found?.parts[0]?.reason).toBe('scope');
  });

  test('nothing above, no cascade', () => {
    expect(cascade(small([item('a', 'hohhot', { targets: [promise(10, '万亩')] })]), 'farmland')).toBeNull();
  });
});
