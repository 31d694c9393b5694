import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/catalogue/types';
import { precisionKey } from '../../src/panels/common/precision';
import { bulletOf } from '../../src/panels/item/bullet';
import { embedSnippet } from '../../src/panels/item/embed';
import { locatorPicture, type Outlines } from '../../src/panels/item/locator';
import { childrenOf, parentOf, sameSubject } from '../../src/panels/item/related';
import { readColumns, withColumn } from '../../src/panels/list/preferences';
import { COLUMNS, USUAL_COLUMNS } from '../../src/panels/list/sort';
import { index, item, target } from './fixture';

describe('the bar of a target', () => {
  const based = { baseline: { value: 200, year: 2020 } };

  test('is there only with a baseline, and never for a rate of growth', () => {
    expect(bulletOf(target(), false)).toBeNull();
    expect(bulletOf(target({ ...based, change: 'growth' }), false)).toBeNull();
    expect(bulletOf(target(based), false)).not.toBeNull();
  });

  test('keeps baseline and target in proportion, inside the bar', () => {
    for (const value of [1, 150, 200, 400, 9000]) {
      const bar = bulletOf(target({ ...based, value }), false);
      expect((bar?.target ?? 0) / (bar?.baseline ?? 0)).toBeCloseTo(value / 200);
      expect(Math.max(bar?.target ?? 2, bar?.baseline ?? 2)).toBeLessThan(1);
    }
  });

  test('an increase is added to its baseline', () => {
    const bar = bulletOf(target({ ...based, change: 'increase', value: 100 }), false);
    expect((bar?.target ?? 0) / (bar?.baseline ?? 0)).toBeCloseTo(1.5);
  });

  test('says which way the promise is open', () => {
    const open = (comparator: '>=' | '<=' | '~' | '=', keeps = false) =>
      bulletOf(target({ ...based, comparator }), keeps)?.open;
    expect([open('>='), open('<='), open('~'), open('='), open('=', true)]).toEqual([
      'right',
      'left',
      'soft',
      'none',
      'band',
    ]);
  });
});

describe('the locator', () => {
  const outlines: Outlines = {
    '150000': [
      [
        [97, 38],
        [126, 38],
        [126, 53],
        [97, 38],
      ],
    ],
    '150800': [
      [
        [106, 40],
        [109, 40],
        [109, 42],
        [106, 40],
      ],
    ],
  };
  const unit = {
    code: '150824',
    level: 'county',
    name: { zh: '', en: '' },
    league: '150800',
    bbox: [107, 41, 109.5, 42.5],
    anchor: [108, 42],
    seat: null,
    room: [],
  } as const;
  const { places } = index([]);
  const station = places.get('station') as Place;
  const shapes = (place: Place) =>
    locatorPicture([place], outlines, [{ ...unit, bbox: [...unit.bbox], anchor: [...unit.anchor], room: [] }]).shapes;

  test('draws a site as a dot, a town as a ring', () => {
    expect(shapes(station)).toMatchObject([{ kind: 'site' }]);
    expect(shapes({ ...station, precision: 'town' })).toMatchObject([{ kind: 'near' }]);
  });

  test('never makes a point of a county or a league', () => {
    for (const place of [places.get('150824'), places.get('150800'), { ...station, precision: 'county' as const }]) {
      for (const shape of shapes(place as Place)) {
        expect(['box', 'area']).toContain(shape.kind);
        expect(shape.at).toBeUndefined();
      }
      expect(shapes(place as Place)).not.toEqual([]);
    }
  });

  test('draws a course that is not known dashed', () => {
    const course = {
      ...station,
      form: 'route' as const,
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [107, 41],
          [108, 42],
        ],
      },
    };
    expect(shapes({ ...course, schematic: true })).toMatchObject([{ kind: 'course', dashed: true }]);
    expect(shapes(course)).toMatchObject([{ kind: 'course', dashed: false }]);
  });
});

describe('precision in words', () => {
  const { places } = index([]);
  const station = places.get('station') as Place;
  test('speaks of a site, a course or an extent', () => {
    expect(precisionKey(station)).toBe('precision.site.long');
    expect(precisionKey({ ...station, form: 'route', schematic: true })).toBe('course.schematic');
    expect(precisionKey({ ...station, form: 'route' })).toBe('course.known');
    expect(precisionKey({ ...station, form: 'area', soft: true })).toBe('extent.schematic');
    expect(precisionKey({ ...station, form: 'route', precision: 'cross-border' })).toBe('precision.cross-border.long');
  });
});

describe('what is tied to an item', () => {
  const parent = item('parent');
  const child = item('child', { parent: 'parent', document: 'plan-b', subject: 's' });
  const later = item('later', { subject: 's' });
  const look = index([parent, child, later]);
  test('is the item it carries out, and those that carry it out', () => {
    expect(parentOf(child, look)).toBe(parent);
    expect(parentOf(parent, look)).toBeNull();
    expect(childrenOf(parent, look.catalogue.items)).toEqual([child]);
  });
  test('is the same subject, the older plan first', () => {
    const another = item('another', { subject: 's' });
    expect(sameSubject(another, [later, child, another], look.catalogue.documents)).toEqual([child, later]);
  });
});

describe('the frame for another page', () => {
  test('holds the item’s address and no markup of its title', () => {
    const html = embedSnippet('an-item', '“<b>”&"x"', 'zh', 'https://example.org/atlas/?lang=en#view=list');
    expect(html).toContain('src="https://example.org/atlas/?embed=item&amp;lang=zh#v=1&amp;item=an-item"');
    expect(html).not.toContain('<b>');
    expect(html.match(/"/g)).toHaveLength(10);
  });
});

describe('columns', () => {
  test('always hold the title, keep their order, and forget what is unknown', () => {
    expect(readColumns(null)).toEqual(USUAL_COLUMNS);
    expect(readColumns('document,nonsense,sector')).toEqual(['title', 'sector', 'document']);
    expect(readColumns('')).toEqual(['title']);
  });
  test('switched twice are as before', () => {
    for (const column of COLUMNS) expect(withColumn(withColumn(USUAL_COLUMNS, column), column)).toEqual(USUAL_COLUMNS);
    expect(withColumn(USUAL_COLUMNS, 'sector')).not.toContain('sector');
  });
});
