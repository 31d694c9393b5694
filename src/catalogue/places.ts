import { booleanPointInPolygon, centroid, kinks, pointToPolygonDistance, polygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { CountyFeature, Entry } from './input';
import { type Problem, problem } from './problem';
import type { AreaPlace, PointPlace, RoutePlace } from './schema';
import type { AdminUnit, Place } from './types';

/** A gate on the border line may stand this far outside a generalised outline, km. */
const TOLERANCE_KM = 2;

const LEVEL_PRECISION = { region: 'region', league: 'league', county: 'county' } as const;

/** An administrative unit as a place: its items belong to its area, its anchor carries the badge. */
export function adminPlace(unit: AdminUnit): Place {
  return {
    id: unit.code,
    form: 'admin',
    kind: unit.level,
    name: unit.name,
    aliases: [],
    precision: LEVEL_PRECISION[unit.level],
    within: [unit.code],
    anchor: unit.anchor,
    geometry: null,
    schematic: false,
    soft: false,
    reference: false,
    known: { zh: '行政区，按官方代码', en: 'administrative unit, by its official code' },
    checked: '',
    metres: null,
    sensitive: false,
  };
}

export function pointPlace(p: PointPlace): Place {
  return {
    ...common(p),
    form: 'point',
    anchor: p.point ?? null,
    geometry: null,
    schematic: false,
    soft: false,
    reference: false,
    metres: p.metres ?? null,
  };
}

export function routePlace(r: RoutePlace): Place {
  const coordinates = r.stops.map((s) => drawn(s.at));
  return {
    ...common(r),
    form: 'route',
    anchor: alongMiddle(coordinates),
    geometry: { type: 'LineString', coordinates },
    schematic: r.schematic,
    soft: false,
    reference: r.reference ?? false,
    metres: null,
  };
}

export function areaPlace(a: AreaPlace): Place {
  const rings = a.rings.map((ring) => close(ring).map(drawn));
  const geometry: Geometry =
    rings.length === 1
      ? { type: 'Polygon', coordinates: rings }
      : { type: 'MultiPolygon', coordinates: rings.map((r) => [r]) };
  return {
    ...common(a),
    form: 'area',
    anchor: insideOf(rings[0] ?? []),
    geometry,
    schematic: a.schematic,
    soft: a.soft ?? false,
    reference: a.reference ?? false,
    metres: null,
  };
}

function common(p: PointPlace | RoutePlace | AreaPlace) {
  return {
    id: p.id,
    kind: p.kind,
    name: p.name,
    aliases: p.aliases ?? [],
    precision: p.precision,
    within: p.within,
    known: p.known,
    checked: p.checked,
    sensitive: p.sensitive ?? false,
  };
}

function close(ring: Position[]): Position[] {
  const first = ring[0];
  const last = ring.at(-1);
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  return closed || !first ? ring : [...ring, first];
}

/** Courses and outlines are drawn to about 100 m: none of them is known better. */
const drawn = (p: Position): Position => p.map((v) => Math.round(v * 1e3) / 1e3);

const round = (p: Position): Position => p.map((v) => Math.round(v * 1e5) / 1e5);

/** The point halfway along a line, by degrees scaled to the latitude: good enough for a mark. */
function alongMiddle(line: Position[]): Position {
  const step = (a: Position, b: Position): number =>
    Math.hypot(((a[0] ?? 0) - (b[0] ?? 0)) * 0.74, (a[1] ?? 0) - (b[1] ?? 0));
  const lengths = line.slice(1).map((p, i) => step(line[i] ?? p, p));
  let left = lengths.reduce((s, l) => s + l, 0) / 2;
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] ?? 0;
    const a = line[i];
    const b = line[i + 1];
    if (a && b && left <= length) {
      const t = length === 0 ? 0 : left / length;
      return round([(a[0] ?? 0) + ((b[0] ?? 0) - (a[0] ?? 0)) * t, (a[1] ?? 0) + ((b[1] ?? 0) - (a[1] ?? 0)) * t]);
    }
    left -= length;
  }
  return line[0] ?? [0, 0];
}

/** A point inside a ring: its centroid, or where that falls outside, the middle of the widest chord through it. */
function insideOf(ring: Position[]): Position {
  const area = polygon([ring]);
  const c = centroid(area).geometry.coordinates;
  if (booleanPointInPolygon(c, area)) return round(c);
  const y = c[1] ?? 0;
  const xs: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    if (y1 > y !== y2 > y) xs.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  xs.sort((a, b) => a - b);
  let best: [number, number] = [0, c[0] ?? 0];
  for (let i = 1; i < xs.length; i += 2) {
    const [a = 0, b = 0] = [xs[i - 1], xs[i]];
    if (b - a > best[0]) best = [b - a, (a + b) / 2];
  }
  return round([best[1], y]);
}

