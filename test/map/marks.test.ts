import { describe, expect, it } from 'vitest';
import type { AdminUnit, Item, Place } from '../../src/catalogue/types';
import { badgesAt, formOf, type Mark, marksAt, type PlaceItems } from '../../src/map/marks';

const place = (id: string, at: [number, number], over: Partial<Place> = {}): Place => ({
  id,
  form: 'point',
  kind: 'site',
  name: { zh: id, en: id },
  aliases: [],
  precision: 'site',
  within: ['150824'],
  anchor: at,
  geometry: null,
  schematic: false,
  soft: false,
  reference: false,
  known: { zh: '', en: '' },
  checked: '',
  metres: null,
  sensitive: false,
  ...over,
});
const item = (id: string, importance: 1 | 2 | 3 = 2): Item =>
  ({ id, importance, sector: 'energy', stage: 'plan' }) as Item;
const at = (p: Place, ...items: Item[]): PlaceItems => ({ place: p, items });
const count = (marks: Mark[]): number => marks.reduce((n, m) => n + m.items.length, 0);

describe('marks', () => {
  const near = [
    at(place('a', [107.5, 41.5]), item('1', 1)),
    at(place('b', [107.55, 41.5]), item('2')),
    at(place('c', [112, 43.6]), item('3')),
  ];

  it('makes one counted group of places that would touch, at the weightiest place', () => {
    const marks = marksAt(near, 5);
    expect(marks.map((m) => [m.id, m.form, m.items.length])).toEqual([
      ['a,b', 'group', 2],
      ['c', 'site', 1],
    ]);
    expect(marks[0]?.at).toEqual([107.5, 41.5]);
  });

  it('parts them when there is room, and never loses an item', () => {
    expect(marksAt(near, 11).map((m) => m.id)).toEqual(['a', 'b', 'c']);
    for (const zoom of [3, 5, 7, 9, 11]) expect(count(marksAt(near, zoom))).toBe(3);
  });

  it('makes one mark of a league far out, with all that lies in it and nothing lost', () => {
    const league = (code: string, anchor: [number, number]): AdminUnit => ({
      code,
      level: 'league',
      name: { zh: code, en: code },
      league: null,
      bbox: [106, 40, 110, 43],
      anchor,
      seat: null,
      room: [],
    });
    const admin = [league('150800', [108, 41.5]), league('152500', [115, 44]), league('150100', [111.5, 40.6])];
    const all = [
      ...near.slice(0, 2),
      at(place('d', [112, 43.6], { within: ['152501'] }), item('3')),
      at(place('line', [110, 41], { form: 'route', within: ['150824', '152501'] }), item('4')),
      at(place('150800', [108, 41.5], { form: 'admin', precision: 'league', within: ['150800'] }), item('5')),
      at(place('150000', [112, 42], { form: 'admin', precision: 'region', within: ['150000'] }), item('6')),
      at(place('mine', [105.5, 43.6], { within: [] }), item('7')),
    ];
    const marks = marksAt(all, 3.3, admin);
    expect(marks.map((m) => [m.league, m.items.map((i) => i.id).join('')])).toEqual([
      ['150800', '1245'],
      ['152500', '34'],
      [null, '7'],
    ]);
    expect(marks[0]?.at).toEqual([108, 41.5]);
    expect(badgesAt(all, admin, marks, 3.3, 'zh').map((b) => b.place.id)).toEqual([]);
    // A little nearer the leagues part, unless a crowd of places hides them.
    expect(marksAt(all, 4.6, admin).some((m) => m.league)).toBe(false);
    const crowd = Array.from({ length: 70 }, (_, i) => at(place(`p${i}`, [107 + i / 50, 41.5]), item(`p${i}`)));
    expect(marksAt(crowd, 4.6, admin).map((m) => [m.league, m.items.length])).toEqual([['150800', 70]]);
    expect(marksAt(crowd, 5, admin).length).toBeGreaterThan(1);
    // Leagues that would touch are one counted group that parts on a click.
    const close = [league('150800', [111, 40.6]), admin[2] as AdminUnit];
    const [group] = marksAt([...near, at(place('e', [111, 40], { within: ['150102'] }), item('8'))], 3.3, close);
    expect([group?.league, group?.items.length, group?.form]).toEqual([null, 4, 'group']);
  });

  it('shows how surely a place is known by its form', () => {
    expect(formOf(place('x', [107, 41]))).toBe('site');
    expect(formOf(place('x', [107, 41], { precision: 'town' }))).toBe('town');
    expect(formOf(place('150824', [107, 41], { form: 'admin', precision: 'county' }))).toBe('county');
    expect(formOf(place('x', [107, 41], { form: 'route', precision: 'county' }))).toBe('course');
  });

  it('never draws a dot for a league or the region: they get badges clear of marks', () => {
    const league = at(place('150800', [108, 41.5], { form: 'admin', precision: 'league' }), item('9'));
    const admin = [
      {
        code: '150800',
        level: 'league' as const,
        name: { zh: '市', en: 'City' },
        league: null,
        bbox: [106, 40, 110, 43] as [number, number, number, number],
        anchor: [108, 41.5] as [number, number],
        seat: null,
        room: [[109.5, 42.8]] as [number, number][],
      },
    ];
    expect(marksAt([league], 5)).toEqual([]);
    expect(badgesAt([league], admin, [], 5, 'zh')[0]?.at).toEqual([108, 41.5]);
    const crowd = marksAt([at(place('a', [108, 41.5]), item('1'))], 6);
    expect(badgesAt([league], admin, crowd, 6, 'zh')[0]?.at).toEqual([109.5, 42.8]);
  });
});
