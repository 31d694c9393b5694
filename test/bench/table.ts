import { cpus, release, totalmem } from 'node:os';
import type { Goal } from './goals';
import { PAGES } from './options';
import type { Summary } from './summary';

/** The run as Markdown: a table a size, then the goals. */

const n = (v: number, digits = 0): string => (Number.isNaN(v) ? '–' : v.toFixed(digits));
const pair = (a: number, b: number, digits = 0): string => `${n(a, digits)} / ${n(b, digits)}`;

const COLUMNS: readonly [string, (s: Summary) => string][] = [
  ['code + data kB (br)', (s) => `${n(s.codeKb)} + ${n(s.dataKb)}`],
  ['first picture ms', (s) => n(s.picture)],
  ['items interactive ms', (s) => n(s.interactive)],
  ['main ms to load', (s) => n(s.loadMain)],
  ['main ms a frame', (s) => n(s.frameMain, 1)],
  ['drag frame p50 / p95', (s) => pair(s.drag50, s.drag95)],
  ['zoom frame p50 / p95', (s) => pair(s.zoom50, s.zoom95)],
  [
    'hover p50 / p95 ms',
    (s) => pair(s.hover50, s.hover95, 1) + (s.hoverMissed > 0 ? ` (${s.hoverMissed} missed)` : ''),
  ],
  ['filter → painted ms', (s) => n(s.filter)],
  ['its main ms', (s) => n(s.filterMain)],
  ['heap MB, × after 50', (s) => `${n(s.heap, 1)}, ${n(s.heapGrowth, 2)}`],
  ['PSS MB', (s) => n(s.memory)],
  ['longest task ms (> 50)', (s) => `${n(s.longest)} (${n(s.longTasks)})`],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export interface Line {
  page: string;
  result: Summary | { failed: string };
}

export function sizeTable(size: string, items: number, lines: readonly Line[]): string {
  const rows = lines.map(({ page, result }) => {
    const name = PAGES[page] ?? page;
    return 'failed' in result
      ? row([name, `failed: ${result.failed.replaceAll('|', '/')}`, ...COLUMNS.slice(1).map(() => '')])
      : row([result.rounds > 1 ? `${name} (${result.rounds})` : name, ...COLUMNS.map(([, show]) => show(result))]);
  });
  const head = row(['', ...COLUMNS.map(([title]) => title)]);
  const rule = row(['---', ...COLUMNS.map(() => '---')]);
  return [`### ${size}: ${items.toLocaleString('en')} items`, '', head, rule, ...rows].join('\n');
}

export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ name, measured, limit, met }) => row([name, measured, limit, met ? 'met' : '**not met**']));
  return [row(['goal', 'measured', 'limit', '']), row(['---', '---', '---', '---']), ...rows].join('\n');
}

/** Where and when. */
export function circumstances(browser: string, minutes: number): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} × ${model}, ${memory}, Linux ${release()}, ${browser}; ${minutes.toFixed(0)} minutes of measuring.`;
}