/** The county outlines by code, with the league's counties under its code. */
export type Outlines = Map<string, CountyFeature[]>;

export function outlinesByCode(counties: readonly CountyFeature[]): Outlines {
  const map: Outlines = new Map([['150000', [...counties]]]);
  for (const c of counties) {
    const code = String(c.properties?.adcode);
    const league = `${code.slice(0, 4)}00`;
    map.set(code, [c]);
    map.set(league, [...(map.get(league) ?? []), c]);
  }
  return map;
}

function inside(point: Position, codes: readonly string[], outlines: Outlines, toleranceKm: number): boolean {
  const areas = codes.flatMap((code) => outlines.get(code) ?? []);
  if (areas.some((a) => booleanPointInPolygon(point, a))) return true;
  return areas.some((a) => pointToPolygonDistance(point, a, { units: 'kilometers' }) <= toleranceKm);
}

/** Grid of points inside a league (or the region), about 60 to choose a badge's stand from. */
export function badgeRoom(unit: AdminUnit, outlines: Outlines): [number, number][] {
  if (unit.level === 'county') return [];
  const [w, s, e, n] = unit.bbox;
  const steps = unit.level === 'region' ? 18 : 11;
  const areas = outlines.get(unit.code) ?? [];
  const room: [number, number][] = [];
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const p: [number, number] = [
        Math.round((w + ((e - w) * i) / steps) * 1000) / 1000,
        Math.round((s + ((n - s) * j) / steps) * 1000) / 1000,
      ];
      if (areas.some((a) => booleanPointInPolygon(p, a))) room.push(p);
    }
  }
  return room;
}

const at = (p: Position): string => `${p[0]}, ${p[1]}`;

/** Every county-precise or better place stands in a county that it claims. */
export function checkPoint({ file, value: p }: Entry<PointPlace>, outlines: Outlines): Problem[] {
  const needsPoint = p.precision === 'site' || p.precision === 'town';
  if (needsPoint && !p.point) {
    return [
      problem(
        file,
        p.id,
        'point',
        `${p.precision} precision needs coordinates`,
        'add point: [lon, lat], or lower the precision',
      ),
    ];
  }
  if (!needsPoint && p.point) {
    return [
      problem(
        file,
        p.id,
        'point',
        `${p.precision} precision must not carry a point`,
        'remove the point, or raise the precision if it is known',
      ),
    ];
  }
  if (p.point && !inside(p.point, p.within, outlines, TOLERANCE_KM)) {
    return [
      problem(
        file,
        p.id,
        'point',
        `${at(p.point)} is outside ${p.within.join(', ')}`,
        'correct the coordinates (longitude first, WGS 84) or the codes in within',
      ),
    ];
  }
  return [];
}

/** Named stops stand in their county; the course touches every county it claims. */
export function checkRoute({ file, value: r }: Entry<RoutePlace>, outlines: Outlines): Problem[] {
  const problems: Problem[] = [];
  r.stops.forEach((s, i) => {
    if (s.county && !inside(s.at, [s.county], outlines, TOLERANCE_KM)) {
      problems.push(
        problem(
          file,
          r.id,
          `stops[${i}]`,
          `${s.name ?? 'stop'} at ${at(s.at)} is outside ${s.county}`,
          'correct its coordinates or its county',
        ),
      );
    }
  });
  if (r.precision !== 'cross-border' && !r.stops.some((s) => inside(s.at, r.within, outlines, TOLERANCE_KM))) {
    problems.push(
      problem(file, r.id, 'within', `the course never enters ${r.within.join(', ')}`, 'correct the codes or the stops'),
    );
  }
  return problems;
}

/** An outline does not cross itself and lies where it says. */
export function checkArea({ file, value: a }: Entry<AreaPlace>, outlines: Outlines): Problem[] {
  const problems: Problem[] = [];
  a.rings.forEach((ring, i) => {
    const crossings = kinks(polygon([close(ring)])).features;
    const first = crossings[0];
    if (first) {
      problems.push(
        problem(
          file,
          a.id,
          `rings[${i}]`,
          `the outline crosses itself at ${at(first.geometry.coordinates)}`,
          'put its points in order',
        ),
      );
    }
    if (!ring.some((p) => inside(p, a.within, outlines, TOLERANCE_KM))) {
      problems.push(
        problem(
          file,
          a.id,
          `rings[${i}]`,
          `no point of the outline lies in ${a.within.join(', ')}`,
          'correct the codes or the outline',
        ),
      );
    }
  });
  return problems;
}
