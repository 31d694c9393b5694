/** Seats and main towns as points, each held against its county's outline and the national list of townships. */
import type { GeoName } from './geonames';
import { bare, readGeoNames } from './geonames';
import { inArea, kmBetween, roundPosition } from './measure';
import { LEAGUE_SEATS, SEATS, SEATS_MOVED, TOWNS } from './town-list';
import type { AreaGeometry, Collection, Feature, PointGeometry, Position } from './types';
import type { Unit } from './units';
import { officialTownships } from './units';

export interface TownProperties {
  id: string;
  name_zh: string;
  name_en: string;
  adcode: string;
  rank: 1 | 2 | 3;
  /** League governed from here; rank 1 only. */
  league: string | null;
  /** A district seat inside a city whose league seat is drawn already: show late or never. */
  urban: boolean;
  source: 'AMap' | 'GeoNames' | 'authored';
  precision_m: number;
}
export type Towns = Collection<PointGeometry, TownProperties>;

/** A seat by AMap is good to this, metres; a place of GeoNames to that. */
const SEAT_PRECISION = 1000;
const GEONAMES_PRECISION = 3000;
/** A district seat nearer than this to its league's seat is the same city, km. */
const SAME_CITY_KM = 16;

export interface TownSources {
  counties: readonly Unit[];
  outlines: ReadonlyMap<string, AreaGeometry>;
  seats: ReadonlyMap<string, Position>;
}

/** The towns, and what was left out and why. */
export function buildTowns({ counties, outlines, seats }: TownSources): { towns: Towns; dropped: string[] } {
  const townships = officialTownships();
  const places = readGeoNames();
  const dropped: string[] = [];
  const features: Feature<PointGeometry, TownProperties>[] = [];
  const add = (properties: TownProperties, at: Position): void => {
    const outline = outlines.get(properties.adcode);
    if (!outline || !inArea(at, outline)) {
      dropped.push(`${properties.name_zh}: ${at.join(',')} is not in ${properties.adcode}`);
      return;
    }
    features.push({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: { type: 'Point', coordinates: roundPosition(at, 4) },
    });
  };

  for (const [league, seat] of Object.entries(LEAGUE_SEATS)) {
    const at = seat.at ?? seats.get(seat.county);
    if (!at) throw new Error(`town-list.ts: no seat of league ${league}`);
    add(
      {
        id: `seat-${league}`,
        name_zh: seat.name_zh,
        name_en: seat.name_en,
        adcode: seat.county,
        rank: 1,
        league,
        urban: false,
        source: seat.at ? 'GeoNames' : 'AMap',
        precision_m: seat.at ? GEONAMES_PRECISION : SEAT_PRECISION,
      },
      at,
    );
  }
  for (const { adcode, name_zh: county, league } of counties) {
    const [name_zh, name_en] = SEATS[adcode] ?? missing(`town-list.ts: no seat for ${adcode} ${county}`);
    if (name_zh.endsWith('镇') && !county.startsWith(name_zh) && !townships.get(adcode)?.has(name_zh)) {
      dropped.push(`${name_zh}: the national list has no such town in ${adcode} ${county}; kept by review`);
    }
    const at =
      SEATS_MOVED[adcode] ?? seats.get(adcode) ?? missing(`the county pack has no seat for ${adcode} ${county}`);
    const capital = features.find((f) => f.properties.rank === 1 && f.properties.league === league);
    const same = bare(name_zh) === capital?.properties.name_zh;
    const urban =
      same ||
      (name_zh.endsWith('区') && capital !== undefined && kmBetween(at, capital.geometry.coordinates) < SAME_CITY_KM);
    add(
      {
        id: `seat-${adcode}`,
        name_zh,
        name_en,
        adcode,
        rank: 2,
        league: null,
        urban,
        source: 'AMap',
        precision_m: SEAT_PRECISION,
      },
      at,
    );
  }
  for (const town of TOWNS) {
    const known = townships.get(town.county)?.has(town.name_zh) || town.name_zh === '加格达奇';
    if (!known) dropped.push(`${town.name_zh}: the national list has no such town in ${town.county}; kept by review`);
    const at = town.at ?? findPlace(places, town.name_zh, outlines.get(town.county));
    if (!at) {
      dropped.push(`${town.name_zh}: not in GeoNames within ${town.county}`);
      continue;
    }
    add(
      {
        id: `town-${town.county}-${town.name_en.toLowerCase().replace(/[^a-z]+/g, '-')}`,
        name_zh: town.name_zh,
        name_en: town.name_en,
        adcode: town.county,
        rank: 3,
        league: null,
        urban: false,
        source: town.at ? 'authored' : 'GeoNames',
        precision_m: town.precision ?? GEONAMES_PRECISION,
      },
      at,
    );
  }
  return { towns: { type: 'FeatureCollection', features }, dropped };
}

/** The GeoNames place of that Chinese name within the outline. */
function findPlace(places: readonly GeoName[], name: string, outline: AreaGeometry | undefined): Position | null {
  const hit = places.find(
    ({ chinese, at }) =>
      outline !== undefined && inArea(at, outline) && chinese.some((word) => bare(word) === bare(name)),
  );
  return hit?.at ?? null;
}

function missing(message: string): never {
  throw new Error(message);
}
