import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CoreCatalogue,
  type ItemDetails,
  joinDetails,
  joinPlaces,
  PLACES_PART,
  type PlaceDetails,
  restoreCore,
} from '../src/catalogue/details';
import { indexCatalogue } from '../src/catalogue/query';
import type { Place } from '../src/catalogue/types';
import { itemsGeoJson } from '../src/export/geojson';
import { GENERATED } from './build-catalogue';

/** `npm run review`: every sensitive item and place with the coordinates that the site publishes, for whoever signs it off. */

const read = <T>(name: string): T => JSON.parse(readFileSync(join(GENERATED, name), 'utf8')) as T;

let catalogue: ReturnType<typeof restoreCore>;
try {
  catalogue = restoreCore(read<CoreCatalogue>('catalogue.json'));
  for (const d of catalogue.documents) joinDetails(catalogue, read<ItemDetails>(`details-${d.id}.json`));
  joinPlaces(catalogue, read<PlaceDetails>(`details-${PLACES_PART}.json`));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error} → npm run catalogue`);
  process.exit(1);
}
const index = indexCatalogue(catalogue);
const published = new Map(
  itemsGeoJson(catalogue.items, index).features.map((f) => [f.properties?.id as string, f.geometry]),
);

const at = (place: Place): string => {
  const [lng, lat] = place.anchor ?? [];
  return lng === undefined || lat === undefined ? 'no position' : `${lng.toFixed(5)},${lat.toFixed(5)}`;
};
const about = (place: Place): string =>
  `${place.id} ${place.name.zh} · ${place.precision} · ${at(place)}${place.geometry ? ` · ${place.geometry.type}` : ''} · within ${place.within.join(' ')}`;

const places = catalogue.places.filter((p) => p.sensitive);
console.log(`# Sensitive places (${places.length})`);
for (const place of places) console.log(`- ${about(place)}\n    known: ${place.known.zh} (${place.checked})`);

const items = catalogue.items.filter((i) => i.sensitive || i.places.some((id) => index.places.get(id)?.sensitive));
console.log(`\n# Sensitive items (${items.length})`);
for (const item of items) {
  const geometry = published.get(item.id);
  const shape = geometry
    ? 'coordinates' in geometry && geometry.type === 'Point'
      ? `Point ${geometry.coordinates.join(',')}`
      : geometry.type
    : 'null';
  console.log(`- ${item.id} ${item.title.zh} · ${item.document} ¶${item.paragraph} · published geometry: ${shape}`);
  for (const id of item.places) {
    const place = index.places.get(id);
    if (place) console.log(`    ${about(place)}`);
  }
}
const exact = items.filter((i) => i.precision === 'site');
console.log(
  `\n${items.length} items, ${places.length} places; ${exact.length} of the items are shown at a site: look at each of them.`,
);
