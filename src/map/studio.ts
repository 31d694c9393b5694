import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/scene';
import type { MapStudio } from '../store/map-handle';
import type { AtlasState } from '../store/store';
import { AtlasMap } from './atlas-map';
import { fit, fitBounds } from './camera';
import { pictureOf } from './snapshot';

/** The map once more, off the page: it draws scenes for a file while the reader's own map stays as it is. */

/** Frames on the way are coarse; the picture's own is fine. */
const RATIO = 1;
/** A picture that is not whole by then never will be, ms. */
const PATIENCE_MS = 60_000;
/** A page in the background is given no frames; then they are asked for, ms apart. */
const NUDGE_MS = 200;
const PAPER_THEME = 'projector';
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** As close as a scene of a talk goes. */
const CLOSEST = 9;

const cancelled = (): DOMException => new DOMException('cancelled', 'AbortError');

/** Resolves when nothing is left to draw. */
function drawn(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      window.clearTimeout(timer);
      window.clearInterval(nudge);
      map.off('idle', idle);
      signal.removeEventListener('abort', abort);
    };
    const idle = (): void => {
      end();
      resolve();
    };
    const abort = (): void => {
      end();
      reject(cancelled());
    };
    const timer = window.setTimeout(() => {
      end();
      reject(new Error('the map was not drawn in time'));
    }, PATIENCE_MS);
    const nudge = window.setInterval(() => document.hidden && map.redraw(), NUDGE_MS);
    map.on('idle', idle);
    signal.addEventListener('abort', abort);
    // Also a map that is drawn already says so once more.
    map.triggerRepaint();
  });
}

/** A box that is laid out, and neither seen nor read. */
function offPage(): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, {
    position: 'fixed',
    top: '0',
    left: '-20000px',
    visibility: 'hidden',
    width: '1024px',
    height: '768px',
  });
  document.body.append(box);
  return box;
}

/**
 * Opens a studio on what the page knows now, in the palette of a projector.
 * @param textScale size of its text, 1 = 16 px
 */
export async function openStudio(state: AtlasState, textScale: number, signal: AbortSignal): Promise<MapStudio> {
  const { index } = state;
  if (!index) throw new Error('nothing is loaded yet');
  const box = offPage();
  const view = (scene: Scene) => ({
    ...state,
    index,
    scene: { ...scene, camera: null },
    padding: NO_PADDING,
    focusItem: null,
    theme: PAPER_THEME as typeof state.theme,
    textScale,
  });
  let atlas: AtlasMap | null = null;
  const close = (): void => {
    atlas?.destroy();
    box.remove();
  };
  try {
    const opened = new AtlasMap(box, view(state.scene), {});
    atlas = opened;
    const { map } = opened;
    map.setPixelRatio(RATIO);
    await Promise.race([
      opened.whenReady(),
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(cancelled()), { once: true })),
    ]);
    if (signal.aborted) throw cancelled();
    opened.showRelief(true);
    return {
      frame(scene, { width, height }) {
        box.style.width = `${width}px`;
        box.style.height = `${height}px`;
        map.resize();
        const next = view(scene);
        opened.update(next);
        // At once, and over any flight that the change has begun.
        fit(map, fitBounds(next.scene.fit, index), NO_PADDING, false, CLOSEST);
        const [[w, s], [e, n]] = map.getBounds().toArray();
        return [w, s, e, n];
      },
      async take(until) {
        await drawn(map, until);
        return pictureOf(map);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
