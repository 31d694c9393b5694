import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * When the map draws. Left alone the engine draws the whole map for every part that arrives, and faster than a machine
 * without a graphics card can follow: the page then waits for its own frames. Here what changes together is drawn
 * together, and no frame begins before the last but one has been drawn.
 */

/** Parts on their way from the worker are waited for so long, ms: then what is there is drawn. */
const PATIENCE_MS = 120;

/** Have all sources what was asked of them? */
const complete = (map: MapLibreMap, sources: readonly string[]): boolean =>
  sources.every((id) => !map.getSource(id) || map.isSourceLoaded(id));

/** Tells whether the drawing process is behind: more than one frame is still being drawn. */
function watchDrawing(map: MapLibreMap): () => boolean {
  const gl = map.getCanvas().getContext('webgl2');
  let [last, before]: (WebGLSync | null)[] = [null, null];
  if (!gl) return () => false;
  map.on('render', () => {
    if (before) gl.deleteSync(before);
    before = last ?? null;
    last = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
  });
  // A lost context answers null: then nothing is waited for.
  return () => Boolean(before) && gl.getSyncParameter(before as WebGLSync, gl.SYNC_STATUS) === gl.UNSIGNALED;
}

/**
 * After new names the engine draws once more, in case they came while it was placing others. Without fading it places
 * all of them at once, and the second frame would be the first again.
 */
function drawOnce(map: MapLibreMap): void {
  const engine = map as unknown as { _placementDirty: boolean };
  map.on('render', () => {
    engine._placementDirty = false;
  });
}

/** Takes over when the map draws, until it is removed. `sources`: those whose parts are drawn together. */
export function paceFrames(map: MapLibreMap, sources: readonly string[]): void {
  const behind = watchDrawing(map);
  let asked = 0;
  let timer = 0;
  let frame = 0;
  drawOnce(map);

  const early = (): boolean => !map.isMoving() && performance.now() - asked < PATIENCE_MS && !complete(map, sources);
  const draw = (): void => {
    frame = 0;
    if (early()) wait();
    else if (behind()) soon();
    else {
      window.clearTimeout(timer);
      [asked, timer] = [0, 0];
      map.redraw();
    }
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(draw);
  };
  const wait = (): void => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      soon();
    }, PATIENCE_MS);
  };
  map.triggerRepaint = () => {
    asked ||= performance.now();
    if (early()) wait();
    else soon();
  };
  map.once('remove', () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
    map.triggerRepaint = () => {};
  });
}
