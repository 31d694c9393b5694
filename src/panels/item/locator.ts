import type { Geometry, Position } from 'geojson';
import type { AdminUnit, Place } from '../../catalogue/types';

/** A small picture of where an item lies in the region, as pure data. Nothing is drawn more exactly than it is known. */

/** Rings by code: the region and its leagues. Degrees. */
export type Outlines = Readonly<Record<string, readonly (readonly Position[])[]>>;

export interface LocatorShape {
  /** `site` a dot, `near` a hollow ring, `box` the extent of a county, `area` an outline, `course` a line. */
  kind: 'site' | 'near' | 'box' | 'area' | 'course';
  /** Path in the picture; a dot or ring has a centre instead. */
  path?: string;
  at?: readonly [number, number];
  dashed: boolean;
}

export interface LocatorPicture {
  width: number;
  height: number;
  region: string;
  leagues: string[];
  shapes: LocatorShape[];
}

const REGION = '150000';
const WIDTH = 320;
/** Degrees shown: the region. A degree of longitude is drawn shorter, as on the ground at 45° N. */
const WINDOW = { west: 97, east: 126.3, south: 37.2, north: 53.5 };
const SCALE = WIDTH / (WINDOW.east - WINDOW.west);
const STRETCH = 1 / Math.cos((44 * Math.PI) / 180);
const HEIGHT = Math.round((WINDOW.north - WINDOW.south) * SCALE * STRETCH);
/** Smaller than this, an extent cannot be seen and gets a ring, pixels. */
const SEEN = 7;

/** Size of the picture, in its own units. */
export const PICTURE = { width: WIDTH, height: HEIGHT };

const round = (v: number): number => Math.round(v * 10) / 10;
/** A point of the picture from degrees, longitude first. */
export const xy = ([lng = 0, lat = 0]: readonly number[]): [number, number] => [
  round((lng - WINDOW.west) * SCALE),
  round((WINDOW.north - lat) * SCALE * STRETCH),
];

const line = (points: readonly (readonly number[])[]): string => `M${points.map((p) => xy(p).join(' ')).join('L')}`;
const closed = (ring: readonly (readonly number[])[]): string => `${line(ring)}Z`;

/** Path of an outline. */
export const outlinePath = (rings: readonly (readonly Position[])[]): string => rings.map(closed).join('');

function courseOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('');
    case 'Polygon':
      return geometry.coordinates.map(closed).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(closed).join('');
    default:
      return '';
  }
}

function boxOf([w, s, e, n]: AdminUnit['bbox']): LocatorShape {
  const [[left, bottom], [right, top]] = [xy([w, s]), xy([e, n])];
  const at: [number, number] = [round((left + right) / 2), round((top + bottom) / 2)];
  if (right - left < SEEN && bottom - top < SEEN) return { kind: 'near', at, dashed: true };
  return { kind: 'box', path: `M${left} ${top}H${right}V${bottom}H${left}Z`, dashed: true };
}

function shapesOf(place: Place, outlines: Outlines, admin: readonly AdminUnit[]): LocatorShape[] {
  const whole = outlines[place.id];
  if (place.form === 'admin' && whole) return [{ kind: 'area', path: whole.map(closed).join(''), dashed: false }];
  if (place.geometry) {
    const kind = place.form === 'area' ? 'area' : 'course';
    return [{ kind, path: courseOf(place.geometry), dashed: place.schematic || place.soft }];
  }
  // Known to a county or wider: its extent, never a dot that pretends to be a site.
  if (place.form === 'admin' || place.precision === 'county' || !place.anchor) {
    return place.within.flatMap((code): LocatorShape[] => {
      const outline = outlines[code];
      if (outline) return [{ kind: 'area', path: outline.map(closed).join(''), dashed: true }];
      const unit = admin.find((u) => u.code === code);
      return unit ? [boxOf(unit.bbox)] : [];
    });
  }
  return [{ kind: place.precision === 'site' ? 'site' : 'near', at: xy(place.anchor), dashed: false }];
}

/** The picture of some places. */
export function locatorPicture(
  places: readonly Place[],
  outlines: Outlines,
  admin: readonly AdminUnit[],
): LocatorPicture {
  const leagues = Object.entries(outlines).filter(([code]) => code !== REGION);
  return {
    width: WIDTH,
    height: HEIGHT,
    region: (outlines[REGION] ?? []).map(closed).join(''),
    leagues: leagues.map(([, rings]) => rings.map(closed).join('')),
    shapes: places.flatMap((p) => shapesOf(p, outlines, admin)),
  };
}
