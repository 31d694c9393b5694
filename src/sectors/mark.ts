import type { SectorId, Stage } from '../catalogue/vocabulary';
import { SECTOR_STYLE, liftedColor as tint } from './registry';

/**
 * Marks as SVG text: the map rasterises them, the legend shows them, so that the legend cannot lie.
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

/** Share of the mark that is filled, from below. */
const FILLED: Readonly<Record<Stage, number>> = { plan: 0, start: 0.25, advance: 0.5, complete: 1, maintain: 0 };

const svg = (size: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>`;

/** Body outline, centred in a square of `size`: a disc; for county precision a square; for a course a diamond. */
function outline(form: RingSpec['form'], size: number, radius: number, attributes: string): string {
  const c = size / 2;
  if (form === 'course') {
    const r = radius * 0.92;
    return `<rect x="${c - r}" y="${c - r}" width="${r * 2}" height="${r * 2}" rx="${r * 0.35}" transform="rotate(45 ${c} ${c})" ${attributes}/>`;
  }
  return form === 'county'
    ? `<rect x="${c - radius}" y="${c - radius}" width="${radius * 2}" height="${radius * 2}" rx="${radius * 0.32}" ${attributes}/>`
    : `<circle cx="${c}" cy="${c}" r="${radius}" ${attributes}/>`;
}

/** Half the width of a mark's body; a diamond is as wide across its corners as a disc. */
const RADIUS: Readonly<Record<MarkForm, number>> = { site: 12, town: 12, county: 11.5, course: 11.8 };

/** A single item's mark. */
export function markSvg({ sector, stage, form }: MarkSpec): string {
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
  const dash = stage === 'plan' ? 'stroke-dasharray="1.6 2.6" stroke-linecap="round"' : '';
  const glyph = (fill: string, clip: string): string =>
    `<path transform="translate(${s / 2 - 8} ${s / 2 - 8}) scale(1.0667)" fill-rule="evenodd" fill="${fill}" clip-path="url(#${clip})" d="${symbol}"/>`;
  const glyphClip = (id: string, y: number, h: number): string => {
    // Clip in the symbol's own coordinates.
    const k = 1.0667;
    const o = s / 2 - 8;
    return `<clipPath id="${id}"><rect x="-2" y="${(y - o) / k}" width="20" height="${h / k}"/></clipPath>`;
  };
  const rest =
    stage === 'maintain'
      ? `${glyphClip('a', top, band.y - top)}${glyphClip('c', band.y + band.h, top + height - band.y - band.h)}`
      : glyphClip('a', top - 2, band.y - top + 2);
  return svg(
    s,
    `<defs><clipPath id="m">${outline(form, s, radius, '')}</clipPath>${glyphClip('b', band.y, band.h)}${rest}</defs>` +
      outline(form, s, form === 'town' ? 16 : 14.5, 'fill="#fff" fill-opacity="0.95"') +
      (form === 'town' ? outline(form, s, 15.2, `fill="none" stroke="${color}" stroke-width="1.4"`) : '') +
      outline(form, s, radius, `fill="${hollow ? '#fff' : tint(color, 0.86)}"`) +
      `<rect clip-path="url(#m)" x="0" y="${band.y}" width="${s}" height="${band.h}" fill="${hollow ? tint(color, 0.68) : color}"/>` +
      outline(form, s, radius, `fill="none" stroke="${color}" stroke-width="${hollow ? 2.2 : 1.6}" ${dash}`) +
      (hollow
        ? glyph(color, 'a') + glyph(color, 'b') + (stage === 'maintain' ? glyph(color, 'c') : '')
        : glyph(color, 'a') + glyph('#fff', 'b') + (stage === 'maintain' ? glyph(color, 'c') : '')),
  );
}

/** The ring of a counted mark: arcs of its sectors, largest first, from the top clockwise. */
export function ringSvg({ form, sectors }: RingSpec): string {
  const s = RING_SIZE;
  const radius = form === 'county' ? 14 : form === 'course' ? 13.5 : 15;
  const total = sectors.reduce((n, x) => n + x.count, 0) || 1;
  let from = 0;
  const arcs = sectors.map(({ sector, count }) => {
    const share = (count / total) * 100;
    const arc = outline(
      form,
      s,
      radius,
      `fill="none" stroke="${SECTOR_STYLE[sector].color}" stroke-width="4.5" pathLength="100" stroke-dasharray="${share} ${100 - share}" stroke-dashoffset="${-from}"`,
    );
    from += share;
    return arc;
  });
  const turn = form === 'county' || form === 'course' ? '' : `transform="rotate(-90 ${s / 2} ${s / 2})"`;
  const second =
    form === 'group' ? outline(form, s, 19, 'fill="#fff" fill-opacity="0.6" stroke="#5b6675" stroke-width="0.9"') : '';
  return svg(s, `${second}${outline(form, s, radius + 2.6, 'fill="#fff"')}<g ${turn}>${arcs.join('')}</g>`);
}

/** Scattered dots, tileable: ground without an edge to be read as a boundary. */
export function stippleSvg(color: string): string {
  const dots = [
    [2, 2.5],
    [10, 1.5],
    [6, 6.5],
    [14, 7.5],
    [2.5, 10.5],
    [9.5, 11.5],
    [5.5, 14.5],
    [13.5, 14],
  ] as const;
  return svg(16, dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="0.9" fill="${color}"/>`).join(''));
}

export const svgDataUri = (source: string): string => `data:image/svg+xml,${encodeURIComponent(source)}`;

export const markDataUri = (spec: MarkSpec): string => svgDataUri(markSvg(spec));
