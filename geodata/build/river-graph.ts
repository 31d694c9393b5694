/** The river pieces as a graph, and the shortest way along it between way-points. Distances in km. */
import type { RiverPiece } from './gshhg';
import { kmBetween } from './measure';
import type { Position } from './types';

interface Edge {
  to: number;
  km: number;
  level: number;
}

/** Ends of pieces this near to another vertex are joined, at a price, since the source leaves gaps. */
const STITCH_KM = 6;
const STITCH_PRICE = 3;
/** What a level outside the preferred ones costs. */
const DETOUR_PRICE = 6;
const CELL = 0.1;

export class RiverGraph {
  private readonly points: Position[] = [];
  private readonly edges: Edge[][] = [];
  private readonly index = new Map<string, number>();
  private readonly cells = new Map<string, number[]>();

  constructor(pieces: readonly RiverPiece[]) {
    const ends = new Set<number>();
    for (const { line, level } of pieces) {
      const ids = line.map((p) => this.vertex(p));
      for (let i = 1; i < ids.length; i++) this.connect(ids[i - 1]!, ids[i]!, level);
      ends.add(ids[0]!).add(ids[ids.length - 1]!);
    }
    for (const end of ends) this.stitch(end);
  }

  /** The nearest vertex within `reach` km, or null. */
  nearest(p: Position, reach: number): number | null {
    return this.around(p, reach).sort((a, b) => a.km - b.km || a.id - b.id)[0]?.id ?? null;
  }

  position(id: number): Position {
    return this.points[id]!;
  }

  /** Shortest way between two vertices; levels outside `prefer` cost more. Null when they are not connected. */
  path(from: number, to: number, prefer?: readonly number[]): Position[] | null {
    const best = new Float64Array(this.points.length).fill(Infinity);
    const before = new Int32Array(this.points.length).fill(-1);
    const queue = new Heap();
    best[from] = 0;
    queue.push(0, from);
    for (let item = queue.pop(); item; item = queue.pop()) {
      const [cost, at] = item;
      if (at === to) break;
      if (cost > best[at]!) continue;
      for (const edge of this.edges[at]!) {
        const plain = !prefer || edge.level === 0 || prefer.includes(edge.level);
        const next = cost + edge.km * (plain ? 1 : DETOUR_PRICE);
        if (next < best[edge.to]!) {
          best[edge.to] = next;
          before[edge.to] = at;
          queue.push(next, edge.to);
        }
      }
    }
    if (best[to] === Infinity) return null;
    const line: Position[] = [];
    for (let at = to; at !== -1; at = before[at]!) line.push(this.points[at]!);
    return line.reverse();
  }

  private vertex(p: Position): number {
    const key = `${p[0].toFixed(4)},${p[1].toFixed(4)}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const id = this.points.length;
    this.index.set(key, id);
    this.points.push(p);
    this.edges.push([]);
    const cell = cellOf(p[0], p[1]);
    const list = this.cells.get(cell);
    if (list) list.push(id);
    else this.cells.set(cell, [id]);
    return id;
  }

  private connect(a: number, b: number, level: number, price = 1): void {
    if (a === b) return;
    const km = kmBetween(this.points[a]!, this.points[b]!) * price;
    this.edges[a]!.push({ to: b, km, level });
    this.edges[b]!.push({ to: a, km, level });
  }

  private stitch(end: number): void {
    for (const { id } of this.around(this.points[end]!, STITCH_KM)) {
      if (id !== end && !this.edges[end]!.some((edge) => edge.to === id)) this.connect(end, id, 0, STITCH_PRICE);
    }
  }

  private around(p: Position, reach: number): { id: number; km: number }[] {
    const found: { id: number; km: number }[] = [];
    const n = Math.ceil(reach / 6);
    for (let i = -n; i <= n; i++) {
      for (let j = -n; j <= n; j++) {
        for (const id of this.cells.get(cellOf(p[0] + i * CELL, p[1] + j * CELL)) ?? []) {
          const km = kmBetween(p, this.points[id]!);
          if (km <= reach) found.push({ id, km });
        }
      }
    }
    return found;
  }
}

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / CELL)}_${Math.floor(y / CELL)}`;
}

/** A binary heap of (cost, vertex), smallest cost first. */
class Heap {
  private readonly items: [number, number][] = [];

  push(cost: number, value: number): void {
    const items = this.items;
    items.push([cost, value]);
    for (let i = items.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (items[parent]![0] <= items[i]![0]) break;
      [items[parent], items[i]] = [items[i]!, items[parent]!];
      i = parent;
    }
  }

  pop(): [number, number] | undefined {
    const items = this.items;
    const top = items[0];
    const last = items.pop();
    if (items.length > 0 && last) {
      items[0] = last;
      for (let i = 0; ; ) {
        let child = 2 * i + 1;
        if (child >= items.length) break;
        if (child + 1 < items.length && items[child + 1]![0] < items[child]![0]) child++;
        if (items[i]![0] <= items[child]![0]) break;
        [items[i], items[child]] = [items[child]!, items[i]!];
        i = child;
      }
    }
    return top;
  }
}
