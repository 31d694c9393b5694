import type { Feature, FeatureCollection, Position } from 'geojson';

/** Rivers and lakes as they travel (scripts/waters.ts) and as the map wants them. Pure. */

/** Whole numbers to a degree. */
export const WATER_STEPS = 1000;

/** Properties, type of geometry, and for each part its lines as steps `x, y, dx, dy, …`. */
export type PackedWaters = {
  p: Record<string, unknown>;
  t: 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  c: number[][][];
}[];

function positions(steps: readonly number[]): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    line.push([x / WATER_STEPS, y / WATER_STEPS]);
  }
  return line;
}

/** The features, in degrees. */
export function unpackWaters(waters: PackedWaters): FeatureCollection {
  const features = waters.map(({ p, t, c }): Feature => {
    const parts = c.map((lines) => lines.map(positions));
    const coordinates = t === 'MultiPolygon' ? parts : t === 'LineString' ? parts[0]?.[0] : parts[0];
    return { type: 'Feature', properties: p, geometry: { type: t, coordinates } as Feature['geometry'] };
  });
  return { type: 'FeatureCollection', features };
}
