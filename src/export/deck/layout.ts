import { wrapText } from '../flow';
import type { Deck, SceneSlide, Slide } from './deck';

/**
 * Where everything stands on a page: one layout for slides, pages and pictures.
 * Points, from the upper left; 1 pt is 2 px of a 1080p projector, so no word is smaller than 12 pt (24 px).
 */

export const PAGE = { width: 960, height: 540 } as const;
const MARGIN = { x: 48, y: 27 } as const;
const FOOT_TOP = 480;
/** The map with its legend. */
export const MAP_BOX = { x: MARGIN.x, y: MARGIN.y, w: 544, h: FOOT_TOP - 8 - MARGIN.y } as const;
const COLUMN = { x: 616, w: PAGE.width - MARGIN.x - 616 } as const;
const WIDE = PAGE.width - MARGIN.x * 2;
const LEAST = 12;
/** Height of a line to its letters: the natural one of Noto Sans SC. */
export const LEADING = 1.448;

export const COLOR = { ink: '#10161d', soft: '#36404a', main: '#163a5b', paper: '#ffffff' } as const;

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Paragraph {
  text: string;
  size: number;
  bold: boolean;
  color: string;
  lines: readonly string[];
}

export interface TextPart extends Box {
  kind: 'text';
  role: 'title' | 'heading' | 'body' | 'foot';
  align: 'left' | 'right';
  paragraphs: readonly Paragraph[];
}
interface BarPart extends Box {
  kind: 'bar';
  color: string;
}
interface PicturePart extends Box {
  kind: 'picture';
  alt: string;
}
export type Part = TextPart | BarPart | PicturePart;

/** Width of a text in points. */
export type Measure = (text: string, size: number, bold: boolean) => number;

interface Style {
  size: number;
  bold?: boolean;
  color?: string;
}

interface TextOptions {
  role?: TextPart['role'];
  align?: TextPart['align'];
}

type Words = readonly [text: string, style: Style];

/** Sets texts below one another in a box of that width; its height follows. */
function textPart(
  measure: Measure,
  { x, y, w }: Omit<Box, 'h'>,
  words: readonly Words[],
  { role = 'body', align = 'left' }: TextOptions = {},
): TextPart {
  const paragraphs = words.map(([text, { size, bold = false, color = COLOR.ink }]) => ({
    text,
    size,
    bold,
    color,
    lines: wrapText(text, w, (part) => measure(part, size, bold)),
  }));
  const h = paragraphs.reduce((sum, p) => sum + p.lines.length * p.size * LEADING, 0);
  return { kind: 'text', role, align, x, y, w, h, paragraphs };
}

/** The largest size, not much below `size`, that takes fewest lines: one left-over letter makes no line of its own. */
function titleSize(measure: Measure, text: string, size: number, width: number): number {
  const lines = (s: number): number => wrapText(text, width, (part) => measure(part, s, true)).length;
  const most = lines(size);
  return [0.96, 0.92, 0.88].map((f) => size * f).find((s) => lines(s) < most) ?? size;
}

const below = ({ y, h }: Box, gap: number): number => y + h + gap;

/**
 * The words beside a map, and the height that they need.
 * @param large scale of caption and figures; above 1 the rest stays as it is
 */
function column(slide: SceneSlide, measure: Measure, large: number): { parts: Part[]; end: number; last: TextPart } {
  const { x, w } = COLUMN;
  const scale = Math.min(1, large);
  // Words become smaller than can be read from afar only when nothing else helps.
  const sized = (size: number): number => (scale < 0.6 ? size * scale : Math.max(LEAST, size * scale));
  const small = sized(LEAST);
  const gap = 12 * scale;
  const count = textPart(
    measure,
    { x: x + w - 48, y: MARGIN.y, w: 48 },
    [[slide.count, { size: small, color: COLOR.soft }]],
    {
      align: 'right',
    },
  );
  const kicker = textPart(measure, { x, y: MARGIN.y, w: w - (slide.count ? 52 : 0) }, [
    [slide.kicker, { size: small, color: COLOR.soft }],
  ]);
  const rule: Part = { kind: 'bar', x, y: below(kicker, 3), w, h: 1.5, color: COLOR.main };
  const title = textPart(
    measure,
    { x, y: below(rule, 8 * scale), w },
    [[slide.title, { size: titleSize(measure, slide.title, sized(26), w), bold: true, color: COLOR.main }]],
    { role: 'title' },
  );
  const caption = textPart(measure, { x, y: below(title, gap * 0.6), w }, [
    [slide.caption, { size: sized(17) * Math.max(1, large) }],
  ]);
  const parts: Part[] = [kicker, ...(slide.count ? [count] : []), rule, title, caption];
  let y = below(caption, gap);
  for (const { metric, promise } of slide.figures) {
    const words = textPart(measure, { x: x + 12, y, w: w - 12 }, [
      [metric, { size: sized(13) * Math.max(1, large) }],
      [promise, { size: sized(18) * Math.max(1, large), bold: true, color: COLOR.main }],
    ]);
    parts.push({ kind: 'bar', x, y: y + 2, w: 3.5, h: words.h - 4, color: COLOR.main }, words);
    y = below(words, gap * 0.7);
  }
  const last = textPart(measure, { x, y: 0, w }, [[slide.sources, { size: small, color: COLOR.soft }]]);
  return { parts, end: y + last.h, last };
}

