/** Where each unit is: box, a point safely inside, the seat of its government. */
import { loadTool } from './cache';
import { areaKm2, bboxOf, inArea, kmToEdge, round, roundPosition } from './measure';
import type { AreaGeometry, BBox, Position, Ring } from './types';
import { polygonsOf } from './types';

export interface GazetteerEntry {
  adcode: string;
  name_zh: string;
  name_en: string;
  league: string | null;
  level: 'region' | 'league' | 'county';
  bbox: BBox;
  anchor: Position;
  seat: Position | null;
  km2: number;
}

export interface GazetteerSource {
  adcode: string;
  name_zh: string;
  name_en: string;
  league: string | null;
  level: GazetteerEntry['level'];
  geometry: AreaGeometry;
  seat: Position | null;
}

type Polylabel = (polygon: Ring[], precision: number) => number[];

/** Search precision of the anchor, degrees. */
const PRECISION = 0.005;

export async function buildGazetteer(sources: readonly GazetteerSource[]): Promise<GazetteerEntry[]> {
  const polylabel = await loadTool<Polylabel>('polylabel');
  return sources.map(({ geometry, seat, ...names }) => {
    const box = bboxOf(geometry);
    return {
      ...names,
      bbox: box.map((value) => round(value, 4)) as BBox,
      anchor: anchorOf(geometry, polylabel, names.adcode),
      seat: seat ? roundPosition(seat, 4) : null,
      km2: Math.round(areaKm2(geometry)),
    };
  });
}

/** Pole of inaccessibility of the largest part, with longitudes narrowed to true proportion. */
function anchorOf(geometry: AreaGeometry, polylabel: Polylabel, code: string): Position {
  const largest = polygonsOf(geometry)
    .map((rings) => ({ rings, km2: areaKm2({ type: 'Polygon', coordinates: rings }) }))
    .reduce((a, b) => (b.km2 > a.km2 ? b : a)).rings;
  const box = bboxOf(geometry);
  const k = Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon, lat]): Position => [lon * k, lat])),
    PRECISION,
  );
  const anchor = roundPosition([(x ?? 0) / k, y ?? 0], 4);
  if (!inArea(anchor, geometry) || kmToEdge(anchor, geometry) < 0.2) {
    throw new Error(`gazetteer: the anchor of ${code} ${anchor.join(',')} is not safely inside`);
  }
  return anchor;
}
