import { describe, expect, test } from 'vitest';
import type { FoundKind } from '../../src/catalogue/search/file';
import type { Hit } from '../../src/catalogue/search/search';
import { factsOf } from '../../src/panels/search/facts';
import { choicesOf, groupHits } from '../../src/panels/search/groups';
import { index, item } from './fixture';

const hits = (kind: FoundKind, count: number, score: number): Hit[] =>
  Array.from({ length: count }, (_, i) => ({ kind, id: `${kind}${i}`, score: score - i / 100 }));

describe('the popup of the search', () => {
  test('puts the group of the nearest hit first, a place before items as near', () => {
    const order = (all: Hit[]): string[] => groupHits(all, null).map((g) => g.kind);
    expect(order([...hits('item', 3, 90), ...hits('place', 2, 88)])).toEqual(['place', 'item']);
    expect(order([...hits('item', 3, 90), ...hits('place', 2, 60)])).toEqual(['item', 'place']);
    expect(order([...hits('item', 1, 70), ...hits('indicator', 1, 110), ...hits('subject', 1, 80)])).toEqual([
      'indicator',
      'subject',
      'item',
    ]);
  });

  test('shows eight rows of one kind, five among others, with the count of all', () => {
    const [alone] = groupHits(hits('item', 20, 50), null);
    expect([alone?.hits.length, alone?.total]).toEqual([8, 20]);
    const both = groupHits([...hits('item', 20, 50), ...hits('place', 3, 50)], null);
    expect(both.map((g) => [g.hits.length, g.total])).toEqual([
      [3, 3],
      [5, 20],
    ]);
  });

  test('leads to the rest: items in the list, others unfolded in place, and not twice', () => {
    const all = [...hits('place', 12, 90), ...hits('item', 6, 50)];
    const rest = (unfolded: FoundKind | null) =>
      choicesOf(groupHits(all, unfolded)).flatMap((c) => (c.type === 'rest' ? c.kind : []));
    expect(rest(null)).toEqual(['place', 'item']);
    expect(rest('place')).toEqual(['item']);
    expect(choicesOf(groupHits(all, 'place'))).toHaveLength(12 + 5 + 1);
  });

  test('says what a hit is, and its name in the other language', () => {
    const all = index([item('a', { places: ['port'] })]);
    const hit = (kind: FoundKind, id: string): Hit => ({ kind, id, score: 1 });
    expect(factsOf(hit('place', 'port'), all, 'zh')).toMatchObject({
      title: '甘其毛都口岸',
      notes: ['Ganqimaodu Port', '位置确切', '1 项'],
    });
    expect(factsOf(hit('item', 'a'), all, 'en')).toMatchObject({
      title: 'Item a',
      notes: ['Ganqimaodu Port', 'plan-a', 'Energy'],
    });
    expect(factsOf(hit('item', 'gone'), all, 'zh')).toBeNull();
    expect(factsOf(hit('subject', 'gone'), all, 'zh')).toBeNull();
  });
});
