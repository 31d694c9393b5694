import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { type PackedWaters, WATER_STEPS } from '../src/catalogue/waters';

/** Rivers and lakes as they travel to the page: steps from point to point in whole thousandths of a degree. */

const read = (root: string, file: string): FeatureCollection =>
  JSON.parse(readFileSync(join(root, 'geodata/base', file), 'utf8')) as FeatureCollection;

function steps(line: readonly Position[]): number[] {
  let [px, py] = [0, 0];
  return line.flatMap(([lng = 0, lat = 0]) => {
    const [x, y] = [Math.round(lng * WATER_STEPS), Math.round(lat * WATER_STEPS)];
    const step = [x - px, y - py];
    [px, py] = [x, y];
    return step;
  });
}

const packed = ({ features }: FeatureCollection, file: string): PackedWaters =>
  features.map(({ geometry, properties }) => {
    const p = properties ?? {};
    switch (geometry.type) {
      case 'LineString':
        return { p, t: geometry.type, c: [[steps(geometry.coordinates)]] };
      case 'MultiLineString':
      case 'Polygon':
        return { p, t: geometry.type, c: [geometry.coordinates.map(steps)] };
      case 'MultiPolygon':
        return { p, t: geometry.type, c: geometry.coordinates.map((rings) => rings.map(steps)) };
      default:
        throw new Error(`geodata/base/${file}: a ${geometry.type} is no water → lines and polygons only`);
    }
  });

/** Both files as one. */
export const packedWaters = (root: string): Record<'rivers' | 'lakes', PackedWaters> => ({
  rivers: packed(read(root, 'rivers.json'), 'rivers.json'),
  lakes: packed(read(root, 'lakes.json'), 'lakes.json'),
});
