import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapHandle, MapPicture } from '../store/map-handle';

/** Twice the CSS size: sharp on paper and on a fine screen. */
const RATIO = 2;
/** How long a map that still loads is waited for, ms. */
const PATIENCE_MS = 6000;
const EARTH_METRES = 40_075_016.686;
/** Side of the whole world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;

const metresPerPixel = (map: MapLibreMap): number =>
  (EARTH_METRES * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** map.getZoom());

/** Everything asked for has been drawn, or patience has ended and what is there will do. */
async function settled(map: MapLibreMap): Promise<void> {
  if (map.loaded() && !map.isMoving()) return;
  await new Promise<void>((resolve) => {
    const timer = window.setTimeout(resolve, PATIENCE_MS);
    map.once('idle', () => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Draws a frame and copies it. The drawing buffer is not kept after a frame, so the copy is made
 * within the event that ends one.
 */
function copyFrame(map: MapLibreMap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  map.once('render', () => {
    const source = map.getCanvas();
    canvas.width = source.width;
    canvas.height = source.height;
    const context = canvas.getContext('2d');
    if (!context) return;
    // What lies outside the drawn ground is the container's colour.
    context.fillStyle = map.getContainer().style.backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0);
  });
  map.redraw();
  if (canvas.width === 0 || canvas.height === 0) throw new Error('the map gave no picture');
  return canvas;
}

/** At the finer size and back within one task: the reader sees nothing of it. */
function copyFine(map: MapLibreMap): HTMLCanvasElement {
  const before = map.getPixelRatio();
  try {
    map.setPixelRatio(Math.max(RATIO, before));
    return copyFrame(map);
  } finally {
    map.setPixelRatio(before);
  }
}

/** A picture of what the map shows, at twice its size. */
async function snapshot(map: MapLibreMap): Promise<MapPicture> {
  const { clientWidth, clientHeight } = map.getContainer();
  if (clientWidth === 0 || clientHeight === 0) throw new Error('the map is not on view');
  await settled(map);
  return pictureOf(map);
}

/** The picture of what is drawn now. */
export function pictureOf(map: MapLibreMap): MapPicture {
  const { clientWidth } = map.getContainer();
  const canvas = copyFine(map);
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return {
    canvas,
    ratio: canvas.width / clientWidth,
    bounds: [west, south, east, north],
    metresPerPixel: metresPerPixel(map),
  };
}

/** What the page may ask of this map. */
export const handleOf = (map: MapLibreMap): MapHandle => ({
  camera: () => {
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom() };
  },
  snapshot: () => snapshot(map),
});

/**
 * A browser prints no WebGL canvas whose frame is over: a copy stands in its place on paper.
 * Returns what undoes it.
 */
export function standInForPrint(map: MapLibreMap): () => void {
  let copy: HTMLCanvasElement | null = null;
  const after = (): void => {
    copy?.remove();
    copy = null;
  };
  const before = (): void => {
    after();
    const { clientWidth, clientHeight } = map.getContainer();
    // The pages of the print dialog carry their own picture.
    if (clientWidth === 0 || clientHeight === 0 || 'printing' in document.documentElement.dataset) return;
    copy = copyFine(map);
    copy.className = 'map-on-paper';
    map.getContainer().before(copy);
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}
