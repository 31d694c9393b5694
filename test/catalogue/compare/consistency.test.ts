import { describe, expect, test } from 'vitest';
import { consistency } from '../../../src/catalogue/compare/consistency';
import { FINDING_KINDS, type FindingKind } from '../../../src/catalogue/compare/finding';
import type { Catalogue, Item } from '../../../src/catalogue/types';
import { indicator, item, promise, realCatalogue, small, subject } from './fixture';

const ids = (catalogue: Catalogue, kind: FindingKind): string[] =>
  consistency(catalogue)
    .filter((f) => f.kind === kind)
    .map((f) => f.id);
const two = (a: Partial<Item>, b: Partial<Item>, document = 'bayannur') =>
  small([item('a', 'region', { subject: 's', ...a }), item('b', document, { subject: 's', ...b })], {
    subjects: [subject('s')],
  });
const goal = (value: number, over = {}) => ({ targets: [promise(value, '万亩', over)] });

describe('a planted case of each kind is found, its innocent twin left alone', () => {
  test('stage', () => {
    expect(ids(two({ stage: 'plan' }, { stage: 'complete' }), 'stage')).toEqual(['stage/s']);
    expect(ids(two({ stage: 'plan' }, { stage: 'plan' }), 'stage')).toEqual([]);
    expect(ids(two({ stage: 'plan' }, { stage: null }), 'stage')).toEqual([]);
    // Years apart, another stage is what one expects.
    expect(ids(two({ stage: 'plan' }, { stage: 'complete' }, 'older'), 'stage')).toEqual([]);
  });

  test('name', () => {
    const named = (name: string) => ({
      ...two({}, {}),
      subjects: [subject('s', { title: { zh: '甘乌高速', en: '' }, names: { bayannur: [name] } })],
    });
    expect(ids(named('G0616'), 'name')).toEqual(['name/s']);
    expect(ids(named('甘乌高速'), 'name')).toEqual([]);
  });

  test('a goal with nothing under it', () => {
    const all = (parent: string | null) => small([item('a', 'region', goal(10)), item('b', 'hohhot', { parent })]);
    expect(ids(all(null), 'childless')).toEqual(['childless/a']);
    expect(ids(all('a'), 'childless')).toEqual([]);
    // A city's own goals have no plan below.
    expect(ids(small([item('b', 'hohhot', goal(10))]), 'childless')).toEqual([]);
  });

  test('above the parent, alone or together', () => {
    const all = (top: Partial<Item>, a: number, b: number) =>
      small([
        item('top', 'region', top),
        item('a', 'hohhot', { parent: 'top', ...goal(a) }),
        item('b', 'bayannur', { parent: 'top', ...goal(b) }),
      ]);
    expect(ids(all(goal(100), 120, 1), 'above')).toEqual(['above/top']);
    expect(ids(all(goal(100), 60, 60), 'above')).toEqual(['above/top']);
    expect(ids(all(goal(100), 60, 40), 'above')).toEqual([]);
    expect(ids(all(goal(100, { comparator: '>=' }), 60, 60), 'above')).toEqual([]);
  });

  test('unit', () => {
    const b = (unit: string) => two(goal(10), { targets: [promise(10, unit)] });
    expect(ids(b('亩'), 'unit')).toEqual(['unit/farmland/2026-2026']);
    expect(ids(b('万亩'), 'unit')).toEqual([]);
  });

  test('definition: other words, or a near miss', () => {
    const b = (zh: string) => two(goal(10), goal(10, { metric: { zh, en: zh } }));
    expect(ids(b('改造农田'), 'definition')).toEqual(['definition/farmland/2026-2026']);
    expect(ids(b('高标准农田'), 'definition')).toEqual([]);
    const near = (notComparable: boolean) => ({
      ...two(goal(10), goal(10, { indicator: 'sown' })),
      indicators: [
        indicator(
          'farmland',
          notComparable ? { notComparable: [{ with: 'sown', why: { zh: '异', en: 'other' } }] } : {},
        ),
        indicator('sown'),
      ],
    });
    expect(ids(near(true), 'definition')).toEqual(['definition/farmland/sown']);
    expect(ids(near(false), 'definition')).toEqual([]);
  });

  test('a figure that differs within one plan', () => {
    const all = (b: Partial<Item>) =>
      small([item('a', 'hohhot', goal(10)), item('b', 'hohhot', { paragraph: 2, ...goal(12), ...b })]);
    expect(ids(all({}), 'figure')).toHaveLength(1);
    expect(ids(all({ targets: [promise(100_000, '亩')] }), 'figure')).toEqual([]);
    expect(ids(all(goal(12, { year: 2030 })), 'figure')).toEqual([]);
    expect(ids(all({ adcodes: ['150824'] }), 'figure')).toEqual([]);
    expect(ids(all({ paragraph: 1 }), 'figure')).toEqual([]);
  });
});

test('over the records: the same list each time, each with its citations, and no id twice', () => {
  const catalogue = realCatalogue();
  const found = consistency(catalogue);
  expect(found.map((f) => f.id)).toEqual(consistency(catalogue).map((f) => f.id));
  expect(new Set(found.map((f) => f.id)).size).toBe(found.length);
  for (const f of found) expect(f.cited.length).toBeGreaterThanOrEqual(f.kind === 'childless' ? 1 : 2);
  const kinds = found.map((f) => FINDING_KINDS.indexOf(f.kind));
  expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  const reversed = { ...catalogue, items: [...catalogue.items].reverse() };
  expect(new Set(consistency(reversed).map((f) => f.id))).toEqual(new Set(found.map((f) => f.id)));
});
