import { expect, test } from 'vitest';
import { consistency } from '../../../src/catalogue/compare/consistency';
import { ledger, onTheMap } from '../../../src/catalogue/compare/coverage';
import { indicatorRows } from '../../../src/catalogue/compare/indicators';
import { overview } from '../../../src/catalogue/compare/overview';
import { consistencyReport } from '../../../src/catalogue/compare/report';
import { item, promise, small, subject } from './fixture';

test('a ledger in numbers', () => {
  expect(
    ledger({
      1: 'front-matter',
      2: 3,
      3: { items: 1, waive: [{ figure: '70周年', why: 'age of the city' }] },
      4: { reason: 'narrative', waive: [{ figure: '3%', why: 'past' }] },
    }),
  ).toEqual({
    paragraphs: 4,
    withItems: 2,
    reasons: { 'front-matter': 1, narrative: 1 },
    waived: [
      { paragraph: 3, figure: '70周年', why: 'age of the city' },
      { paragraph: 4, figure: '3%', why: 'past' },
    ],
  });
});

const catalogue = small(
  [
    item('a', 'hohhot', { importance: 1, subject: 's', targets: [promise(1, '万亩'), promise(2, '万亩')] }),
    item('b', 'hohhot', { precision: 'site', stage: null, subject: 's' }),
    item('c', 'hohhot', { precision: 'county', sector: 'energy', importance: 1 }),
    item('d', 'region', { precision: 'region', targets: [promise(3, '万亩')] }),
  ],
  { subjects: [subject('s')] },
);

test('nothing of a plan is lost between map, counties and wider', () => {
  const { items, targets, own, county, wide } = onTheMap(catalogue, 'hohhot');
  expect({ items, targets, own, county, wide }).toEqual({ items: 3, targets: 2, own: 1, county: 1, wide: 1 });
});

test('a plan on one page', () => {
  const page = overview(catalogue, { kind: 'document', id: 'hohhot' });
  expect(page.headlines.flatMap((h) => h.items.map((i) => i.id))).toEqual(['a']);
  expect(page.sectors.map((s) => [s.sector, s.total])).toEqual([
    ['energy', 1],
    ['agriculture', 2],
  ]);
  expect(page.sectors[1]?.stages.filter(([, n]) => n > 0)).toEqual([
    ['advance', 1],
    ['none', 1],
  ]);
  expect(page.subjects.map((s) => [s.subject.id, s.count])).toEqual([['s', 2]]);
});

test('a region on one page: its own plan, and what the plans above place in it', () => {
  const all = small([
    ...catalogue.items,
    item('e', 'region', { adcodes: ['150121'], targets: [promise(4, '万亩')] }),
    item('f', 'region', { adcodes: ['150800'], importance: 1, targets: [promise(5, '万亩')] }),
  ]);
  const hohhot = overview(all, { kind: 'region', id: '150100' });
  expect(hohhot.items.map((i) => i.id)).toEqual(['a', 'b', 'c', 'e']);
  expect(hohhot.plans.map((p) => [p.plan.id, p.items, p.own])).toEqual([
    ['hohhot', 3, true],
    ['region', 1, false],
  ]);
  expect(hohhot.headlines.map((h) => h.plan.id)).toEqual(['hohhot']);
  // Without a plan of its own, the figures of the others stand, and targets of the whole region do not.
  const other = overview(all, { kind: 'region', id: '150121' });
  expect(other.plans.every((p) => !p.own)).toBe(true);
  expect(other.headlines.flatMap((h) => h.items.map((i) => i.id))).toEqual(['e']);
  // Of two plans of one city the newer leads, and the older is cut where the list goes on.
  const many = Array.from({ length: 11 }, (_, n) =>
    item(`o${n}`, 'older', { importance: 1, targets: [promise(n, '万亩')] }),
  );
  const newer = item('n', 'bayannur', { importance: 1, targets: [promise(1, '万亩')] });
  const bayannur = overview(small([...many, newer]), { kind: 'region', id: '150800' });
  expect(bayannur.headlines.map((h) => [h.plan.id, h.items.length, h.more])).toEqual([
    ['bayannur', 1, 0],
    ['older', 8, 3],
  ]);
  // The region itself holds everything, under its own headlines.
  const region = overview(all, { kind: 'region', id: '150000' });
  expect(region.items).toHaveLength(all.items.length);
  expect(region.headlines.map((h) => [h.plan.id, h.items.map((i) => i.id)])).toEqual([['region', ['f']]]);
});

test('a row an indicator, a cell a plan', () => {
  const [row] = indicatorRows(catalogue);
  expect(row?.plans).toBe(2);
  expect(row?.stated.get('hohhot')).toHaveLength(2);
});

test('the report cites both lines and gives no verdict', () => {
  const text = consistencyReport(consistency(catalogue), catalogue);
  expect(text).toContain('待核对 / to be checked');
  expect(text).toContain('region 一 ¶1');
});
