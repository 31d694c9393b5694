import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { AdminUnit, Place } from '../../src/catalogue/types';
import { COUNTIES_FROM, countyAt, districtAt, districtFeatures } from '../../src/map/district';
import { courseFocus } from '../../src/map/focus';

const unit = (code: string, level: AdminUnit['level'], league: string | null = null): AdminUnit => ({
  code,
  level,
  name: { zh: code, en: code },
  league,
  bbox: [106, 40, 107, 41],
  anchor: [106.5, 40.5],
  seat: null,
  room: [],
});
const linhe = unit('150802', 'county', '150800');
const bayannur = unit('150800', 'league');

describe('a click on a county', () => {
  test('means its league from afar, itself from near', () => {
    expect(districtAt(linhe, COUNTIES_FROM - 1, undefined)).toBe('150800');
    expect(districtAt(linhe, COUNTIES_FROM, undefined)).toBe('150802');
  });

  test('means itself once its league, or a county beside it, is open', () => {
    expect(districtAt(linhe, 3, bayannur)).toBe('150802');
    expect(districtAt(linhe, 3, unit('150821', 'county', '150800'))).toBe('150802');
    expect(districtAt(linhe, 3, unit('150900', 'league'))).toBe('150800');
  });
});

test('the county under a point is the one whose outline holds it, not its box', () => {
  const outline = (ring: number[][]): Feature => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const outlines = new Map([
    [
      '150802',
      outline([
        [106, 40],
        [107, 40],
        [107, 41],
        [106, 40],
      ]),
    ],
  ]);
  const admin = [bayannur, linhe];
  expect(countyAt([106.8, 40.2], admin, outlines)).toBe(linhe);
  expect(countyAt([106.2, 40.8], admin, outlines)).toBeUndefined();
  expect(countyAt([106.8, 40.2], admin, new Map())).toBeUndefined();
});

describe('the outline of a district', () => {
  const ring = [
    [106, 40],
    [107, 40],
    [107, 41],
    [106, 40],
  ];
  const outline: Feature = { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] } };

  test('leaves every part of it out of what is set back', () => {
    const [around, line] = districtFeatures(outline);
    expect(around?.geometry.type === 'Polygon' && around.geometry.coordinates).toHaveLength(3);
    expect(line?.geometry).toEqual(outline.geometry);
  });

  test('is nothing without a district', () => {
    expect(districtFeatures(undefined)).toEqual([]);
  });

  test('stands for a league that is singled out, as a line and not as an area of its own', () => {
    const league = { id: '150800', form: 'admin', precision: 'league', geometry: null } as unknown as Place;
    const [feature] = courseFocus([league], new Map([['150800', outline]]));
    expect(feature?.geometry).toEqual(outline.geometry);
    expect(feature?.properties?.form).not.toBe('area');
  });
});
