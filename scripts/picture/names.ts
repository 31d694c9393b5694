import type { Catalogue } from '../../src/catalogue/types';
import type { Language } from '../../src/catalogue/vocabulary';
import { labelPoints } from '../../src/map/labels';
import { type Palette, textSize } from '../../src/map/palette';
import { referenceFeatures } from '../../src/map/plan-layers';
import { degreePixels, SPAN, share } from './frame';

/** Names of the ground for a picture, where they have room: pixels at one zoom, what is important placed first. */

export interface Box {
  x: number;
  y: number;
  /** Half its width and height. */
  w: number;
  h: number;
}

export interface Name {
  /** Lines of text. */
  words: string[];
  at: readonly number[];
  /** From the point to the middle of the text, pixels. */
  shift: readonly [number, number];
  size: number;
  color: string;
  halo: boolean;
  spacing: number;
}

const EM = 0.56;
/** About as wide as the text will be, pixels. */
export const textWidth = (text: string, size: number, spacing = 0): number =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 1 : EM) + spacing, 0) * size;

/** A place in pixels of the whole picture. */
export function pixels(at: readonly number[], zoom: number): [number, number] {
  const [x, y] = share(at);
  return [x * SPAN.width * degreePixels(zoom), y * SPAN.height * degreePixels(zoom)];
}

/** At most so many ems a line, as the map breaks names. */
function broken(text: string, ems: number, spacing: number): string[] {
  const most = ems / (1 + spacing);
  if (textWidth(text, 1) <= most) return [text];
  const parts = /[\u2e80-\uffff]/.test(text) ? [...text] : text.split(/(?<= )/);
  const count = Math.ceil(textWidth(text, 1) / most);
  const target = textWidth(text, 1) / count;
  const lines = [''];
  for (const part of parts) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth(last, 1) >= target - 0.3 && lines.length < count) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.map((l) => l.trim());
}

const AROUND: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
];

/** Names that fit between what is already taken. */
export function namesAt(
  catalogue: Catalogue,
  p: Palette,
  language: Language,
  zoom: number,
  badged: ReadonlySet<string>,
  taken: Box[],
): Name[] {
  const words = (f: { properties: unknown }): string => {
    const own = f.properties as Record<string, string | null>;
    return (language === 'en' && own.name_en) || own.name_zh || '';
  };
  const labels = labelPoints(catalogue, badged);
  const of = (...levels: string[]) => labels.filter((f) => levels.includes(String(f.properties?.level)));
  const ground = referenceFeatures(catalogue).filter((f) => f.geometry.type === 'Point');
  const groundSize = textSize(p, 10.5) + Math.max(0, zoom - 4) * 0.9;
  const wanted = [
    ...of('league').map((f) => ({
      f,
      size: textSize(p, 12.5),
      color: p.text,
      halo: true,
      spacing: 0,
      most: 8,
      free: true,
    })),
    ...of('province', 'state').map((f) => ({
      f,
      size: textSize(p, f.properties?.level === 'state' ? 15 : 11.5),
      color: p.mutedText,
      halo: false,
      spacing: 0.2,
      most: 10,
      free: false,
    })),
    ...ground.map((f) => ({
      f,
      size: groundSize,
      color: f.properties?.part === 'desert-label' ? p.desertText : p.range,
      halo: true,
      spacing: 0.25,
      most: 7,
      free: false,
    })),
  ];
  return wanted.flatMap(({ f, size, color, halo, spacing, most, free }): Name[] => {
    const at = (f.geometry as { coordinates: number[] }).coordinates;
    const lines = broken(words(f), most, spacing);
    const [x, y] = pixels(at, zoom);
    const w = Math.max(...lines.map((l) => textWidth(l, size, spacing))) / 2 + 2;
    const h = (lines.length * size * 1.2) / 2 + 2;
    // Far out a ring stands where the name would; it goes beside it (labels.ts).
    const reach = size * (zoom < 4.85 ? 2.05 : 1.4);
    for (const [dx, dy] of free ? AROUND : AROUND.slice(0, 1)) {
      const shift = [dx * (reach + w), dy * (reach + h - 2)] as const;
      const box = { x: x + shift[0], y: y + shift[1], w, h };
      if (taken.some((b) => Math.abs(b.x - box.x) < b.w + w && Math.abs(b.y - box.y) < b.h + h)) continue;
      taken.push(box);
      return [{ words: lines, at, shift, size, color, halo, spacing }];
    }
    return [];
  });
}
