import type { Figures } from './measure';

/** Rounds of a page with a catalogue, made into one line. */

/** The value that this share of the values does not exceed; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Summary {
  rounds: number;
  codeKb: number;
  dataKb: number;
  picture: number;
  controls: number;
  interactive: number;
  loadMain: number;
  frameMain: number;
  drag50: number;
  drag95: number;
  zoom50: number;
  zoom95: number;
  hover50: number;
  hover95: number;
  hoverMissed: number;
  filter: number;
  filterMain: number;
  heap: number;
  /** Heap after the filter changes, as a multiple of what it was before. */
  heapGrowth: number;
  memory: number;
  longest: number;
  longTasks: number;
}

export function summarise(all: readonly Figures[]): Summary {
  const of = (pick: (f: Figures) => number | null): number =>
    median(all.map(pick).filter((v): v is number => v !== null));
  const pooled = (pick: (f: Figures) => number[], share: number): number => quantile(all.flatMap(pick), share);
  return {
    rounds: all.length,
    codeKb: of((f) => f.codeKb),
    dataKb: of((f) => f.dataKb),
    picture: of((f) => f.picture),
    controls: of((f) => f.controls),
    interactive: of((f) => f.interactive),
    loadMain: of((f) => f.loadMain),
    frameMain: of((f) => f.frameMain),
    drag50: pooled((f) => f.drag, 0.5),
    drag95: pooled((f) => f.drag, 0.95),
    zoom50: pooled((f) => f.zoom, 0.5),
    zoom95: pooled((f) => f.zoom, 0.95),
    hover50: pooled((f) => f.hover, 0.5),
    hover95: pooled((f) => f.hover, 0.95),
    hoverMissed: all.reduce((sum, f) => sum + f.hoverMissed, 0),
    filter: pooled((f) => f.filter, 0.5),
    filterMain: pooled((f) => f.filterMain, 0.5),
    heap: of((f) => f.heap),
    heapGrowth: of((f) => f.heapGrowth),
    memory: of((f) => f.memory),
    longest: of((f) => f.longest),
    longTasks: of((f) => f.longTasks),
  };
}
