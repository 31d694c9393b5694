import type { SectorId, Stage } from '../catalogue/vocabulary';
import { SECTOR_STYLE, liftedColor as tint } from './registry';
import { arcPath, circlePath, rectPath, type Shape, squarePath, svgOf } from './shapes';

/**
 * What marks look like, as shapes: the map paints them, legend and lists show them.
 * Form says how surely the place is known, fill says the stage, colour and symbol say the sector.
 */

/** `course`: the middle of a line or an area. */
export type MarkForm = 'site' | 'town' | 'county' | 'course';

export interface MarkSpec {
  sector: SectorId;
  stage: Stage | null;
  form: MarkForm;
}

/** Several items at one place: their sectors with counts. The number itself is a map label. */
export interface RingSpec {
  form: MarkForm | 'group';
  sectors: readonly { sector: SectorId; count: number }[];
}

/** Side of a mark's picture, CSS pixels. */
export const MARK_SIZE = 36;
export const RING_SIZE = 42;
/** Side of the tile of scattered dots, CSS pixels. */
export const STIPPLE_SIZE = 16;

/** Share of the mark that is filled, from below. */
const FILLED: Readonly<Record<Stage, number>> = { plan: 0, start: 0.25, advance: 0.5, complete: 1, maintain: 0 };

interface Outline {
  d: string;
  /** Along it, once around. */
  length: number;
}

const square = (c: number, half: number, share: number, turn = 0): Outline => {
  const corner = half * share;
  return { d: squarePath(c, c, half, corner, turn), length: 8 * (half - corner) + 2 * Math.PI * corner };
};

/** Body outline, centred in a square of `size`: a disc; for county precision a square; for a course a diamond. */
function outline(form: RingSpec['form'], size: number, radius: number): Outline {
  const c = size / 2;
  if (form === 'course') return square(c, radius * 0.92, 0.35, Math.PI / 4);
  if (form === 'county') return square(c, radius, 0.32);
  return { d: circlePath(c, c, radius), length: 2 * Math.PI * radius };
}

/** Half the width of a mark's body; a diamond is as wide across its corners as a disc. */
const RADIUS: Readonly<Record<MarkForm, number>> = { site: 12, town: 12, county: 11.5, course: 11.8 };
/** A symbol's side is 15 units; it stands in the middle of the mark a little larger. */
const SYMBOL = { x: MARK_SIZE / 2 - 8, y: MARK_SIZE / 2 - 8, scale: 1.0667, side: 16 } as const;

/** A single item's mark. */
export function markShapes({ sector, stage, form }: MarkSpec): Shape[] {
  const { color, symbol } = SECTOR_STYLE[sector];
  const s = MARK_SIZE;
  const radius = RADIUS[form];
  const reach = form === 'course' ? radius * 1.25 : radius;
  const top = s / 2 - reach;
  const height = reach * 2;
  const filled = stage ? FILLED[stage] : 0;
  const band =
    stage === 'maintain'
      ? { y: top + height * 0.3, h: height * 0.4 }
      : { y: top + height * (1 - filled), h: height * filled };
  // A county mark is hollow: the stage shows as a tint, the symbol keeps its colour.
  const hollow = form === 'county';
  const at = (r: number): string => outline(form, s, r).d;
  const ground = hollow ? tint(color, 0.68) : color;
  const whole = band.h >= height;
  // Only what of the symbol lies in a strip, and clipped only where the strip ends within it.
  const glyph = (fill: string, y: number, h: number): Shape[] => {
    if (y >= SYMBOL.y + SYMBOL.side || y + h <= SYMBOL.y) return [];
    const inside = y <= SYMBOL.y && y + h >= SYMBOL.y + SYMBOL.side;
    return [{ d: symbol, fill, at: SYMBOL, ...(!inside && { clip: rectPath(0, y, s, h) }) }];
  };
  return [
    { d: at(form === 'town' ? 16 : 14.5), fill: '#fff', opacity: 0.95 },
    ...(form === 'town' ? [{ d: at(15.2), stroke: color, width: 1.4 }] : []),
    { d: at(radius), fill: whole ? ground : hollow ? '#fff' : tint(color, 0.86) },
    ...(band.h > 0 && !whole ? [{ d: rectPath(0, band.y, s, band.h), fill: ground, clip: at(radius) }] : []),
    {
      d: at(radius),
      stroke: color,
      width: hollow ? 2.2 : 1.6,
      ...(stage === 'plan' && { dash: [1.6, 2.6], roundEnds: true }),
    },
    ...glyph(color, 0, band.y),
    ...glyph(hollow ? color : '#fff', band.y, band.h),
    ...glyph(color, band.y + band.h, s - band.y - band.h),
  ];
}

/** The ring of a counted mark: arcs of its sectors, largest first, from the top clockwise. */
export function ringShapes({ form, sectors }: RingSpec): Shape[] {
  const s = RING_SIZE;
  const radius = form === 'county' ? 14 : form === 'course' ? 13.5 : 15;
  const total = sectors.reduce((sum, x) => sum + x.count, 0) || 1;
  const { d, length } = outline(form, s, radius);
  const disc = form !== 'county' && form !== 'course';
  let from = 0;
  const arcs = sectors.map(({ sector, count }): Shape => {
    const arc = { stroke: SECTOR_STYLE[sector].color, width: 4.5 };
    const share = count / total;
    const start = from;
    from += share;
    if (sectors.length === 1) return { ...arc, d };
    return disc
      ? { ...arc, d: arcPath(s / 2, s / 2, radius, start, from) }
      : { ...arc, d, dash: [share * length, (1 - share) * length], from: start * length };
  });
  const second: Shape[] =
    form === 'group' ? [{ d: outline(form, s, 19).d, fill: '#fff', opacity: 0.6, stroke: '#5b6675', width: 0.9 }] : [];
  return [...second, { d: outline(form, s, radius + 2.6).d, fill: '#fff' }, ...arcs];
}

const DOTS = [
  [2, 2.5],
  [10, 1.5],
  [6, 6.5],
  [14, 7.5],
  [2.5, 10.5],
  [9.5, 11.5],
  [5.5, 14.5],
  [13.5, 14],
] as const;

/** Scattered dots, tileable: ground without an edge to be read as a boundary. */
export const stippleShapes = (color: string): Shape[] =>
  DOTS.map(([x, y]) => ({ d: circlePath(x, y, 0.9), fill: color }));

export const markSvg = (spec: MarkSpec): string => svgOf(MARK_SIZE, MARK_SIZE, markShapes(spec));
export const ringSvg = (spec: RingSpec): string => svgOf(RING_SIZE, RING_SIZE, ringShapes(spec));
export const stippleSvg = (color: string): string => svgOf(STIPPLE_SIZE, STIPPLE_SIZE, stippleShapes(color));

export const svgDataUri = (source: string): string => `data:image/svg+xml,${encodeURIComponent(source)}`;

export const markDataUri = (spec: MarkSpec): string => svgDataUri(markSvg(spec));
