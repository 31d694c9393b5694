import type { Position } from 'geojson';
import type { CatalogueIndex } from '../catalogue/query';
import type { Item, Place } from '../catalogue/types';
import { SECTORS, type SectorId } from '../catalogue/vocabulary';
import { LEGEND, type LegendRow } from './legend';

/** A legend of what is there, and of nothing else: for a picture or a sheet of paper that nobody can ask. */
export interface LegendOf {
  sectors: SectorId[];
  rows: LegendRow[];
  /** Do items stand on the badge of a league or of the region? */
  badges: boolean;
}

type Window = readonly [west: number, south: number, east: number, north: number];

const within = ([lng = 0, lat = 0]: Position, [w, s, e, n]: Window): boolean =>
  lng >= w && lng <= e && lat >= s && lat <= n;

/** Does a place show in the window? Courses and outlines do when they come near it. */
function inWindow({ anchor, geometry }: Place, window: Window): boolean {
  if (anchor && within(anchor, window)) return true;
  if (!geometry || !('coordinates' in geometry)) return false;
  let [w, s, e, n] = [180, 90, -180, -90];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lng, lat] = value as unknown[];
    if (typeof lng !== 'number' || typeof lat !== 'number') {
      for (const part of value) visit(part);
      return;
    }
    [w, s, e, n] = [Math.min(w, lng), Math.min(s, lat), Math.max(e, lng), Math.max(n, lat)];
  };
  visit(geometry.coordinates);
  return w <= window[2] && e >= window[0] && s <= window[3] && n >= window[1];
}

/** Ids of legend rows that the items at a place call for. */
function rowsAt(place: Place, items: readonly Item[]): string[] {
  const ids: string[] = [];
  const points = place.form === 'point' || place.precision === 'county';
  if (place.form === 'route') ids.push(place.schematic ? 'line-schematic' : `line-${items[0]?.stage ?? 'complete'}`);
  if (place.form === 'area') ids.push(place.soft ? 'area-soft' : 'area');
  if (place.geometry) ids.push('course');
  else if (points && ['site', 'town', 'county'].includes(place.precision)) ids.push(place.precision);
  if (points && items.length > 1) ids.push(place.precision === 'county' ? 'several-county' : 'several');
  return ids;
}

/** Rows and sectors that these items need, in the legend's own order; `window` leaves out what is outside of it. */
export function legendOf(items: readonly Item[], index: CatalogueIndex, window?: Window): LegendOf {
  const byPlace = new Map<Place, Item[]>();
  for (const item of items)
    for (const id of item.places) {
      const place = index.places.get(id);
      if (!place || (window && !inWindow(place, window) && place.form !== 'admin')) continue;
      byPlace.set(place, [...(byPlace.get(place) ?? []), item]);
    }
  const wanted = new Set<string>();
  const sectors = new Set<SectorId>();
  for (const [place, here] of byPlace) {
    for (const id of rowsAt(place, here)) wanted.add(id);
    for (const { sector, stage } of here) {
      sectors.add(sector);
      if (stage) wanted.add(`stage-${stage}`);
    }
  }
  if (byPlace.size > 1) wanted.add('group');
  return {
    sectors: SECTORS.filter((s) => sectors.has(s)),
    rows: LEGEND.filter((row) => wanted.has(row.id)),
    badges: [...byPlace.keys()].some((p) => p.precision === 'league' || p.precision === 'region'),
  };
}
