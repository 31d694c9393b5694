import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site publishes, so that tests expect what the data says and not what it said once. */

export const dist = process.env.ATLAS_DIST ?? join(import.meta.dirname, '../../dist');

export interface ItemFeature {
  geometry: { type: string; coordinates?: number[] } | null;
  properties: {
    id: string;
    title_zh: string;
    title_en: string;
    summary_zh: string;
    sector: string;
    topics: string[];
    kind: string;
    stage: string | null;
    year: number;
    adcodes: string[];
    subject: string | null;
    document: string;
    paragraph: number;
    evidence: string[];
    place_id: string | null;
    precision: string;
    targets: { value: number; unit: string; metric_zh: string; year: number }[];
  };
}

export const readData = (name: string): string => readFileSync(join(dist, 'data', name), 'utf8');
const json = <T>(name: string): T => JSON.parse(readData(name)) as T;

export const items = (): ItemFeature[] => json<{ features: ItemFeature[] }>('plan-items.geojson').features;
const sectors = (): { id: string; name_zh: string; name_en: string; items: number }[] => json('sectors.json');
export const documents = (): { id: string; short: { zh: string; en: string }; title: { zh: string; en: string } }[] =>
  json('documents.json');

/** Items of a sector; the one with the most items is the most telling. */
export function largestSector(): { id: string; name_zh: string; name_en: string; items: number } {
  const [first] = sectors().sort((a, b) => b.items - a.items);
  if (!first) throw new Error('no sector has items');
  return first;
}

/** Degrees; nearer marks are drawn as one even at the highest zoom. */
const APART = 0.06;

interface Stand {
  place: string;
  at: number[];
  items: ItemFeature[];
}

/** Exact places with a mark of their own, each with its items. */
function stands(): Stand[] {
  const byPlace = new Map<string, Stand>();
  for (const item of items()) {
    const { place_id: place, precision } = item.properties;
    const exact = precision === 'site' || precision === 'town';
    if (!place || !exact || item.geometry?.type !== 'Point') continue;
    const stand = byPlace.get(place) ?? { place, at: item.geometry.coordinates ?? [], items: [] };
    stand.items.push(item);
    byPlace.set(place, stand);
  }
  return [...byPlace.values()];
}

/** Points of everything on the map, counties' own marks and the towns of lists included. */
function points(): { id: string; at: number[] }[] {
  const { features } = json<{ features: PlaceFeature[] }>('places.geojson');
  const used = new Set(items().flatMap((i) => i.properties.place_id?.split(';') ?? []));
  return features.flatMap(({ geometry, properties: { id } }) =>
    used.has(id) && geometry?.type === 'Point' && geometry.coordinates ? [{ id, at: geometry.coordinates }] : [],
  );
}

interface PlaceFeature {
  geometry: ItemFeature['geometry'];
  properties: { id: string; name_zh: string; form: string; precision: string };
}

export interface County {
  id: string;
  name: string;
  league: string;
  at: number[];
}

/** A county with items of its own, its league, and a point inside it. */
export function busyCounty(): County {
  const { features } = json<{ features: PlaceFeature[] }>('places.geojson');
  const found = features.find(
    ({ properties: p, geometry }) =>
      p.form === 'admin' && p.precision === 'county' && geometry && itemsIn(p.id).length > 10,
  );
  if (!found?.geometry?.coordinates) throw new Error('no county has items');
  const { id, name_zh: name } = found.properties;
  return { id, name, league: `${id.slice(0, 4)}00`, at: found.geometry.coordinates };
}

/** Items of a league (with its counties) or of a county. */
export const itemsIn = (area: string): ItemFeature[] =>
  items().filter((i) =>
    i.properties.adcodes.some((c) => c === area || (area.endsWith('00') && c.startsWith(area.slice(0, 4)))),
  );

export function placeName(id: string): string {
  const { features } = json<{ features: PlaceFeature[] }>('places.geojson');
  return features.find((f) => f.properties.id === id)?.properties.name_zh ?? id;
}

/** A mark that no other mark comes near, with as many items as asked. */
function loneStand(enough: (count: number) => boolean): Stand {
  const all = points();
  const distance = (a: number[], b: number[]): number =>
    Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
  const used = (place: string): number =>
    items().filter((i) => i.properties.place_id?.split(';').includes(place)).length;
  const found = stands().find(
    (s) =>
      enough(s.items.length) &&
      used(s.place) === s.items.length &&
      all.every((other) => other.id === s.place || distance(other.at, s.at) > APART),
  );
  if (!found) throw new Error('no such mark stands alone');
  return found;
}

/** An item that stands alone at a point: its mark is its own. */
export function loneItem(): ItemFeature {
  const [item] = loneStand((count) => count === 1).items;
  if (!item) throw new Error('no item stands alone');
  return item;
}

/** A place where several items make one counted mark. */
export const sharedPlace = (): Stand => loneStand((count) => count >= 2);

/** An item with a figure. */
export function itemWithTarget(): ItemFeature {
  const found = items().find((i) => i.properties.targets.length > 0);
  if (!found) throw new Error('no item has a target');
  return found;
}
