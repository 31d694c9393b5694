/** A faint hillshade: black with alpha as darkness, in Web Mercator, as a map's image source wants it. */
import type { Relief } from './relief';
import { loadSharp, PIXELS_PER_DEGREE, readRelief, smooth } from './relief';
import { HILLSHADE_WINDOW } from './settings';
import type { Position } from './types';

export interface Hillshade {
  image: Buffer;
  /** As MapLibre's image source has them: north-west, north-east, south-east, south-west. */
  place: { coordinates: [Position, Position, Position, Position]; width: number; height: number };
}

const MARGIN = 1;
const RAD = Math.PI / 180;
const KM_PER_DEGREE = 111.2;
/** Heights are drawn out, since 3 km cells flatten every slope. */
const EXAGGERATION = 14;
const SUN = { azimuth: 315 * RAD, altitude: 45 * RAD };
/** Light brighter than this casts no shade; the darkest pixel has this alpha. */
const BRIGHT = 0.69;
const DARKEST = 200;
/** Alpha goes in steps, which keeps the file small. */
const STEP = 16;

/** Shade fades out over this many degrees at the edges of the image. */
const FADE = 2.5;

export async function buildHillshade(): Promise<Hillshade> {
  const relief = smooth(smooth(await readRelief(HILLSHADE_WINDOW, MARGIN)));
  const light = shade(relief);
  const [west, south, east, north] = HILLSHADE_WINDOW;
  const width = Math.round((east - west) * PIXELS_PER_DEGREE);
  const top = mercator(north);
  const bottom = mercator(south);
  const height = Math.round((width * (top - bottom)) / ((east - west) * RAD));
  const rgba = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    const lat = latitude(top - ((y + 0.5) / height) * (top - bottom));
    const row = (relief.north - lat) * PIXELS_PER_DEGREE - 0.5;
    const upper = Math.max(0, Math.min(relief.height - 2, Math.floor(row)));
    const t = row - upper;
    for (let x = 0; x < width; x++) {
      const at = upper * relief.width + x + MARGIN * PIXELS_PER_DEGREE;
      const value = light[at]! * (1 - t) + light[at + relief.width]! * t;
      const dark = (Math.max(0, BRIGHT - value) / BRIGHT) * DARKEST * fade(west + (x + 0.5) / PIXELS_PER_DEGREE, lat);
      rgba[(y * width + x) * 4 + 3] = Math.round(dark / STEP) * STEP;
    }
  }
  const sharp = await loadSharp();
  const image = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .webp({ quality: 10, alphaQuality: 100, effort: 6 })
    .toBuffer();
  return {
    image,
    place: {
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
      width,
      height,
    },
  };
}

/** Lambert light of every cell, 0 dark – 1 bright. */
function shade({ width, height, north, metres }: Relief): Float64Array {
  const light = new Float64Array(metres.length);
  const cellY = (KM_PER_DEGREE * 1000) / PIXELS_PER_DEGREE;
  for (let y = 0; y < height; y++) {
    const cellX = cellY * Math.cos((north - (y + 0.5) / PIXELS_PER_DEGREE) * RAD);
    for (let x = 0; x < width; x++) {
      const l = Math.max(0, x - 1);
      const r = Math.min(width - 1, x + 1);
      const u = Math.max(0, y - 1);
      const d = Math.min(height - 1, y + 1);
      const east = (EXAGGERATION * (metres[y * width + r]! - metres[y * width + l]!)) / ((r - l) * cellX);
      const northward = (EXAGGERATION * (metres[u * width + x]! - metres[d * width + x]!)) / ((d - u) * cellY);
      const sun =
        Math.sin(SUN.altitude) -
        Math.cos(SUN.altitude) * (east * Math.sin(SUN.azimuth) + northward * Math.cos(SUN.azimuth));
      light[y * width + x] = Math.max(0, Math.min(1, sun / Math.hypot(1, east, northward)));
    }
  }
  return light;
}

/** 1 inside, falling to 0 at the edge of the window. */
function fade(lon: number, lat: number): number {
  const [west, south, east, north] = HILLSHADE_WINDOW;
  return Math.max(0, Math.min(1, Math.min(lon - west, east - lon, lat - south, north - lat) / FADE));
}

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2));
}

function latitude(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RAD;
}
