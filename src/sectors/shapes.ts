/**
 * Small pictures as lists of shapes, written as SVG for the page and painted on a canvas for the map: both come from
 * the same list, so that a legend cannot lie. Lengths in CSS pixels.
 */

export interface Shape {
  /** Path data, as in SVG. */
  d: string;
  fill?: string;
  /** Of the fill, 0 … 1. */
  opacity?: number;
  stroke?: string;
  width?: number;
  /** Lengths drawn and left out along the path. */
  dash?: readonly number[];
  /** Where along the path the dashes begin. */
  from?: number;
  roundEnds?: boolean;
  /** Path data outside of which nothing of the shape is seen. */
  clip?: string;
  /** Where the shape's own origin stands, and its scale. The clip is not moved. */
  at?: { x: number; y: number; scale: number };
}

const n = (value: number): number => Math.round(value * 1000) / 1000;

/** A circle, clockwise from its top. */
export const circlePath = (cx: number, cy: number, r: number): string =>
  `M${n(cx)} ${n(cy - r)}a${n(r)} ${n(r)} 0 1 1 0 ${n(2 * r)}a${n(r)} ${n(r)} 0 1 1 0 ${n(-2 * r)}z`;

/** A piece of a circle, clockwise, between two shares of it (0 … 1) from its top. */
export function arcPath(cx: number, cy: number, r: number, from: number, to: number): string {
  const at = (share: number): string =>
    `${n(cx + r * Math.sin(share * 2 * Math.PI))} ${n(cy - r * Math.cos(share * 2 * Math.PI))}`;
  return `M${at(from)}A${n(r)} ${n(r)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}

export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;

/** A square with round corners, clockwise from the end of one corner; `half` its side; turned about its middle by radians. */
export function squarePath(cx: number, cy: number, half: number, corner: number, turn = 0): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = (x: number, y: number): string => `${n(cx + x * cos - y * sin)} ${n(cy + x * sin + y * cos)}`;
  const arc = (x: number, y: number): string => `A${n(corner)} ${n(corner)} 0 0 1 ${at(x, y)}`;
  const inner = half - corner;
  return [
    `M${at(-inner, -half)}L${at(inner, -half)}${arc(half, -inner)}`,
    `L${at(half, inner)}${arc(inner, half)}`,
    `L${at(-inner, half)}${arc(-half, inner)}`,
    `L${at(-half, -inner)}${arc(-inner, -half)}z`,
  ].join('');
}

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

/** The shapes as an SVG document of a size. */
export function svgOf(width: number, height: number, shapes: readonly Shape[]): string {
  const clips = [...new Set(shapes.flatMap(({ clip }) => clip ?? []))];
  const defs = clips.map((d, i) => `<clipPath id="c${i}"><path d="${d}"/></clipPath>`).join('');
  const body = shapes.map(({ d, fill = 'none', opacity, stroke, width: line, dash, from, roundEnds, clip, at }) => {
    const path = `<path d="${d}" fill="${fill}"${attribute('fill-opacity', opacity)}${attribute('stroke', stroke)}${attribute('stroke-width', line)}${attribute('stroke-dasharray', dash?.map(n).join(' '))}${attribute('stroke-dashoffset', from === undefined ? undefined : n(-from))}${roundEnds ? ' stroke-linecap="round"' : ''}${fill === 'none' ? '' : ' fill-rule="evenodd"'}${at ? ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${n(at.scale)})"` : ''}/>`;
    return clip === undefined ? path : `<g clip-path="url(#c${clips.indexOf(clip)})">${path}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${defs && `<defs>${defs}</defs>`}${body.join('')}</svg>`;
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  const { d, fill, opacity = 1, stroke, width = 1, dash, from = 0, roundEnds, clip, at } = shape;
  context.save();
  if (clip) context.clip(new Path2D(clip));
  if (at) {
    context.translate(at.x, at.y);
    context.scale(at.scale, at.scale);
  }
  const path = new Path2D(d);
  if (fill) {
    context.globalAlpha = opacity;
    context.fillStyle = fill;
    context.fill(path, 'evenodd');
    context.globalAlpha = 1;
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineCap = roundEnds ? 'round' : 'butt';
    context.setLineDash([...(dash ?? [])]);
    context.lineDashOffset = -from;
    context.stroke(path);
  }
  context.restore();
}

/** The shapes as pixels: `size` CSS pixels square, `ratio` pixels to each. */
export function pixelsOf(size: number, shapes: readonly Shape[], ratio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * ratio;
  // Drawn and read by the main processor: one in the drawing process would have to be fetched back.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas');
  context.scale(ratio, ratio);
  for (const shape of shapes) paint(context, shape);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
