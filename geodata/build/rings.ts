/** Joins open pieces of shore into closed rings. */
import type { ShorePiece } from './gshhg';
import type { Position, Ring } from './types';

export interface WaterBody {
  id: number;
  km2: number;
  rings: Ring[];
}

/** Ends that lie this near (degrees) are the same point, cut by a bin's edge. */
const NEAR = 0.0002;

/** Closes the pieces of each water body; a body that the box cuts is left out. */
export function closeShores(pieces: readonly ShorePiece[]): WaterBody[] {
  const bodies = new Map<number, ShorePiece[]>();
  for (const piece of pieces) {
    const list = bodies.get(piece.id);
    if (list) list.push(piece);
    else bodies.set(piece.id, [piece]);
  }
  return [...bodies]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([id, list]) => {
      const rings = joinPieces(list.map(({ line }) => line));
      return rings ? [{ id, km2: list[0]!.km2, rings }] : [];
    });
}

function joinPieces(lines: readonly Position[][]): Ring[] | null {
  const rings: Ring[] = [];
  let rest = lines.map((line) => [...line]);
  while (rest.length > 0) {
    const ring = rest[0]!;
    rest = rest.slice(1);
    while (!same(ring[0]!, ring[ring.length - 1]!)) {
      const end = ring[ring.length - 1]!;
      const next = rest.findIndex((line) => same(line[0]!, end) || same(line[line.length - 1]!, end));
      if (next < 0) return null;
      const line = rest[next]!;
      ring.push(...(same(line[0]!, end) ? line : [...line].reverse()).slice(1));
      rest = rest.filter((_, i) => i !== next);
    }
    ring[ring.length - 1] = ring[0]!;
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}

function same(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;
}
