import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Outlines of the region and its leagues, coarse enough for a picture of a few centimetres beside an item. */

/** Degrees; about half a pixel of the picture. */
const TOLERANCE = 0.06;

/** Distance of a point from the line between two others, degrees. */
function offLine([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (ay - y) - dy * (ax - x)) / length;
}

/** Douglas–Peucker. */
function simplify(line: Position[]): Position[] {
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last || line.length < 3) return line;
  let [far, at] = [0, 0];
  line.forEach((p, i) => {
    const d = offLine(p, first, last);
    if (d > far) [far, at] = [d, i];
  });
  if (far <= TOLERANCE) return [first, last];
  return [...simplify(line.slice(0, at + 1)), ...simplify(line.slice(at)).slice(1)];
}

const rings = (geometry: Geometry): Position[][] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flatMap((p) => p.slice(0, 1))
      : [];

/** A ring is closed, so it is simplified in two halves. */
function coarse(ring: Position[]): [number, number][] {
  const half = Math.floor(ring.length / 2);
  const points = [...simplify(ring.slice(0, half + 1)), ...simplify(ring.slice(half)).slice(1)];
  return points.map(([x = 0, y = 0]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
}

/** Rings by code; islands too small to see are left out. */
export function locatorOutlines(root: string): Record<string, [number, number][][]> {
  const path = join(root, 'geodata/base/admin-300m.topo.json');
  const t = JSON.parse(readFileSync(path, 'utf8')) as Topology<Record<'region' | 'leagues', GeometryCollection>>;
  const all = [...feature(t, t.objects.region).features, ...feature(t, t.objects.leagues).features];
  return Object.fromEntries(
    all.map((f) => [
      String((f.properties as { adcode?: string } | null)?.adcode),
      rings(f.geometry)
        .map(coarse)
        .filter((r) => r.length > 4),
    ]),
  );
}
