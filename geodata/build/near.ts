/** A coarse answer to "in the region, or within some km of it?", kept as 0.1° cells. */
import { bboxOf, inArea, kmToEdge } from './measure';
import type { AreaGeometry, Position } from './types';
import { polygonsOf } from './types';

const CELL = 0.1;

export class Near {
  private readonly cells = new Set<string>();

  constructor(region: AreaGeometry, reachKm: number) {
    const outline = coarse(region);
    const [west, south, east, north] = bboxOf(region);
    for (let x = Math.floor((west - 1.2) / CELL); x <= (east + 1.2) / CELL; x++) {
      for (let y = Math.floor((south - 0.8) / CELL); y <= (north + 0.8) / CELL; y++) {
        const centre: Position = [(x + 0.5) * CELL, (y + 0.5) * CELL];
        if (inArea(centre, outline) || kmToEdge(centre, outline) <= reachKm) this.cells.add(`${x}_${y}`);
      }
    }
  }

  has(p: Position): boolean {
    return this.cells.has(`${Math.floor(p[0] / CELL)}_${Math.floor(p[1] / CELL)}`);
  }

  /** The runs of a line that are near. */
  keep(line: readonly Position[]): Position[][] {
    const runs: Position[][] = [];
    let run: Position[] | null = null;
    for (const p of line) {
      if (!this.has(p)) {
        run = null;
        continue;
      }
      if (!run) {
        run = [];
        runs.push(run);
      }
      run.push(p);
    }
    return runs.filter((r) => r.length > 1);
  }
}

/** Every 12th vertex: 1–5 km apart, enough for a question of tens of km. */
function coarse(region: AreaGeometry): AreaGeometry {
  return {
    type: 'MultiPolygon',
    coordinates: polygonsOf(region)
      .filter((rings) => rings[0]!.length > 48)
      .map((rings) => [rings[0]!.filter((_, i, ring) => i % 12 === 0 || i === ring.length - 1)]),
  };
}
