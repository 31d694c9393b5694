import PDFDocument from 'pdfkit';
import { toBlob } from 'pdfkit/output';
import type { Deck, Slide } from './deck';
import { type Run, runsOf } from './glyphs';
import { LEADING, layoutSlide, type Measure, PAGE, type Paragraph, type Part, type TextPart } from './layout';

/** A deck as PDF: a page a scene, text that can be read aloud, searched and copied, its letters carried along. */

type Doc = PDFKit.PDFDocument;

/** Draws a character that the font lacks: a picture's data address, a square of the letters' size. */
export type DrawCharacter = (character: string, color: string) => string;

const FONT = 'text';
/** The font has one weight; titles are drawn with an outline of their own colour. */
const EMBOLDEN = 0.028;
const TAGS = { title: 'H1', heading: 'H2', body: 'P', foot: 'P' } as const;

/** Raised figures (×10⁸) that the font lacks are drawn with its own, smaller; whoever copies them gets what they are. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_SIZE = 0.62;

/** What a font says of a code point; the library keeps its fonts to itself. */
interface WithFont {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

class Writer {
  /** Characters that had to be drawn as pictures. */
  readonly pictured = new Set<string>();

  constructor(
    readonly doc: Doc,
    private readonly drawCharacter: DrawCharacter,
    private readonly english: boolean,
  ) {}

  private readonly has = (codePoint: number): boolean =>
    (this.doc as unknown as WithFont)._font.font.hasGlyphForCodePoint(codePoint);

  /** A Chinese font sets curly quotes as wide as a character, which tears English words apart. */
  private runs(text: string): Run[] {
    const set = this.english ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text;
    return runsOf(set, this.has);
  }

  private width({ text, has }: Run, size: number): number {
    const raised = RAISED.indexOf(text);
    if (has) return this.doc.fontSize(size).widthOfString(text);
    return raised < 0 ? size : this.doc.fontSize(size * RAISED_SIZE).widthOfString(String(raised));
  }

  readonly measure: Measure = (text, size) => this.runs(text).reduce((sum, run) => sum + this.width(run, size), 0);

  private run({ text, has }: Run, x: number, y: number, { size, bold, color }: Paragraph): void {
    const { doc } = this;
    const look = { lineBreak: false, fill: true, stroke: bold };
    const raised = RAISED.indexOf(text);
    if (has) doc.fontSize(size).text(text, x, y, look);
    else if (raised >= 0) {
      doc.markContent('Span', { actual: text });
      doc.fontSize(size * RAISED_SIZE).text(String(raised), x, y + size * 0.12, look);
      doc.endMarkedContent();
    } else {
      this.pictured.add(text);
      doc.image(this.drawCharacter(text, color), x, y + size * 0.22, { width: size, height: size });
    }
  }

  private line(text: string, x: number, y: number, paragraph: Paragraph): void {
    const { size, color } = paragraph;
    this.doc.fillColor(color).strokeColor(color);
    this.doc.lineWidth(size * EMBOLDEN);
    let at = x;
    for (const run of this.runs(text)) {
      this.run(run, at, y, paragraph);
      at += this.width(run, size);
    }
  }

  text({ x, y, w, align, paragraphs }: TextPart): void {
    let top = y;
    for (const paragraph of paragraphs)
      for (const text of paragraph.lines) {
        const from = align === 'right' ? x + w - this.measure(text, paragraph.size, paragraph.bold) : x;
        this.line(text, from, top, paragraph);
        top += paragraph.size * LEADING;
      }
  }

  bar({ x, y, w, h, color }: Part & { kind: 'bar' }): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.rect(x, y, w, h).fill(color);
    this.doc.endMarkedContent();
  }
}

export interface Pdf {
  blob: Blob;
  /** Characters that the font lacks and that stand as pictures. */
  pictured: readonly string[];
}

/**
 * The bytes of a `.pdf` file.
 * @param pictures data addresses of the scenes' pictures
 */
export async function pdf(
  deck: Deck,
  pictures: ReadonlyMap<Slide, string>,
  font: Uint8Array,
  drawCharacter: DrawCharacter,
): Promise<Pdf> {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: deck.language === 'zh' ? 'zh-CN' : 'en',
    info: { Title: deck.title, Subject: deck.subject, Author: deck.author },
  });
  const done = toBlob(doc);
  doc.registerFont(FONT, font as unknown as string);
  const writer = new Writer(doc, drawCharacter, deck.language === 'en');
  for (const slide of deck.slides) {
    doc.addPage().font(FONT);
    doc.outline.addItem(slide.title);
    const section = doc.struct('Sect');
    doc.addStructure(section);
    for (const part of layoutSlide(slide, deck, writer.measure)) {
      if (part.kind === 'bar') writer.bar(part);
      else if (part.kind === 'text') section.add(doc.struct(TAGS[part.role], {}, [() => writer.text(part)]));
      else {
        const { x, y, w, h, alt } = part;
        const data = pictures.get(slide);
        if (data)
          section.add(doc.struct('Figure', { alt }, [() => void doc.image(data, x, y, { width: w, height: h })]));
      }
    }
    section.end();
  }
  doc.end();
  return { blob: await done, pictured: [...writer.pictured] };
}