const SCALES = [1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5, 0.4, 0.3];
const COLUMN_END = FOOT_TOP - 8;

function sceneParts(slide: SceneSlide, deck: Deck, measure: Measure): Part[] {
  const tries = SCALES.values();
  let set = column(slide, measure, tries.next().value ?? 1);
  for (const scale of tries) {
    if (set.end <= COLUMN_END) break;
    set = column(slide, measure, scale);
  }
  const foot = textPart(
    measure,
    { x: MARGIN.x, y: FOOT_TOP, w: WIDE },
    deck.foot.map((line): Words => [line, { size: LEAST, color: COLOR.soft }]),
    { role: 'foot' },
  );
  return [
    ...set.parts,
    { ...set.last, y: COLUMN_END - set.last.h },
    { kind: 'picture', ...MAP_BOX, alt: slide.alt },
    foot,
  ];
}

function coverParts(slide: Slide & { kind: 'cover' }, measure: Measure): Part[] {
  const box = { x: 84, w: PAGE.width - 168 };
  const bar: Part = { kind: 'bar', x: 60, y: 150, w: 6, h: 0, color: COLOR.main };
  const title = textPart(measure, { ...box, y: 144 }, [[slide.title, { size: 44, bold: true, color: COLOR.main }]], {
    role: 'title',
  });
  const subtitle = textPart(measure, { ...box, y: below(title, 10) }, [[slide.subtitle, { size: 22 }]]);
  const lines = slide.lines.map((line): Words => [line, { size: 14, color: COLOR.soft }]);
  const small = textPart(measure, { ...box, y: 0 }, lines);
  return [
    { ...bar, h: below(subtitle, -4) - bar.y },
    title,
    subtitle,
    { ...small, y: PAGE.height - MARGIN.y - 24 - small.h },
  ];
}

function sourcesParts(slide: Slide & { kind: 'sources' }, measure: Measure): Part[] {
  const box = { x: MARGIN.x, w: WIDE };
  const title = textPart(
    measure,
    { ...box, y: MARGIN.y },
    [[slide.title, { size: 26, bold: true, color: COLOR.main }]],
    { role: 'title' },
  );
  const rule: Part = { kind: 'bar', ...box, y: below(title, 6), h: 1.5, color: COLOR.main };
  const set = (size: number): TextPart[] => {
    let y = below(rule, 14);
    return slide.sections.flatMap(({ heading, lines }) => {
      const head = textPart(measure, { ...box, y }, [[heading, { size, bold: true, color: COLOR.main }]], {
        role: 'heading',
      });
      const body = textPart(
        measure,
        { ...box, y: below(head, 2) },
        lines.map((line): Words => [line, { size }]),
      );
      y = below(body, size * 0.8);
      return [head, body];
    });
  };
  const end = PAGE.height - MARGIN.y;
  const size = [16, 15, 14, 13, LEAST, 10, 8].find((s) => set(s).every(({ y, h }) => y + h <= end)) ?? 6;
  return [title, rule, ...set(size)];
}

/** The parts of a page, in the order in which they are read. */
export function layoutSlide(slide: Slide, deck: Deck, measure: Measure): Part[] {
  if (slide.kind === 'cover') return coverParts(slide, measure);
  return slide.kind === 'sources' ? sourcesParts(slide, measure) : sceneParts(slide, deck, measure);
}
