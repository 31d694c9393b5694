import { describe, expect, it } from 'vitest';
import { compile } from '../../src/catalogue/compile';
import { joinDetails, joinEnglish, joinPlaces, restoreCore, splitCatalogue } from '../../src/catalogue/details';
import { indexCatalogue } from '../../src/catalogue/query';
import type { Catalogue } from '../../src/catalogue/types';
import { itemsCsv } from '../../src/export/csv';
import { itemsGeoJson, placesGeoJson } from '../../src/export/geojson';
import { input, RECORDS, record } from '../catalogue/fixture';

const built = (records = RECORDS): Catalogue => {
  const { catalogue, problems } = compile(input(records));
  expect(problems).toEqual([]);
  return catalogue as Catalogue;
};

describe('downloads', () => {
  it('give every item a feature with all properties, null where unknown', () => {
    const catalogue = built();
    const { features } = itemsGeoJson(catalogue.items, indexCatalogue(catalogue));
    expect(features).toHaveLength(RECORDS.length);
    const names = Object.keys(features[0]?.properties ?? {});
    for (const f of features) {
      expect(Object.keys(f.properties ?? {})).toEqual(names);
      expect(Object.values(f.properties ?? {}).includes(undefined)).toBe(false);
    }
  });

  it('give no geometry to what belongs to a whole league, and say how exact a point is', () => {
    const catalogue = built();
    const { features } = itemsGeoJson(catalogue.items, indexCatalogue(catalogue));
    const by = new Map(features.map((f) => [f.id, f]));
    expect(by.get('t-gdp')?.geometry).toBeNull();
    expect(by.get('t-station')).toMatchObject({
      geometry: { type: 'Point', coordinates: [108, 41.5] },
      properties: { precision: 'county' },
    });
    expect(by.get('t-reservoir')).toMatchObject({
      geometry: { type: 'Point', coordinates: [108.2, 41.5] },
      properties: { precision: 'site' },
    });
  });

  it('write a CSV that Excel reads, a row per item and target, formulas defused', () => {
    const records = RECORDS.map((r) =>
      r.id === 't-reservoir' ? { ...r, title: { zh: '=HYPERLINK("x")', en: 'a, "b"' } } : r,
    );
    const catalogue = built(records);
    const csv = itemsCsv(catalogue.items, indexCatalogue(catalogue));
    expect(csv.startsWith('\ufeffid,title_zh')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(1 + RECORDS.length);
    expect(csv).toContain(`"'=HYPERLINK(""x"")","a, ""b"""`);
    expect(csv).toContain(',>=,58,');
  });

  it('round a sensitive place and leave its site out', () => {
    const catalogue = built(
      RECORDS.map((r) => (r.id === 't-reservoir' ? record('t-reservoir', { sensitive: true }) : r)),
    );
    const { features } = placesGeoJson(indexCatalogue(catalogue));
    expect(features.some((f) => f.id === 'jia-reservoir')).toBe(false);
  });

  it('are the same after the words of the items travelled apart', () => {
    const catalogue = built();
    const { core, details, places, english } = splitCatalogue(catalogue);
    expect(JSON.stringify(core)).not.toContain('推进甲水库建设');
    const joined = restoreCore(JSON.parse(JSON.stringify(core)) as typeof core);
    for (const part of Object.values(details)) joinDetails(joined, part);
    expect(JSON.stringify(core)).not.toContain('Charging piles');
    joinEnglish(joined, english);
    joinPlaces(joined, places);
    expect(joined.places.filter((p) => p.form !== 'admin')).toEqual(catalogue.places.filter((p) => p.form !== 'admin'));
    expect(joined.items).toEqual(catalogue.items);
  });
});
