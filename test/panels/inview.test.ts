import { describe, expect, test } from 'vitest';
import type { Item, Place } from '../../src/catalogue/types';
import { isInView, itemsInView } from '../../src/panels/inview/items';

const place = (id: string, rest: Partial<Place>): Place =>
  ({ id, form: 'point', precision: 'site', anchor: null, geometry: null, ...rest }) as Place;
const item = (id: string, ...places: string[]): Item => ({ id, places }) as unknown as Item;

const BOUNDS = [107, 40, 109, 42] as const;
const PLACES = new Map(
  [
    place('in', { anchor: [108, 41] }),
    place('out', { anchor: [112, 43] }),
    place('edge', { anchor: [107, 40] }),
    place('line', {
      form: 'route',
      anchor: [112, 43],
      geometry: {
        type: 'LineString',
        coordinates: [
          [112, 43],
          [108.5, 41.5],
        ],
      },
    }),
    place('150800', { form: 'admin', precision: 'league', anchor: [108, 41] }),
  ].map((p) => [p.id, p] as const),
);

describe('items in view', () => {
  test('a place is in view with its anchor or any part of its course, the edge included', () => {
    const seen = [...PLACES.values()].filter((p) => isInView(p, BOUNDS)).map((p) => p.id);
    expect(seen).toEqual(['in', 'edge', 'line']);
  });

  test('an item is in view with any of its places; whole leagues are counted apart', () => {
    const items = [item('a', 'out', 'in'), item('b', 'out'), item('c', '150800'), item('d', 'line'), item('e', 'gone')];
    const { items: shown, wide } = itemsInView(items, PLACES, BOUNDS);
    expect(shown.map((i) => i.id)).toEqual(['a', 'd']);
    expect(wide).toBe(1);
  });

  test('before the map has been drawn nothing is in view', () => {
    expect(itemsInView([item('a', 'in')], PLACES, null)).toEqual({ items: [], wide: 0 });
  });
});
