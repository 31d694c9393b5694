/** Words and small pictures set line under line on a canvas. Measures in CSS pixels. */

/** A font for a canvas: the page's own family, which differs by language. */
export const font = (size: number, weight: 400 | 600 = 400): string =>
  `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;

/** Chinese may break anywhere, other words at spaces; an address too long for a line anywhere. */
const PIECES = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;
/** Marks that must not begin a line. */
const CLINGS = /^[，。、；：？！）》」』”’％·,.;:?!)%]/u;

/** Marks that must not end one. */
const OPENS = /[（《〈「『【〔“‘([{]$/u;

/** Breaks text into lines no wider than `width`. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string): void => {
    if (line === '' || measure(line + piece) <= width || CLINGS.test(piece)) line += piece;
    else {
      // An opening mark goes along with what it opens.
      const open = OPENS.exec(line)?.[0] ?? '';
      const full = line.slice(0, line.length - open.length).trimEnd();
      if (full) lines.push(full);
      line = (full ? open : line) + piece.trimStart();
    }
  };
  for (const [piece] of text.matchAll(PIECES)) {
    if (measure(piece) <= width) put(piece);
    else for (const letter of piece) put(letter);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** A small picture with its words. */
export interface Entry {
  image: CanvasImageSource;
  width: number;
  height: number;
  label: string;
}

type Draw = (context: CanvasRenderingContext2D) => void;

/** Collects what is to be drawn and how far down it reaches; drawn when the height is known. */
export class Flow {
  private readonly draws: Draw[] = [];
  /** Where the next line begins. */
  y: number;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly left: number,
    private readonly width: number,
    top: number,
  ) {
    this.y = top;
  }

  gap(pixels: number): void {
    this.y += pixels;
  }

  /** Adds what draws itself in a band of the given height. */
  band(height: number, draw: (context: CanvasRenderingContext2D, y: number) => void): void {
    const { y } = this;
    this.draws.push((c) => draw(c, y));
    this.y += height;
  }

  /** A paragraph. */
  text(text: string, size: number, color: string, weight: 400 | 600 = 400): void {
    this.context.font = font(size, weight);
    const lines = wrapText(text, this.width, (part) => this.context.measureText(part).width);
    for (const line of lines) {
      this.band(size * 1.5, (c, y) => {
        c.font = font(size, weight);
        c.fillStyle = color;
        c.textBaseline = 'middle';
        c.fillText(line, this.left, y + size * 0.75);
      });
    }
  }

  /** Entries side by side as far as they fit. */
  entries(entries: readonly Entry[], size: number, color: string): void {
    const row = Math.max(size * 1.6, ...entries.map((e) => e.height + 4));
    let x = this.left;
    this.context.font = font(size);
    for (const { image, width, height, label } of entries) {
      const words = this.context.measureText(label).width;
      const needed = width + 6 + words;
      if (x > this.left && x + needed > this.left + this.width) {
        x = this.left;
        this.y += row;
      }
      const [at, y] = [x, this.y];
      this.draws.push((c) => {
        c.drawImage(image, at, y + (row - height) / 2, width, height);
        c.font = font(size);
        c.fillStyle = color;
        c.textBaseline = 'middle';
        c.fillText(label, at + width + 6, y + row / 2);
      });
      x += needed + 18;
    }
    if (entries.length > 0) this.y += row;
  }

  draw(context: CanvasRenderingContext2D): void {
    for (const one of this.draws) one(context);
  }
}
