/** Colour sums for tests: contrast (WCAG 2), distance (CIE76) and how colour-blind readers see. */

type Rgb = readonly [number, number, number];

/** `#rrggbb` as parts 0 … 1. */
function rgb(hex: string): Rgb {
  const at = (i: number): number => Number.parseInt(hex.slice(i, i + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
const clamp = (v: number): number => Math.min(1, Math.max(0, v));
const times = (m: readonly Rgb[], [a, b, c]: Rgb): Rgb =>
  m.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Rgb;

/** Relative luminance, 0 … 1 (WCAG 2). */
export function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 … 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

export const VISIONS = ['normal', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

/**
 * Linear RGB as dichromats see it.
 * Protanopia and deuteranopia: F. Viénot, H. Brettel, J. D. Mollon, "Digital video colourmaps for checking the
 * legibility of displays by dichromats", Color Research & Application 24 (1999) 243–252.
 * Tritanopia: H. Brettel, F. Viénot, J. D. Mollon, "Computerized simulation of color appearance for dichromats",
 * J. Opt. Soc. Am. A 14 (1997) 2647–2655: two half planes, parted by the neutral axis.
 * Both composed for the sRGB primaries by N. Burrus, DaltonLens (libDaltonLens, public domain).
 */
const VIENOT: Readonly<Record<'protanopia' | 'deuteranopia', readonly Rgb[]>> = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};
const BRETTEL_TRITANOPIA: { axis: Rgb; above: readonly Rgb[]; below: readonly Rgb[] } = {
  axis: [0.03901, -0.02788, -0.01113],
  above: [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  below: [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
};

function seenLinear(color: Rgb, vision: Vision): Rgb {
  if (vision === 'normal') return color;
  if (vision !== 'tritanopia') return times(VIENOT[vision], color);
  const { axis, above, below } = BRETTEL_TRITANOPIA;
  const side = axis[0] * color[0] + axis[1] * color[1] + axis[2] * color[2];
  return times(side >= 0 ? above : below, color);
}

/** A colour as somebody with this vision sees it, parts 0 … 1. */
export const seen = (hex: string, vision: Vision): Rgb =>
  seenLinear(rgb(hex).map(linear) as unknown as Rgb, vision).map((v) => gamma(clamp(v))) as unknown as Rgb;

/** CIE L*a*b*, white point D65. */
function lab(color: Rgb): Rgb {
  const xyz = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    color.map(linear) as unknown as Rgb,
  );
  const [x, y, z] = xyz.map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two colours in a vision, ΔE*ab (CIE 1976). */
export function distance(a: string, b: string, vision: Vision = 'normal'): number {
  const [p, q] = [lab(seen(a, vision)), lab(seen(b, vision))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
