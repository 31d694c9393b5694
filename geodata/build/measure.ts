/** Distances and areas on the sphere (radius 6371.0088 km). Input degrees, output km and km². */
import type { AreaGeometry, BBox, Position, Ring } from './types';
import { polygonsOf } from './types';

const RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/** Great-circle distance in km, by the local flat approximation: right to 0.1 % under 100 km. */
export function kmBetween(a: Position, b: Position): number {
  const dx = (a[0] - b[0]) * Math.cos(((a[1] + b[1]) / 2) * RAD);
  return Math.hypot(dx, a[1] - b[1]) * RAD * RADIUS_KM;
}

/** Length of a line in km. */
export function lineKm(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += kmBetween(line[i - 1]!, line[i]!);
  return sum;
}

/** Signed area of a ring in km²; positive when counter-clockwise. */
export function ringKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[(i + 1) % ring.length]!;
    sum += (b[0] - a[0]) * RAD * (2 + Math.sin(a[1] * RAD) + Math.sin(b[1] * RAD));
  }
  return (-sum * RADIUS_KM * RADIUS_KM) / 2;
}

/** Area of a polygon or multipolygon in km², holes taken off. */
export function areaKm2(geometry: AreaGeometry): number {
  let sum = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, i) => {
      sum += (i === 0 ? 1 : -1) * Math.abs(ringKm2(ring));
    });
  }
  return sum;
}

/** Even-odd test of a point against one ring. */
export function inRing(point: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!;
    const b = ring[j]!;
    if (a[1] > point[1] !== b[1] > point[1] && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  }
  return inside;
}

/** Is the point inside the area, holes excluded? */
export function inArea(point: Position, geometry: AreaGeometry): boolean {
  return polygonsOf(geometry).some(
    (rings) => inRing(point, rings[0]!) && !rings.slice(1).some((hole) => inRing(point, hole)),
  );
}

/** Distance in km from a point to the nearest edge of an area. */
export function kmToEdge(point: Position, geometry: AreaGeometry): number {
  let best = Infinity;
  for (const rings of polygonsOf(geometry)) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) best = Math.min(best, kmToSegment(point, ring[i - 1]!, ring[i]!));
    }
  }
  return best;
}

/** Distance in km from a point to a straight segment. */
function kmToSegment(p: Position, a: Position, b: Position): number {
  const kx = Math.cos(p[1] * RAD);
  const dx = (b[0] - a[0]) * kx;
  const dy = b[1] - a[1];
  const px = (p[0] - a[0]) * kx;
  const py = p[1] - a[1];
  const len2 = dx * dx + dy * dy;
  const t = len2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / len2));
  return Math.hypot(px - t * dx, py - t * dy) * RAD * RADIUS_KM;
}

/** Bounding box of an area, degrees. */
export function bboxOf(geometry: AreaGeometry): BBox {
  const box: BBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygonsOf(geometry)) {
    for (const [x, y] of rings[0]!) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

/** Round to a number of decimals. */
export function round(value: number, decimals: number): number {
  const k = 10 ** decimals;
  return Math.round(value * k) / k;
}

/** Round a position to a number of decimals. */
export function roundPosition(p: Position, decimals: number): Position {
  return [round(p[0], decimals), round(p[1], decimals)];
}
