import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../i18n/translate';
import type { Deck, Slide } from './deck';
import { COLOR, LEADING, layoutSlide, type Measure, PAGE, type Part, type TextPart } from './layout';

/** A deck as Office Open XML slides: native text that PowerPoint and WPS edit, the map as a picture, notes below. */

/** What Windows, WPS and Office for Mac have; the character set tells others what to take for the Chinese one. */
const FACES = { zh: '微软雅黑', en: 'Arial' } as const;
/** What stands for it where the page is measured; a little wider, so that no line breaks that should not. */
const MEASURED = {
  zh: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", Arial, sans-serif',
  en: 'Arial, "Liberation Sans", Helvetica, sans-serif',
} as const;
const SLACK = 1.05;
const POINTS = 72;
const MASTER = 'PLAN_ATLAS';

/** Without the characters that XML does not know. */
const clean = (text: string): string => text.replace(/[\p{Cs}\p{Cc}\ufffe\uffff]/gu, (c) => (/\s/.test(c) ? c : ''));

const hex = (color: string): string => color.slice(1).toUpperCase();
const inches = ({ x, y, w, h }: Part): { x: number; y: number; w: number; h: number } => ({
  x: x / POINTS,
  y: y / POINTS,
  w: w / POINTS,
  h: h / POINTS,
});

/** Measures as a slide will be set. */
export function slideMeasure(language: Language): Measure {
  const c = document.createElement('canvas').getContext('2d');
  if (!c) throw new Error('no 2d canvas');
  return (text, size, bold) => {
    c.font = `${bold ? 700 : 400} ${size}px ${MEASURED[language]}`;
    return c.measureText(text).width * SLACK;
  };
}

function runs({ paragraphs, align }: TextPart, language: Language): PptxGenJS.TextProps[] {
  return paragraphs.map(({ text, size, bold, color }, i) => ({
    text: clean(text),
    options: {
      fontFace: FACES[language],
      fontSize: Math.round(size * 10) / 10,
      bold,
      color: hex(color),
      lang: language === 'zh' ? 'zh-CN' : 'en-US',
      align,
      lineSpacing: Math.round(size * LEADING * 10) / 10,
      breakLine: i < paragraphs.length - 1,
    },
  }));
}

function put(slide: PptxGenJS.Slide, part: Part, pictures: ReadonlyMap<Slide, string>, of: Slide, deck: Deck): void {
  const at = inches(part);
  if (part.kind === 'bar') slide.addShape('rect', { ...at, fill: { color: hex(part.color) } });
  else if (part.kind === 'picture') {
    const data = pictures.get(of);
    if (data) slide.addImage({ ...at, data, altText: clean(part.alt) });
  } else {
    const place =
      part.role === 'title' ? { placeholder: `title-${of.kind}` } : { ...at, margin: 0, valign: 'top' as const };
    slide.addText(runs(part, deck.language), { ...place, fit: 'shrink' });
  }
}

/** Layouts whose titles are titles: the outline, screen readers and the next designer find them. */
function defineMasters(file: PptxGenJS, deck: Deck, measure: Measure): void {
  const titles = new Map<Slide['kind'], Part>();
  for (const slide of deck.slides) {
    const title = layoutSlide(slide, deck, measure).find((p) => p.kind === 'text' && p.role === 'title');
    const tallest = titles.get(slide.kind);
    if (title && title.h > (tallest?.h ?? 0)) titles.set(slide.kind, title);
  }
  for (const [kind, title] of titles) {
    file.defineSlideMaster({
      title: `${MASTER}_${kind.toUpperCase()}`,
      background: { color: hex(COLOR.paper) },
      objects: [
        {
          placeholder: {
            options: {
              ...inches(title),
              name: `title-${kind}`,
              type: 'title',
              margin: 0,
              valign: 'top',
              align: 'left',
            },
            text: '',
          },
        },
      ],
    });
  }
}

/**
 * The bytes of a `.pptx` file.
 * @param pictures data addresses of the scenes' pictures
 */
export async function pptx(deck: Deck, pictures: ReadonlyMap<Slide, string>, measure: Measure): Promise<Blob> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'WIDE', width: PAGE.width / POINTS, height: PAGE.height / POINTS });
  file.layout = 'WIDE';
  file.title = clean(deck.title);
  file.subject = clean(deck.subject);
  file.author = clean(deck.author);
  file.company = clean(deck.author);
  file.theme = { headFontFace: FACES[deck.language], bodyFontFace: FACES[deck.language] };
  defineMasters(file, deck, measure);
  for (const of of deck.slides) {
    const slide = file.addSlide({ masterName: `${MASTER}_${of.kind.toUpperCase()}` });
    for (const part of layoutSlide(of, deck, measure)) put(slide, part, pictures, of, deck);
    if (of.kind === 'scene' && of.notes) slide.addNotes(clean(of.notes));
  }
  return (await file.write({ outputType: 'blob' })) as Blob;
}
