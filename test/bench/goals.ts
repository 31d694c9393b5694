import type { Summary } from './summary';

/** The goals, each as a figure of one run beside its limit. */

export interface Goal {
  name: string;
  /** In words: what was measured against what. */
  measured: string;
  limit: string;
  met: boolean | null;
}

export type Look = (page: string, size: string) => Summary | undefined;

const CANVAS = ['echarts', 'leaflet', 'ol-canvas'];
const WEBGL = ['ol-webgl', 'deck'];
const PEERS = [...CANVAS, ...WEBGL];

const ms = (v: number): string => `${v < 20 ? v.toFixed(1) : Math.round(v)} ms`;

/** The atlas' figure as a multiple of the best peer's. */
function against(
  look: Look,
  name: string,
  size: string,
  pick: (s: Summary) => number,
  peers: readonly string[],
  limit: number,
): Goal[] {
  const own = look('app', size);
  const rivals = peers.flatMap((page) => {
    const summary = look(page, size);
    const value = summary ? pick(summary) : Number.NaN;
    return Number.isNaN(value) ? [] : [{ page, value }];
  });
  const best = rivals.sort((a, b) => a.value - b.value)[0];
  if (!own || !best || Number.isNaN(pick(own))) return [];
  const ratio = pick(own) / best.value;
  return [
    {
      name: `${name}, ${size}`,
      measured: `${ratio.toFixed(2)} × (${ms(pick(own))} : ${ms(best.value)} ${best.page})`,
      limit: `≤ ${limit} × the best ${peers === CANVAS ? 'canvas peer' : peers === WEBGL ? 'WebGL peer' : peers === PEERS ? 'peer' : peers.join()}`,
      met: ratio <= limit,
    },
  ];
}

/** The atlas' figure against a limit of its own. */
function below(
  look: Look,
  name: string,
  size: string,
  pick: (s: Summary) => number,
  limit: number,
  unit = 'ms',
): Goal[] {
  const own = look('app', size);
  const value = own ? pick(own) : Number.NaN;
  if (Number.isNaN(value)) return [];
  const shown = unit === 'ms' ? ms(value) : `${value.toFixed(2)} ${unit}`;
  return [{ name: `${name}, ${size}`, measured: shown, limit: `≤ ${limit} ${unit}`, met: value <= limit }];
}

/** The whole catalogue against its small part: as quick as before. */
function asBefore(look: Look, name: string, pick: (s: Summary) => number): Goal[] {
  const [small, real] = [look('app', 'small'), look('app', 'real')];
  if (!small || !real) return [];
  const ratio = pick(real) / pick(small);
  return [
    {
      name: `${name}, all plans : two cities`,
      measured: `${ratio.toFixed(2)} × (${ms(pick(real))} : ${ms(pick(small))})`,
      limit: '≤ 1.25 ×',
      met: ratio <= 1.25,
    },
  ];
}

export function goals(look: Look, sizes: readonly string[], firstLoadKb: number | null): Goal[] {
  const every = (make: (size: string) => Goal[]): Goal[] => sizes.flatMap(make);
  return [
    ...every((s) => against(look, 'First meaningful picture', s, (f) => f.picture, PEERS, 0.6)),
    ...every((s) => against(look, 'Items interactive', s, (f) => f.interactive, PEERS, 1.5)),
    ...every((s) =>
      below(look, 'Panels there before the map can be used', s, (f) => f.controls / f.interactive, 1, '×'),
    ),
    ...against(look, 'Main thread per frame', 'small', (f) => f.frameMain, CANVAS, 0.5),
    ...against(look, 'Main thread per frame', '50k', (f) => f.frameMain, CANVAS, 0.05),
    ...every((s) => below(look, 'Hover → tooltip, p95', s, (f) => f.hover95, 16)),
    ...every((s) => against(look, 'Filter → painted', s, (f) => f.filter, WEBGL, 1.5)),
    ...below(look, 'Main thread of a filter', 'real', (f) => f.filterMain, 16),
    ...every((s) => against(look, 'Dragging, p50 of a frame', s, (f) => f.drag50, ['ol-canvas'], 3)),
    ...below(look, 'Longest task after the start', 'real', (f) => f.longest, 50),
    ...every((s) => below(look, 'Heap after 50 changes', s, (f) => f.heapGrowth, 1.1, '× before')),
    ...asBefore(look, 'Items interactive', (f) => f.interactive),
    ...asBefore(look, 'Filter → painted', (f) => f.filter),
    ...asBefore(look, 'Hover → tooltip, p50', (f) => f.hover50),
    ...(firstLoadKb === null
      ? []
      : [
          {
            name: 'First load, gzip, all told',
            measured: `${firstLoadKb.toFixed(0)} kB`,
            limit: '≤ 900 kB',
            met: firstLoadKb <= 900,
          },
        ]),
  ];
}
