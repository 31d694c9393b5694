import type { Map as MapLibreMap } from 'maplibre-gl';
import { type AtlasState, useAtlas } from '../store/store';
import type { AtlasMap } from './atlas-map';
import { NAME_LAYERS } from './labels';

/**
 * How finely the map is drawn. Without a graphics card each pixel costs main processor: then one pixel a CSS pixel,
 * no relief, and no names while the map moves. What stands for an item is never left out.
 */

/** Drivers that draw on the main processor, by the names they give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|lavapipe/i;

/** Is WebGL drawn by the main processor here? */
function isSoftware(map: MapLibreMap): boolean {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return SOFTWARE.test(String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)));
}

/** Frames of a move that are looked at, and how long the middle one may take on a machine that keeps up, ms. */
const FRAMES = 30;
const SLOW_FRAME_MS = 50;

/** Calls back once when moving the map proves slow. */
function watchFrames(map: MapLibreMap, slow: () => void): void {
  const times: number[] = [];
  let last = 0;
  const start = (): void => {
    last = 0;
  };
  const frame = (): void => {
    if (!map.isMoving()) return;
    const now = performance.now();
    if (last > 0) times.push(now - last);
    last = now;
    if (times.length < FRAMES) return;
    map.off('render', frame);
    map.off('movestart', start);
    const middle = times.sort((a, b) => a - b)[FRAMES / 2] ?? 0;
    if (middle > SLOW_FRAME_MS) slow();
  };
  map.on('movestart', start);
  map.on('render', frame);
}

/** Names step aside while a coarse map moves: their opacity alone changes, which lays nothing out anew. */
function hideNames(map: MapLibreMap, hidden: boolean): void {
  for (const id of NAME_LAYERS) if (map.getLayer(id)) map.setPaintProperty(id, 'text-opacity', hidden ? 0 : undefined);
}

/** Draws as the reader chose, or as the machine allows. Returns what undoes it. */
export function followQuality(atlas: AtlasMap): () => void {
  const { map } = atlas;
  const software = isSoftware(map);
  const { getState } = useAtlas;
  let slow = software;
  let drawn: AtlasState['drawing'] = null;
  const apply = ({ reading }: Pick<AtlasState, 'reading'>): void => {
    const drawing = reading.quality === 'auto' ? (slow ? 'low' : 'high') : reading.quality;
    if (drawing === drawn) return;
    drawn = drawing;
    const ratio = drawing === 'low' ? 1 : window.devicePixelRatio;
    // Set again, it would draw everything anew.
    if (map.getPixelRatio() !== ratio) map.setPixelRatio(ratio);
    atlas.showRelief(drawing === 'high');
    getState().setDrawing(drawing);
  };
  if (!software)
    watchFrames(map, () => {
      slow = true;
      apply(getState());
    });
  const start = (): void => {
    if (drawn === 'low') hideNames(map, true);
  };
  const end = (): void => {
    if (drawn === 'low') hideNames(map, false);
  };
  map.on('movestart', start);
  map.on('moveend', end);
  apply(getState());
  return useAtlas.subscribe((now, before) => {
    if (now.reading !== before.reading) apply(now);
  });
}
