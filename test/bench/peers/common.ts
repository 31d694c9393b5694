import type { Position } from 'geojson';
import type { BenchData, BenchItem, Ground } from './data';

/** What is the same on every peer's page: the records, the list of sectors, the tooltip, the look. */

export const LOOK = {
  land: '#fbfaf5',
  county: '#9aa5b1',
  text: '#1c2733',
  radius: 5,
  line: 2.5,
  /** Share of its colour that an outline's inside has. */
  area: 0.25,
  font: '13px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  padding: 24,
} as const;

const json = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

const size = new URLSearchParams(location.search).get('size') ?? 'real';
/** Asked for before the library has run. */
export const loaded: Promise<[BenchData, Ground]> = Promise.all([
  json<BenchData>(`data/${size}/items.json`),
  json<Ground>('data/ground.json'),
]);

export const mapElement = (): HTMLElement => document.getElementById('map') as HTMLElement;

/** A checkbox a sector; `toggle` hears of each change. */
export function listSectors({ sectors }: BenchData, toggle: (sector: number, on: boolean) => void): void {
  const list = document.getElementById('sectors');
  sectors.forEach(({ name, color }, i) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => toggle(i, box.checked));
    const dot = document.createElement('i');
    dot.style.background = color;
    label.append(box, dot, name);
    list?.append(label);
  });
}

let tipped: BenchItem | null = null;

/** Shows an item's tooltip beside a point of the map, pixels; hides it without an item. */
export function showTip(data: BenchData, item: BenchItem | null | undefined, x = 0, y = 0): void {
  const tip = document.getElementById('tip');
  if (!tip || item === tipped) return;
  tipped = item ?? null;
  tip.hidden = !item;
  if (!item) return;
  const lines = [item.title, `${data.sectors[item.sector]?.name} · ${item.stage}`, item.place, item.document];
  tip.replaceChildren(
    ...lines.map((words) => {
      const p = document.createElement('div');
      p.textContent = words;
      return p;
    }),
  );
  const room = mapElement().getBoundingClientRect();
  tip.style.left = `${Math.min(room.left + x + 12, innerWidth - 330)}px`;
  tip.style.top = `${Math.min(room.top + y + 12, innerHeight - 110)}px`;
}

/** Courses of an item that is a line, outlines of one that is an area. */
export function partsOf(data: BenchData, item: BenchItem): { lines: Position[][]; areas: Position[][][] } {
  const shape = item.shape === undefined ? undefined : data.shapes[item.shape];
  switch (shape?.type) {
    case 'LineString':
      return { lines: [shape.coordinates], areas: [] };
    case 'MultiLineString':
      return { lines: shape.coordinates, areas: [] };
    case 'Polygon':
      return { lines: [], areas: [shape.coordinates] };
    case 'MultiPolygon':
      return { lines: [], areas: shape.coordinates };
    default:
      return { lines: [], areas: [] };
  }
}
