/** Elevation of the hillshade window, from the grey SRTM tiles of Debian's marble-qt-data (level 3, 2 arc minutes). */
import { debianFile, loadTool } from './cache';
import type { BBox } from './types';

export type Sharp = (
  input: string | Buffer,
  options?: { raw: { width: number; height: number; channels: number } },
) => SharpImage;
interface SharpImage {
  greyscale(): SharpImage;
  raw(): SharpImage;
  webp(options: { quality: number; alphaQuality: number; effort: number }): SharpImage;
  toBuffer(): Promise<Buffer>;
}

/** A grid of metres, north-west corner first; `west` and `north` are the outer edges, degrees. */
export interface Relief {
  width: number;
  height: number;
  west: number;
  north: number;
  metres: Float64Array;
}

export const PIXELS_PER_DEGREE = 30;
const TILE = 675;
const FOLDER = 'usr/share/marble/data/maps/earth/srtm/3';

/** Grey value → metres, measured at places of known height. */
const GREY: readonly number[] = [65, 100, 111, 129.4, 136.6, 156.4, 176.5, 187, 190, 202.4, 230.6, 240.6];
const METRES: readonly number[] = [-150, 0, 45, 178, 250, 615, 1030, 1520, 1900, 2900, 5000, 6500];

export const loadSharp = (): Promise<Sharp> => loadTool<Sharp>('sharp');

/** Reads the box and `margin` degrees around it. */
export async function readRelief(box: BBox, margin: number): Promise<Relief> {
  const sharp = await loadSharp();
  const west = box[0] - margin;
  const north = box[3] + margin;
  const width = Math.round((box[2] - box[0] + 2 * margin) * PIXELS_PER_DEGREE);
  const height = Math.round((box[3] - box[1] + 2 * margin) * PIXELS_PER_DEGREE);
  const left = Math.round((180 + west) * PIXELS_PER_DEGREE);
  const top = Math.round((90 - north) * PIXELS_PER_DEGREE);
  const metres = new Float64Array(width * height);
  for (let row = Math.floor(top / TILE); row * TILE < top + height; row++) {
    for (let column = Math.floor(left / TILE); column * TILE < left + width; column++) {
      const r = String(row).padStart(6, '0');
      const c = String(column).padStart(6, '0');
      const grey = await sharp(debianFile('marble-qt-data', `${FOLDER}/${r}/${r}_${c}.jpg`))
        .greyscale()
        .raw()
        .toBuffer();
      for (let y = Math.max(0, row * TILE - top); y < Math.min(height, (row + 1) * TILE - top); y++) {
        for (let x = Math.max(0, column * TILE - left); x < Math.min(width, (column + 1) * TILE - left); x++) {
          metres[y * width + x] = metresOf(grey[(y + top - row * TILE) * TILE + (x + left - column * TILE)]!);
        }
      }
    }
  }
  return { width, height, west, north, metres };
}

function metresOf(grey: number): number {
  if (grey <= GREY[0]!) return METRES[0]!;
  for (let i = 1; i < GREY.length; i++) {
    if (grey <= GREY[i]!) {
      const t = (grey - GREY[i - 1]!) / (GREY[i]! - GREY[i - 1]!);
      return METRES[i - 1]! + t * (METRES[i]! - METRES[i - 1]!);
    }
  }
  return METRES[METRES.length - 1]!;
}

/** Smooths with the binomial kernel 1 4 6 4 1, against the blocks that JPEG leaves. */
export function smooth(relief: Relief): Relief {
  const { width, height } = relief;
  const kernel = [1, 4, 6, 4, 1].map((k) => k / 16);
  const pass = (source: Float64Array, dx: number, dy: number): Float64Array => {
    const out = new Float64Array(source.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let k = -2; k <= 2; k++) {
          const sx = Math.max(0, Math.min(width - 1, x + k * dx));
          const sy = Math.max(0, Math.min(height - 1, y + k * dy));
          sum += kernel[k + 2]! * source[sy * width + sx]!;
        }
        out[y * width + x] = sum;
      }
    }
    return out;
  };
  return { ...relief, metres: pass(pass(relief.metres, 1, 0), 0, 1) };
}
