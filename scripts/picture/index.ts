import type { Catalogue } from '../../src/catalogue/types';
import { LANGUAGES } from '../../src/catalogue/vocabulary';
import { LIGHT, paletteOf } from '../../src/map/palette';
import { degreePixels, mercator, SPAN, share } from './frame';
import { ground, groundBox } from './ground';
import { plans } from './marks';

/**
 * The opening scene as pictures, from the same geometry, marks and colours as the map. `opening/*` lies under the
 * map until it has drawn: the ground once, what stands on it by language and zoom. `static-map.svg` is what a
 * reader without WebGL sees.
 */

const FONT = `font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif" text-anchor="middle"`;
const SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** The half steps of zoom that windows open with; large text begins at wide windows. */
const STEPS = { plain: [2.5, 3, 3.5, 4, 4.5, 5], wide: [4, 4.5, 5, 5.5] } as const;
const HALF_STEP = 0.25;
/** Size of the text in a wide window (theme.css). */
const WIDE_TEXT = 1.125;

/** Files of `opening/` by name. */
export function openingPictures(root: string, catalogue: Catalogue): Map<string, string> {
  const files = new Map([
    ['ground.svg', `<svg ${SVG} viewBox="${groundBox}" preserveAspectRatio="none">${ground(root, catalogue)}</svg>`],
  ]);
  for (const language of LANGUAGES)
    for (const [kind, steps] of Object.entries(STEPS)) {
      const palette = kind === 'wide' ? paletteOf('light', WIDE_TEXT) : LIGHT;
      for (const step of steps) {
        const name = [language, step, ...(kind === 'wide' ? [kind] : [])].join('-');
        files.set(`${name}.svg`, `<svg ${SVG} ${FONT}>${plans(catalogue, palette, language, step + HALF_STEP)}</svg>`);
      }
    }
  return files;
}

const WIDTH = 1200;
/** Degrees that the one picture shows: the region with its surroundings. */
const SHOWN = { west: 96, south: 36.6, east: 127.4, north: 54 };

/** The one picture of the map, for readers without WebGL. */
export function staticMap(root: string, catalogue: Catalogue): string {
  const zoom = Math.log2(WIDTH / (SHOWN.east - SHOWN.west) / degreePixels(0));
  const [width, height] = [SPAN.width, SPAN.height].map((d) => Math.round(d * degreePixels(zoom))) as [number, number];
  const high = Math.round((mercator(SHOWN.north) - mercator(SHOWN.south)) * degreePixels(zoom));
  const [x, y] = share([SHOWN.west, SHOWN.north]);
  const content = `<svg viewBox="${groundBox}" preserveAspectRatio="none">${ground(root, catalogue)}</svg>${plans(catalogue, LIGHT, 'zh', zoom)}`;
  return `<svg ${SVG} viewBox="0 0 ${WIDTH} ${high}" width="${WIDTH}" height="${high}" ${FONT}><rect width="100%" height="100%" fill="${LIGHT.outside}"/><svg x="${Math.round(-x * width)}" y="${Math.round(-y * height)}" width="${width}" height="${height}">${content}</svg></svg>`;
}
