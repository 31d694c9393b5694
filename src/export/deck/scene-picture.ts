import type { CatalogueIndex } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import type { Language } from '../../i18n/translate';
import type { Scene } from '../../scene/scene';
import { legendOf } from '../../sectors/legend-of';
import type { MapPicture, MapStudio } from '../../store/map-handle';
import { Flow } from '../flow';
import { drawMap } from '../map-picture';
import { legendGroups } from '../png';
import { MAP_BOX } from './layout';

/** A scene's map with its legend below it, as the picture of a page. */

/** CSS pixels of a 1080p projector to a point. */
const PIXELS = 2;
/** A projector's words are this much larger than a desk's: 13 px become 24. */
const PROJECTOR = 1.85;
const SIZE = { width: MAP_BOX.w * PIXELS, height: MAP_BOX.h * PIXELS } as const;
const INK = '#10161d';
const EDGE = '#3b444e';
/** Small enough for the legend to stay a legend. */
const MARK = 20;
const TEXT = 13;

interface Shown {
  items: readonly Item[];
  index: CatalogueIndex;
  language: Language;
  approval: string;
}

function newCanvas(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no 2d canvas');
  return [canvas, c];
}

type Window = MapPicture['bounds'];

/** The legend of what stands in the window, set in lines; measures in desk pixels. */
async function legendFlow(
  c: CanvasRenderingContext2D,
  window: Window,
  { items, index, language }: Shown,
): Promise<Flow> {
  const [sectors, ...others] = await legendGroups(legendOf(items, index, window), language, MARK);
  const flow = new Flow(c, 8, SIZE.width / PROJECTOR - 16, 6);
  flow.entries(sectors?.entries ?? [], TEXT, INK);
  flow.entries(
    others.flatMap((group) => group.entries),
    TEXT,
    INK,
  );
  flow.gap(4);
  return flow;
}

/** Finds how much of the box the map may have: its window decides what the legend must explain. */
async function frame(studio: MapStudio, view: Scene, shown: Shown): Promise<Flow> {
  const [, c] = newCanvas(1, 1);
  let height = SIZE.height;
  for (;;) {
    const flow = await legendFlow(c, studio.frame(view, { width: SIZE.width, height }), shown);
    const room = SIZE.height - Math.ceil(flow.y * PROJECTOR);
    // Less map shows less or other ground, so the legend is set again; the map only ever shrinks.
    if (room >= height) return flow;
    height = room;
  }
}

/** Draws a scene by the studio's map; rejects when cancelled. */
export async function scenePicture(
  studio: MapStudio,
  view: Scene,
  shown: Shown,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const legend = await frame(studio, view, shown);
  const map = await studio.take(signal);
  const { ratio } = map;
  const [canvas, c] = newCanvas(SIZE.width * ratio, SIZE.height * ratio);
  c.fillStyle = '#fff';
  c.fillRect(0, 0, canvas.width, canvas.height);
  c.scale(ratio * PROJECTOR, ratio * PROJECTOR);
  const desk = { ...map, ratio: ratio * PROJECTOR, metresPerPixel: map.metresPerPixel * PROJECTOR };
  drawMap(c, desk, 0, shown);
  c.translate(0, map.canvas.height / desk.ratio);
  legend.draw(c);
  c.setTransform(1, 0, 0, 1, 0, 0);
  c.strokeStyle = EDGE;
  c.lineWidth = 4;
  c.strokeRect(2, 2, canvas.width - 4, canvas.height - 4);
  return canvas;
}
