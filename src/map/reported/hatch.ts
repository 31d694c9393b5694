/** Side of the tile, pixels of a screen of twice the density. */
const SIDE = 20;
export const HATCH_RATIO = 2;

/** Thin slanting lines, tileable, on nothing. */
export function hatchImage(color: string): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  c.strokeStyle = color;
  c.lineWidth = 2;
  for (const x of [-SIDE, 0, SIDE]) {
    c.moveTo(x - 2, SIDE + 2);
    c.lineTo(x + SIDE + 2, -2);
  }
  c.stroke();
  return c.getImageData(0, 0, SIDE, SIDE);
}
