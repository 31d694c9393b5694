import type { MapPicture } from '../store/map-handle';
import { font } from './flow';
import { lengthWords, scaleBar } from './scale';

/** What a map on paper must carry on itself: length on the ground, where north is, and its approval line. */

const INK = '#1b2733';
const PLATE = 'rgb(255 255 255 / 88%)';

function plate(c: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  c.fillStyle = PLATE;
  c.fillRect(x, y, width, height);
}

function drawScale(
  c: CanvasRenderingContext2D,
  right: number,
  bottom: number,
  mpp: number,
  language: 'zh' | 'en',
): void {
  const { metres, pixels } = scaleBar(mpp, 140);
  const x = right - pixels - 20;
  const y = bottom - 34;
  plate(c, x - 8, y - 4, pixels + 16, 30);
  c.font = font(12);
  c.fillStyle = INK;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.fillText(lengthWords(metres, language), x + pixels / 2, y + 5);
  c.textAlign = 'start';
  c.strokeStyle = INK;
  c.lineWidth = 1.5;
  c.beginPath();
  c.moveTo(x, y + 14);
  c.lineTo(x, y + 20);
  c.lineTo(x + pixels, y + 20);
  c.lineTo(x + pixels, y + 14);
  c.stroke();
}

/** The map is always north up. */
function drawNorth(c: CanvasRenderingContext2D, right: number, top: number, language: 'zh' | 'en'): void {
  const x = right - 28;
  const y = top + 14;
  plate(c, x - 16, y - 6, 32, 52);
  c.fillStyle = INK;
  c.font = font(13, 600);
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.fillText(language === 'zh' ? '北' : 'N', x, y + 5);
  c.textAlign = 'start';
  c.beginPath();
  c.moveTo(x, y + 14);
  c.lineTo(x + 9, y + 40);
  c.lineTo(x, y + 34);
  c.lineTo(x - 9, y + 40);
  c.closePath();
  c.fill();
}

function drawApproval(c: CanvasRenderingContext2D, bottom: number, approval: string): void {
  c.font = font(12);
  const width = c.measureText(approval).width;
  plate(c, 6, bottom - 28, width + 14, 22);
  c.fillStyle = INK;
  c.textBaseline = 'middle';
  c.fillText(approval, 13, bottom - 17);
}

/** Size of a picture in CSS pixels. */
export const sizeOf = ({ canvas, ratio }: MapPicture): { width: number; height: number } => ({
  width: canvas.width / ratio,
  height: canvas.height / ratio,
});

/** Draws the map's picture at `y` with scale bar, north arrow and approval line; the context counts CSS pixels. */
export function drawMap(
  c: CanvasRenderingContext2D,
  picture: MapPicture,
  y: number,
  { language, approval }: { language: 'zh' | 'en'; approval: string },
): void {
  const { width, height } = sizeOf(picture);
  c.drawImage(picture.canvas, 0, y, width, height);
  drawScale(c, width, y + height, picture.metresPerPixel, language);
  drawNorth(c, width, y, language);
  drawApproval(c, y + height, approval);
}
