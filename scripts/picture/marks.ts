import { indexCatalogue } from '../../src/catalogue/query';
import type { Catalogue } from '../../src/catalogue/types';
import type { Language } from '../../src/catalogue/vocabulary';
import {
  type Badge,
  badgesAt,
  badgeText,
  groupingZoom,
  itemsByPlace,
  type Mark,
  marksAt,
  ringOf,
} from '../../src/map/marks';
import { lineWidth, markScale, type Palette, textSize } from '../../src/map/palette';
import { courseFeatures } from '../../src/map/plan-layers';
import { AREA_OPACITY, LINE_DASH, LINE_WIDTH } from '../../src/sectors/lines';
import { MARK_SIZE, markSvg, RING_SIZE, ringSvg } from '../../src/sectors/mark';
import { share } from './frame';
import { groundBox, inner } from './ground';
import { type Box, type Name, namesAt, pixels, textWidth } from './names';
import { pathOf } from './path';

/** What the plans draw and all names, at one zoom: places as shares of the picture, sizes in pixels. */

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const percent = (part: number): string => `${Math.round(part * 1e5) / 1e3}%`;
const round = (n: number): number => Math.round(n * 10) / 10;

/** Content that keeps its size and stands at a place of the ground. */
function standing(at: readonly number[], content: string): string {
  const [x, y] = share(at);
  return `<svg x="${percent(x)}" y="${percent(y)}" overflow="visible">${content}</svg>`;
}

let clips = 0;

/** A mark's picture; its clips get names of their own, for here all marks share a document. */
function picture(svg: string, size: number, scale: number): string {
  const n = ++clips;
  const own = inner(svg)
    .replace(/id="(\w+)"/g, `id="$1-${n}"`)
    .replace(/url\(#(\w+)\)/g, `url(#$1-${n})`);
  const place = `translate(${round((-size / 2) * scale)} ${round((-size / 2) * scale)})`;
  return `<g transform="${place}${scale === 1 ? '' : ` scale(${scale})`}">${own}</g>`;
}

function markOf(mark: Mark, p: Palette): string {
  const scale = markScale(p);
  const only = mark.items.length === 1 ? mark.items[0] : undefined;
  if (only && mark.form !== 'group')
    return picture(markSvg({ sector: only.sector, stage: only.stage, form: mark.form }), MARK_SIZE, scale);
  const count = String(mark.items.length);
  // Four figures fit the ring a size smaller.
  const size = round(Math.min(textSize(p, 13), 16 * scale) * (count.length > 3 ? 0.84 : 1));
  const ring = picture(ringSvg({ form: mark.form, sectors: ringOf(mark.items).slice(0, 8) }), RING_SIZE, scale);
  return `${ring}<text y="${round(size * 0.35)}" font-size="${size}">${count}</text>`;
}

function badgeOf(text: string, wide: boolean, p: Palette): { svg: string; half: number } {
  const size = textSize(p, 12);
  const half = textWidth(text, size) / 2 + 6;
  const [ground, ink] = wide ? [p.badgeInk, p.badge] : [p.badge, p.badgeInk];
  const h = size * 0.6 + 5;
  const plate = `<rect x="${round(-half)}" y="${round(-h)}" width="${round(half * 2)}" height="${round(h * 2)}" rx="7" fill="${ground}" stroke="${p.badgeInk}" stroke-width="1.5"/>`;
  return {
    svg: `${plate}<text y="${round(size * 0.35)}" font-size="${size}" fill="${ink}">${escapeXml(text)}</text>`,
    half,
  };
}

function nameOf({ words, shift, size, color, halo, spacing }: Name): string {
  const top = shift[1] - ((words.length - 1) * size * 1.2) / 2 + size * 0.35;
  const around = halo ? ' paint-order="stroke" stroke="#fff" stroke-width="2.8" stroke-linejoin="round"' : '';
  const wide = spacing ? ` letter-spacing="${round(size * spacing)}"` : '';
  return words
    .map(
      (line, i) =>
        `<text x="${round(shift[0])}" y="${round(top + i * size * 1.2)}" font-size="${round(size)}" fill="${color}"${around}${wide}>${escapeXml(line)}</text>`,
    )
    .join('');
}

/** Courses and outlines with items on them: in the ground's window, with lines that keep their width. */
function courses(all: ReturnType<typeof itemsByPlace>, p: Palette, zoom: number): string {
  const wide = lineWidth(p, LINE_WIDTH.at5) * (zoom < 5 ? 1 : 1 + (zoom - 5) * 0.25);
  const stroke = (color: string, width: number, more: string): string =>
    `fill="none" stroke="${color}" stroke-width="${round(width)}" vector-effect="non-scaling-stroke"${more}`;
  const drawn = courseFeatures(all).map((f) => {
    const { form, soft, color, stage } = f.properties as { form: string; soft: boolean; color: string; stage: string };
    const d = pathOf(f.geometry);
    if (d === '') return '';
    if (form === 'area') {
      const opacity = AREA_OPACITY[stage as keyof typeof AREA_OPACITY] ?? AREA_OPACITY.plan;
      // Ground without an edge: a tint as faint as its dots.
      if (soft) return `<path fill="${color}" fill-opacity="0.14" d="${d}"/>`;
      return `<path fill="${color}" fill-opacity="${opacity}" stroke="${color}" stroke-width="1.4" stroke-opacity="0.8" vector-effect="non-scaling-stroke" d="${d}"/>`;
    }
    const dash = LINE_DASH[stage as keyof typeof LINE_DASH] ?? LINE_DASH.plan;
    const gaps = dash[1] === 0 ? '' : ` stroke-dasharray="${dash.map((n) => round(n * wide)).join(' ')}"`;
    return `<path ${stroke(p.casing, wide + 1.8, ' stroke-opacity="0.75"')} d="${d}"/><path ${stroke(color, wide, gaps)} d="${d}"/>`;
  });
  return `<svg viewBox="${groundBox}" preserveAspectRatio="none">${drawn.join('')}</svg>`;
}

/** The content of a picture at a zoom: courses, names, badges, marks. */
export function plans(catalogue: Catalogue, p: Palette, language: Language, zoom: number): string {
  clips = 0;
  const all = itemsByPlace(catalogue.items, indexCatalogue(catalogue));
  const grouped = groupingZoom(zoom, markScale(p));
  const marks = marksAt(all, grouped, catalogue.admin);
  const badges: Badge[] = badgesAt(all, catalogue.admin, marks, grouped, language);
  const named = new Set(badges.map((b) => b.place.id));
  const half = (RING_SIZE / 2 - 3) * markScale(p);
  const taken: Box[] = marks.map((m) => {
    const [x, y] = pixels(m.at, zoom);
    return { x, y, w: half, h: half };
  });
  const plates = badges.map(({ place, items, at }) => {
    const { svg, half: w } = badgeOf(badgeText({ place, items }, language), place.precision === 'region', p);
    const [x, y] = pixels(at, zoom);
    taken.push({ x, y, w, h: 13 });
    return standing(at, svg);
  });
  const names = namesAt(catalogue, p, language, zoom, named, taken);
  const piled = [...marks].sort((a, b) => b.items.length - a.items.length);
  return [
    courses(all, p, zoom),
    ...names.reverse().map((n) => standing(n.at, nameOf(n))),
    ...plates,
    `<g fill="${p.markText}">${piled.map((m) => standing(m.at, markOf(m, p))).join('')}</g>`,
  ].join('');
}
