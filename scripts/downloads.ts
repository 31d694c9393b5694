import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type CoreCatalogue,
  ENGLISH_PART,
  type English,
  type ItemDetails,
  joinDetails,
  joinEnglish,
  joinPlaces,
  PLACES_PART,
  type PlaceDetails,
  restoreCore,
} from '../src/catalogue/details';
import { indexCatalogue, sectorCounts } from '../src/catalogue/query';
import { recordSchema } from '../src/catalogue/schema';
import { itemsCsv } from '../src/export/csv';
import { itemsGeoJson, placesGeoJson } from '../src/export/geojson';
import { SECTOR_LIST } from '../src/sectors/registry';
import { GENERATED } from './build-catalogue';

/** Writes the data downloads of the site: `tsx scripts/downloads.ts DIR`. */
const out = process.argv[2] ?? 'dist/data';
const read = <T>(name: string): T => JSON.parse(readFileSync(join(GENERATED, name), 'utf8')) as T;
const catalogue = restoreCore(read<CoreCatalogue>('catalogue.json'));
for (const d of catalogue.documents) joinDetails(catalogue, read<ItemDetails>(`details-${d.id}.json`));
joinEnglish(catalogue, read<English>(`details-${ENGLISH_PART}.json`));
joinPlaces(catalogue, read<PlaceDetails>(`details-${PLACES_PART}.json`));
const index = indexCatalogue(catalogue);
const counts = sectorCounts(catalogue.items);
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
const files: Record<string, string> = {
  'plan-items.geojson': json(itemsGeoJson(catalogue.items, index)),
  'plan-items.csv': itemsCsv(catalogue.items, index),
  'documents.json': json(catalogue.documents),
  'sectors.json': json(
    SECTOR_LIST.map(({ id, name, color }) => ({
      id,
      name_zh: name.zh,
      name_en: name.en,
      color,
      items: counts.get(id) ?? 0,
    })),
  ),
  'places.geojson': json(placesGeoJson(index)),
  'plan-item.schema.json': json(z.toJSONSchema(recordSchema)),
};
mkdirSync(out, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
console.log(`${out}: ${Object.keys(files).join(', ')}`);
