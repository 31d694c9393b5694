import { expect, test } from 'vitest';
import { planPairs, throughTime } from '../../../src/catalogue/compare/through-time';
import { item, realCatalogue, small, subject } from './fixture';

test('carried on, at another stage, new, not mentioned; without a subject nothing is said', () => {
  const items = [
    item('a1', 'older', { subject: 'carried' }),
    item('a2', 'bayannur', { subject: 'carried' }),
    item('b1', 'older', { subject: 'stage', stage: 'plan' }),
    item('b2', 'bayannur', { subject: 'stage', stage: 'start' }),
    item('c', 'bayannur', { subject: 'new' }),
    item('d', 'older', { subject: 'silent' }),
    item('e', 'hohhot', { subject: 'elsewhere' }),
    item('f', 'older'),
  ];
  const subjects = ['carried', 'stage', 'new', 'silent', 'elsewhere'].map((id) => subject(id));
  const found = throughTime(small(items, { subjects }), 'older', 'bayannur');
  expect(found.rows.map((r) => [r.subject.id, r.change])).toEqual([
    ['carried', 'carried'],
    ['stage', 'stage'],
    ['new', 'new'],
    ['silent', 'silent'],
  ]);
  expect(found.untied).toEqual({ before: 1, after: 0 });
});

test('Bayannur’s outline beside its plan of 2026: every item is in one row or counted', () => {
  const catalogue = realCatalogue();
  expect(planPairs(catalogue)).toEqual([{ before: 'bayannur-2021-2025', after: 'bayannur-2026' }]);
  const { rows, untied } = throughTime(catalogue, 'bayannur-2021-2025', 'bayannur-2026');
  const of = (id: string) => catalogue.items.filter((i) => i.document === id).length;
  expect(rows.reduce((n, r) => n + r.before.length, untied.before)).toBe(of('bayannur-2021-2025'));
  expect(rows.reduce((n, r) => n + r.after.length, untied.after)).toBe(of('bayannur-2026'));
  // 乌梁素海 runs through both.
  const lake = rows.find((r) => r.subject.title.zh.includes('乌梁素海'));
  expect(lake?.before.length).toBeGreaterThan(0);
});
