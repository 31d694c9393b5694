import { readScene, writeScene } from '../scene/codec';
import type { Scene } from '../scene/scene';
import { useAtlas } from '../store/store';

/**
 * Address ⇄ scene. A selection or a change of view makes an entry in the history, so that Back undoes it;
 * everything else only keeps the present entry true.
 */

/** Browsers refuse more than some hundred history calls in half a minute; a moving camera would reach that. */
const DEBOUNCE_MS = 300;

/** Does the change from one scene to another deserve a history entry of its own? */
const isStep = (from: Scene, to: Scene): boolean =>
  from.item !== to.item || from.place !== to.place || from.view !== to.view;

/** The address of a scene, other parts unchanged. */
const addressOf = (scene: Scene): string => `${location.pathname}${location.search}${writeScene(scene, location.hash)}`;

function write(scene: Scene, how: 'pushState' | 'replaceState'): void {
  const address = addressOf(scene);
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  try {
    history[how](null, '', address);
  } catch {
    // Sandboxed frames may not touch the history; the page works, its address just stays.
  }
}

/** Reads the scene at start, writes it on change, follows Back, Forward and links. */
export function followAddress(): void {
  const { patch, notify } = useAtlas.getState();
  const first = readScene(location.hash, location.search);
  patch(first.scene);
  if (first.dropped.length > 0) notify('notice.dropped', { values: first.dropped.join(' ') });

  let timer = 0;
  let following = false;
  useAtlas.subscribe(({ scene }, { scene: before }) => {
    if (scene === before || following) return;
    const late = timer !== 0;
    window.clearTimeout(timer);
    timer = 0;
    if (isStep(before, scene)) {
      // The entry that is left must keep the camera and filters it had.
      if (late) write(before, 'replaceState');
      write(scene, 'pushState');
    } else {
      timer = window.setTimeout(() => {
        timer = 0;
        write(useAtlas.getState().scene, 'replaceState');
      }, DEBOUNCE_MS);
    }
  });

  const follow = (): void => {
    const { scene, dropped } = readScene(location.hash, location.search);
    following = true;
    window.clearTimeout(timer);
    timer = 0;
    patch(scene);
    following = false;
    if (dropped.length > 0) notify('notice.dropped', { values: dropped.join(' ') });
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
}
