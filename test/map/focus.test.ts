import { describe, expect, test } from 'vitest';
import type { CatalogueIndex } from '../../src/catalogue/query';
import { singledOut } from '../../src/map/focus';

const items = [
  { id: 'a', subject: 's', places: ['p-1', 'p-2'] },
  { id: 'b', subject: 's', places: ['p-2', 'p-3', 'gone'] },
  { id: 'c', subject: null, places: ['p-4'] },
];
const index = {
  catalogue: { items },
  items: new Map(items.map((i) => [i.id, i])),
  places: new Map(['p-1', 'p-2', 'p-3', 'p-4'].map((id) => [id, { id }])),
} as unknown as CatalogueIndex;
const out = (over: object): string =>
  singledOut({ item: null, place: null, subject: null, ...over }, index)
    .map((p) => p.id)
    .join(' ');

describe('what a scene singles out on the map', () => {
  test('an item’s places, those listed, those of a subject’s items, each once', () => {
    expect(out({})).toBe('');
    expect(out({ item: 'c' })).toBe('p-4');
    expect(out({ place: 'p-4,gone' })).toBe('p-4');
    expect(out({ subject: 's' })).toBe('p-1 p-2 p-3');
    expect(out({ subject: 's', place: 'p-4,p-1' })).toBe('p-4 p-1 p-2 p-3');
  });

  test('an item alone, whatever its subject', () => {
    expect(out({ subject: 's', item: 'c' })).toBe('p-4');
    expect(out({ subject: 'unknown' })).toBe('');
  });
});
