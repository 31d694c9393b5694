/** Lakes of the window: shores of GSHHG, named where the list names them, mended where they are out of date. */
import { readLakeShores } from './gshhg';
import type { LakeEntry } from './lake-list';
import { LAKES } from './lake-list';
import { bboxArgument, mapshaper } from './mapshaper';
import { areaKm2, inRing, ringKm2, round } from './measure';
import type { Near } from './near';
import type { WaterBody } from './rings';
import { closeShores } from './rings';
import { WINDOW } from './settings';
import type { AreaGeometry, BBox, Collection, Feature, Position, Ring } from './types';
import { polygonsOf } from './types';

export interface LakeProperties {
  id: string;
  name_zh: string | null;
  name_en: string | null;
  km2: number;
  stale: boolean;
  source: 'GSHHG' | 'authored';
  precision_m: number;
}
type Lakes = Collection<AreaGeometry, LakeProperties>;

/** Shores are read this far beyond the window, so that great lakes close. */
const READ: BBox = [WINDOW[0] - 6, WINDOW[1] - 1, WINDOW[2] + 3, WINDOW[3] + 3];
const SMALLEST_KM2 = 8;
const UNNAMED_PRECISION = 1000;
/** Simplification, metres: near the region, and far from it. */
const INTERVAL = { near: 300, far: 2500 };

export async function buildLakes(near: Near): Promise<Lakes> {
  const bodies = closeShores(await readLakeShores(READ));
  const used = new Set<number>();
  const find = (at: Position): WaterBody => {
    const body = bodies.find(({ rings }) => inRing(at, rings[0]!));
    if (!body) throw new Error(`lake-list.ts: no GSHHG shore around ${at.join(',')}`);
    used.add(body.id);
    return body;
  };
  const named = LAKES.map((entry) => namedLake(entry, find));
  const others = bodies
    .filter(({ id, km2, rings }) => !used.has(id) && km2 >= SMALLEST_KM2 && near.has(rings[0]![0]!))
    .map(({ id, rings }) =>
      lake([ccw(rings[0]!)], {
        id: `gshhg-${id}`,
        name_zh: null,
        name_en: null,
        stale: false,
        source: 'GSHHG',
        precision_m: UNNAMED_PRECISION,
      }),
    );
  const output = await mapshaper(
    `-i lakes.json -clip ${bboxArgument(WINDOW)}
     -simplify keep-shapes variable interval="far ? ${INTERVAL.far} : ${INTERVAL.near}" -drop fields=far
     -o out.json precision=0.001`,
    { 'lakes.json': { type: 'FeatureCollection', features: [...named, ...others].map((f) => tagFar(f, near)) } },
  );
  const lakes = JSON.parse(output['out.json'] ?? '') as Lakes;
  for (const f of lakes.features) f.id = f.properties.id;
  return lakes;
}

/** Marks a lake that has no part near the region. */
function tagFar(f: Feature<AreaGeometry, LakeProperties>, near: Near): Feature<AreaGeometry> {
  const far = !polygonsOf(f.geometry).some((rings) => rings[0]!.some((p) => near.has(p)));
  return { ...f, properties: { ...f.properties, far } };
}

function namedLake(entry: LakeEntry, find: (at: Position) => WaterBody): Feature<AreaGeometry, LakeProperties> {
  for (const at of entry.replaces ?? []) find(at);
  const ring = entry.outline ? closed(entry.outline) : shoreOf(entry, find);
  return lake([ccw(ring)], {
    id: entry.id,
    name_zh: entry.name_zh,
    name_en: entry.name_en,
    stale: entry.stale ?? false,
    source: entry.outline ? 'authored' : 'GSHHG',
    precision_m: entry.precision,
  });
}

function shoreOf(entry: LakeEntry, find: (at: Position) => WaterBody): Ring {
  if (!entry.at) throw new Error(`lake-list.ts: ${entry.name_zh} has neither "at" nor "outline"`);
  const ring = find(entry.at).rings[0]!;
  if (!entry.drawnInTo) return ring;
  const { km2, deep } = entry.drawnInTo;
  const k = Math.sqrt(km2 / Math.abs(ringKm2(ring)));
  return ring.map(([x, y]): Position => [deep[0] + (x - deep[0]) * k, deep[1] + (y - deep[1]) * k]);
}

function lake(rings: Ring[], properties: Omit<LakeProperties, 'km2'>): Feature<AreaGeometry, LakeProperties> {
  const geometry: AreaGeometry = { type: 'Polygon', coordinates: rings };
  const { id, name_zh, name_en, ...rest } = properties;
  return { type: 'Feature', properties: { id, name_zh, name_en, km2: round(areaKm2(geometry), 0), ...rest }, geometry };
}

function closed(ring: Ring): Ring {
  return [...ring, ring[0]!];
}

function ccw(ring: Ring): Ring {
  return ringKm2(ring) > 0 ? ring : [...ring].reverse();
}
