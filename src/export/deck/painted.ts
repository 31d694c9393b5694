import type { Deck, Slide } from './deck';
import { COLOR, LEADING, layoutSlide, type Measure, PAGE, type TextPart } from './layout';

/** A page of a deck drawn on a canvas, at twice the size of a 1080p projector. */

/** Canvas pixels to a point. */
const RATIO = 4;

const family = (): string => getComputedStyle(document.body).fontFamily;
const fontOf = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${family()}`;

function drawText(c: CanvasRenderingContext2D, { x, y, w, align, paragraphs }: TextPart): void {
  c.textBaseline = 'middle';
  c.textAlign = align;
  let top = y;
  for (const { lines, size, bold, color } of paragraphs) {
    c.font = fontOf(size, bold);
    c.fillStyle = color;
    for (const line of lines) {
      c.fillText(line, align === 'right' ? x + w : x, top + (size * LEADING) / 2);
      top += size * LEADING;
    }
  }
}

/** Paints a page. */
export function paintSlide(slide: Slide, deck: Deck, picture: CanvasImageSource): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = PAGE.width * RATIO;
  canvas.height = PAGE.height * RATIO;
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no 2d canvas');
  c.scale(RATIO, RATIO);
  c.fillStyle = COLOR.paper;
  c.fillRect(0, 0, PAGE.width, PAGE.height);
  const measure: Measure = (text, size, bold) => {
    c.font = fontOf(size, bold);
    return c.measureText(text).width;
  };
  for (const part of layoutSlide(slide, deck, measure)) {
    if (part.kind === 'text') drawText(c, part);
    else if (part.kind === 'picture') c.drawImage(picture, part.x, part.y, part.w, part.h);
    else {
      c.fillStyle = part.color;
      c.fillRect(part.x, part.y, part.w, part.h);
    }
  }
  return canvas;
}

/** A character on its own, for a page whose font lacks it. */
export function paintCharacter(character: string, color: string): string {
  const size = 128;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no 2d canvas');
  c.font = `${size * 0.92}px ${family()}`;
  c.fillStyle = color;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.fillText(character, size / 2, size / 2, size);
  return canvas.toDataURL('image/png');
}
