import type { Geometry, Position } from 'geojson';
import { onGrid } from './frame';

/** Lines of the ground as SVG paths: on a grid, in steps from point to point, without points nobody would miss. */

type Point = readonly [number, number];

/** A point that lies closer than this to the line without it is left out, grid steps. */
const TOLERANCE = 0.9;

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Douglas and Peucker's way of thinning a line. */
export function thin(line: readonly Point[]): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let [far, at] = [TOLERANCE, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const d = distance(line[i] as Point, first, last);
    if (d > far) [far, at] = [d, i];
  }
  return at === 0 ? [first, last] : [...thin(line.slice(0, at + 1)).slice(0, -1), ...thin(line.slice(at))];
}

function lineOf(positions: readonly Position[]): string {
  const points = thin(positions.map(onGrid)).filter((p, i, all) => {
    const before = all[i - 1];
    return !before || p[0] !== before[0] || p[1] !== before[1];
  });
  if (points.length < 2) return '';
  let [px, py] = points[0] as Point;
  const steps = points.slice(1).map(([x, y]) => {
    const step = `${x - px}${y - py < 0 ? '' : ' '}${y - py}`;
    [px, py] = [x, y];
    return step;
  });
  const joined = steps.reduce((all, step) => `${all}${step.startsWith('-') ? '' : ' '}${step}`);
  return `M${(points[0] as Point).join(' ')}l${joined}`;
}

/** A geometry's lines and rings as path data on the ground's grid; points have none. */
export function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'LineString':
      return lineOf(geometry.coordinates);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(lineOf).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(lineOf).join('');
    default:
      return '';
  }
}
