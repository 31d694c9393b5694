import { describe, expect, test } from 'vitest';
import { indicatorRows } from '../../src/catalogue/compare/indicators';
import { statementsOf } from '../../src/catalogue/compare/statements';
import { compareEn } from '../../src/i18n/messages/compare-en';
import { compareZh } from '../../src/i18n/messages/compare-zh';
import { textPieces } from '../../src/panels/compare/ledger/pieces';
import { choices, chosenOf, patchOf } from '../../src/panels/compare/overview/choices';
import { promiseChart } from '../../src/panels/compare/targets/chart';
import { sortRows } from '../../src/panels/compare/targets/sort';
import { indicator, item, promise, small } from '../catalogue/compare/fixture';

const catalogue = small(
  [
    item('top', 'region', { targets: [promise(600, '万亩', { comparator: '>=' })] }),
    item('h', 'hohhot', { targets: [promise(300_000, '亩')] }),
    item('b', 'bayannur', {
      targets: [
        promise(160, '万亩', { baseline: { value: 120, year: 2025 } }),
        promise(5, '%', { indicator: 'rate', change: 'growth' }),
      ],
    }),
  ],
  { indicators: [indicator('farmland'), indicator('rate', { family: 'share', change: 'growth' })] },
);
const all = statementsOf(catalogue, 'farmland');

describe('the chart', () => {
  test('has one axis from zero, in the first plan’s unit, each figure where it belongs', () => {
    const chart = promiseChart(catalogue, all, 200);
    expect(chart?.unit).toBe('万亩');
    expect(chart?.zero).toBe(0);
    expect(chart?.rows.map((r) => [r.item.id, r.quantity.value])).toEqual([
      ['top', 600],
      ['h', 30],
      ['b', 160],
    ]);
    const [top, h, b] = chart?.rows ?? [];
    expect((h?.x ?? 0) / (top?.x ?? 1)).toBeCloseTo(0.05, 2);
    expect(b?.xBase).toBeLessThan(b?.x ?? 0);
    for (const r of chart?.rows ?? []) expect(r.x).toBeLessThanOrEqual(200);
  });

  test('never puts a rate on the axis of an amount', () => {
    const rate = statementsOf(catalogue, 'rate');
    expect(promiseChart(catalogue, [...all, ...rate], 200)?.rows).toHaveLength(3);
  });
});

test('sorting by a plan orders within one family and puts the silent last both ways', () => {
  const rows = indicatorRows(catalogue);
  for (const down of [true, false]) {
    const order = sortRows(rows, { by: 'hohhot', down }, 'zh', catalogue.units).map((r) => r.indicator.id);
    expect(order).toEqual(['farmland', 'rate']);
  }
});

test('a text loses nothing by being marked, and overlapping evidence marks each word once', () => {
  const text = '建设高标准农田160万亩以上，治理盐碱地20万亩。';
  const [a, b] = [
    item('a', 'hohhot', { evidence: ['建设高标准农田160万亩以上', '20万亩'] }),
    item('b', 'hohhot', { evidence: ['高标准农田', '治理盐碱地20万亩'] }),
  ];
  const pieces = textPieces(text, [a, b]);
  expect(pieces.map((p) => p.text).join('')).toBe(text);
  expect(pieces.filter((p) => p.item).map((p) => [p.item?.id, p.text])).toEqual([
    ['a', '建设高标准农田160万亩以上'],
    ['b', '治理盐碱地20万亩'],
  ]);
});

test('an overview is of a plan, or of any region, as the scene names it', () => {
  const found = choices(catalogue, 'zh', null);
  expect(found.filter((c) => c.kind === 'document')).toHaveLength(4);
  expect(found.filter((c) => c.kind === 'region').map((c) => c.id)).toEqual(
    catalogue.admin.filter((u) => u.level !== 'county').map((u) => u.code),
  );
  const of = (documents: string[] | null, area: string | null) => chosenOf(found, { documents, area }, catalogue);
  expect(of(null, '150800')).toMatchObject({ kind: 'region', id: '150800' });
  expect(of(['hohhot'], null)).toMatchObject({ kind: 'document', id: 'hohhot' });
  expect(of(['older', 'bayannur'], null)).toMatchObject({ kind: 'region', id: '150800' });
  expect(of(null, null)).toMatchObject({ kind: 'document', id: 'region' });
  for (const choice of found)
    expect(chosenOf(found, { documents: null, area: null, ...patchOf(choice) }, catalogue)).toEqual(choice);
});

test('both languages say the same with the same values', () => {
  const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, zh] of Object.entries(compareZh)) {
    expect([key, holes(compareEn[key as keyof typeof compareZh])]).toEqual([key, holes(zh)]);
  }
});
