/**
 * What must hold of the base geometry. Pure: takes parsed files, returns errors as sentences that name the file, the
 * feature, what is wrong and what to do. The list of official units is part of it, so that it needs no cache.
 */
import { areaKm2 } from './measure';
import { OFFICIAL_COUNTIES } from './official';
import { decodeArcs, featuresOf, ringArcs } from './topology';
import type { AreaGeometry, Feature, Topology } from './types';

/**
 * What an outline of the region encloses on the sphere. The 1.183 million km² commonly published are 3.3 % more: they
 * count Alxa as 270 000 km², where its outline encloses 239 000 km².
 */
const REGION_KM2 = 1_144_000;
const REGION_TOLERANCE = 0.02;
const UNION_TOLERANCE = 0.001;
const LEAGUES = 12;
const REBUILD = 'run "npm run geodata"';

export interface ParsedFile {
  file: string;
  topology: Topology;
}
export type Parsed = { ok: true; value: ParsedFile } | { ok: false; error: string };

/** Parses a TopoJSON file; what is malformed becomes a sentence, never an exception. */
export function parseTopology(file: string, text: string, objects: readonly string[]): Parsed {
  const fail = (what: string): Parsed => ({ ok: false, error: `${file}: ${what}; restore the file or ${REBUILD}` });
  let value: Partial<Topology> | null;
  try {
    value = JSON.parse(text) as Partial<Topology> | null;
  } catch (error) {
    return fail(`is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || value.type !== 'Topology')
    return fail('is not TopoJSON: "type" must be "Topology"');
  if (!Array.isArray(value.arcs)) return fail('has no "arcs"');
  if (value.arcs.some((arc) => !isArc(arc))) return fail('has an arc that is not a list of at least two positions');
  for (const name of objects) {
    const geometries = value.objects?.[name]?.geometries;
    if (!Array.isArray(geometries)) return fail(`has no object "${name}"`);
    for (const geometry of geometries as (Topology['objects'][string]['geometries'][number] | null)[]) {
      if (!geometry || !Array.isArray(geometry.arcs)) return fail(`object "${name}" has a feature without arcs`);
      const ids = ringArcs(geometry).flat(2);
      if (ids.length === 0) return fail(`object "${name}", feature ${geometry.id ?? '?'}: has no area`);
      const bad = ids.find((i) => !Number.isInteger(i) || (i < 0 ? ~i : i) >= value.arcs!.length);
      if (bad !== undefined) return fail(`object "${name}", feature ${geometry.id ?? '?'}: arc ${bad} does not exist`);
    }
  }
  return { ok: true, value: { file, topology: value as Topology } };
}

function isArc(arc: unknown): boolean {
  return (
    Array.isArray(arc) &&
    arc.length > 1 &&
    arc.every((p) => Array.isArray(p) && p.length >= 2 && p.every((n) => typeof n === 'number' && Number.isFinite(n)))
  );
}

/** The 103 units are there, once each, with their official codes and names. */
export function checkCountyNames({ file, topology }: ParsedFile): string[] {
  const errors: string[] = [];
  const seen = new Map<string, string>();
  for (const { id, properties } of topology.objects.counties?.geometries ?? []) {
    const code = String(properties?.adcode ?? id ?? '');
    const name = String(properties?.name_zh ?? '');
    const official = OFFICIAL_COUNTIES.get(code);
    if (seen.has(code)) errors.push(`${file}: ${code} ${name} is there twice; drop one`);
    if (official === undefined)
      errors.push(`${file}: ${code} ${name} is no official unit; drop it or correct its code`);
    else if (official !== name)
      errors.push(`${file}: ${code} is named "${name}", officially "${official}"; correct name_zh`);
    seen.set(code, name);
  }
  for (const [code, name] of OFFICIAL_COUNTIES) {
    if (!seen.has(code)) errors.push(`${file}: ${code} ${name} is missing; add its outline`);
  }
  return errors;
}

/** Neighbours share arcs: every arc has one or two users, those with one form the outline of `outer`. */
export function checkSharedArcs(parsed: ParsedFile, name: string, outer: ParsedFile, outerName: string): string[] {
  const { file, topology } = parsed;
  const errors: string[] = [];
  const users = new Map<number, string[]>();
  for (const geometry of topology.objects[name]?.geometries ?? []) {
    const label = `${geometry.id ?? '?'} ${String(geometry.properties?.name_zh ?? '')}`;
    for (const index of ringArcs(geometry).flat(2)) {
      const arc = index < 0 ? ~index : index;
      users.set(arc, [...(users.get(arc) ?? []), label]);
    }
  }
  const rim = new Set(featuresOf(outer.topology, outerName).flatMap((f) => segmentsOf(f.geometry)));
  const arcs = decodeArcs(topology);
  const loose = new Map<string, number>();
  for (const [arc, labels] of users) {
    if (labels.length > 2) {
      errors.push(
        `${file}: an edge of ${name} is shared by ${labels.length} features (${labels.join(', ')}); ${REBUILD}`,
      );
    }
    if (labels.length !== 1) continue;
    const line = arcs[arc] ?? [];
    const off = line.slice(1).filter((p, i) => !rim.has(segment(line[i]!, p))).length;
    if (off > 0) loose.set(labels[0]!, (loose.get(labels[0]!) ?? 0) + off);
  }
  for (const [label, count] of loose) {
    errors.push(
      `${file}: ${label} has ${count} border segments that neither a neighbour shares nor the outline of the region ` +
        `(${outer.file}) has; gap or overlap with a neighbour, ${REBUILD}`,
    );
  }
  return errors;
}

/** Leagues are 12, and the region is their union, and the counties' too. */
export function checkUnion(admin: ParsedFile, counties: ParsedFile): string[] {
  const errors: string[] = [];
  const region = areaOf(admin, 'region');
  const leagues = admin.topology.objects.leagues?.geometries.length ?? 0;
  if (leagues !== LEAGUES) errors.push(`${admin.file}: has ${leagues} leagues instead of ${LEAGUES}; ${REBUILD}`);
  for (const [parsed, name] of [
    [admin, 'leagues'],
    [counties, 'counties'],
  ] as const) {
    const sum = areaOf(parsed, name);
    if (Math.abs(sum / region - 1) > UNION_TOLERANCE) {
      errors.push(
        `${parsed.file}: ${name} add up to ${Math.round(sum)} km², the region has ${Math.round(region)} km²; ${REBUILD}`,
      );
    }
  }
  return errors;
}

/** The region is one piece without holes, of the right size. */
export function checkRegion({ file, topology }: ParsedFile): string[] {
  const errors: string[] = [];
  const regions = featuresOf(topology, 'region');
  if (regions.length !== 1) return [`${file}: has ${regions.length} regions instead of 1; ${REBUILD}`];
  const { geometry } = regions[0]!;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const holes = polygons.flatMap((rings) => rings.slice(1));
  for (const hole of holes) {
    errors.push(`${file}: the region has a hole near ${at(hole[0])} (加格达奇 must be filled); ${REBUILD}`);
  }
  if (polygons.length > 1) errors.push(`${file}: the region is in ${polygons.length} pieces; ${REBUILD}`);
  const km2 = areaKm2(geometry);
  if (Math.abs(km2 / REGION_KM2 - 1) > REGION_TOLERANCE) {
    errors.push(
      `${file}: the region has ${Math.round(km2)} km², expected ${REGION_KM2} km² ± 2 %; check the projection and the outlines`,
    );
  }
  return errors;
}

/**
 * Neighbours do not reach into the region. In one mosaic, two features that meet run along their common edge in
 * opposite directions; a neighbour's edge that lies on neither the region's outline nor outside it is an overlap.
 */
export function checkNoOverlap({ file, topology }: ParsedFile): string[] {
  const region = featuresOf(topology, 'region')[0];
  if (!region) return [`${file}: has no region; ${REBUILD}`];
  const inside = insideTest(region.geometry);
  const rim = new Set(
    region.geometry.type === 'Polygon'
      ? region.geometry.coordinates.flat().map(point)
      : region.geometry.coordinates.flat(2).map(point),
  );
  return ['provinces', 'foreign'].flatMap((name) =>
    featuresOf(topology, name).flatMap((f) => {
      const intruding = ringsOf(f)
        .flat()
        .filter((p) => !rim.has(point(p)) && inside(p));
      if (intruding.length === 0) return [];
      return [
        `${file}: ${name}, ${f.id ?? '?'} ${String(f.properties.name_zh ?? '')} overlaps the region at ` +
          `${intruding.length} vertices, first ${at(intruding[0])}; fit it to the outline of the region, ${REBUILD}`,
      ];
    }),
  );
}

/** The region has no coast: every stretch of its outline is a province's or a country's too. */
export function checkNoGap({ file, topology }: ParsedFile): string[] {
  const around = new Set(
    ['provinces', 'foreign'].flatMap((name) => featuresOf(topology, name)).flatMap((f) => segmentsOf(f.geometry)),
  );
  const bare = featuresOf(topology, 'region')
    .flatMap((f) => segmentsOf(f.geometry))
    .filter((s) => !around.has(s));
  if (bare.length === 0) return [];
  return [
    `${file}: ${bare.length} segments of the region's outline have no neighbour on the other side, first ` +
      `${bare[0]}; a gap or a misfit, ${REBUILD}`,
  ];
}

function areaOf({ topology }: ParsedFile, name: string): number {
  return featuresOf(topology, name).reduce((sum, f) => sum + areaKm2(f.geometry), 0);
}

function ringsOf({ geometry }: Feature<AreaGeometry>): [number, number][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function point(p: readonly [number, number]): string {
  return `${p[0].toFixed(5)},${p[1].toFixed(5)}`;
}

function segment(a: readonly [number, number], b: readonly [number, number]): string {
  return [point(a), point(b)].sort().join(' ');
}

function segmentsOf(geometry: AreaGeometry): string[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flatMap((ring) => ring.slice(1).map((p, i) => segment(ring[i]!, p)));
}

function at(p: readonly [number, number] | undefined): string {
  return p ? `${p[0].toFixed(3)},${p[1].toFixed(3)}` : 'nowhere';
}

/** A point-in-area test that only looks at the edges crossing the point's latitude band. */
function insideTest(geometry: AreaGeometry): (p: readonly [number, number]) => boolean {
  const BAND = 0.05;
  const bands = new Map<number, [readonly [number, number], readonly [number, number]][]>();
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      for (
        let band = Math.floor(Math.min(a[1], b[1]) / BAND);
        band <= Math.floor(Math.max(a[1], b[1]) / BAND);
        band++
      ) {
        const list = bands.get(band);
        if (list) list.push([a, b]);
        else bands.set(band, [[a, b]]);
      }
    }
  }
  return (p) => {
    let inside = false;
    for (const [a, b] of bands.get(Math.floor(p[1] / BAND)) ?? []) {
      if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0])
        inside = !inside;
    }
    return inside;
  };
}
