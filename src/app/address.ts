import { type ReadScene, readScene, SCENE_KEYS, writeScene } from '../scene/codec';
import { OPENING_SCENE, type Scene } from '../scene/scene';
import { useAtlas } from '../store/store';

/**
 * Address ⇄ scene. A selection or a change of view makes an entry in the history, so that Back undoes it;
 * everything else only keeps the present entry true.
 */

/** Browsers refuse more than some hundred history calls in half a minute; a moving camera would reach that. */
const DEBOUNCE_MS = 300;

/** Does the change from one scene to another deserve a history entry of its own? */
const isStep = (from: Scene, to: Scene): boolean =>
  from.item !== to.item ||
  from.place !== to.place ||
  from.view !== to.view ||
  from.area !== to.area ||
  from.subject !== to.subject ||
  from.story !== to.story ||
  from.sceneNumber !== to.sceneNumber;

/** Does an address name a scene at all? Any of the keys does, `v=1` alone says: everything, as it is. */
const namesScene = (hash: string, query: string): boolean =>
  `${query}&${hash}`.split(/[?#&]/).some((pair) => SCENE_KEYS.includes(pair.split('=')[0] ?? ''));

/** The scene of the present address; where it names none, the one that the operator has set. */
function sceneHere(): ReadScene {
  const { scene: usual } = useAtlas.getState().deployment;
  const read = readScene(location.hash, location.search);
  return usual === '' || namesScene(location.hash, location.search) ? read : { ...read, scene: readScene(usual).scene };
}

/** The address of a scene, other parts unchanged. */
function addressOf(scene: Scene): string {
  const hash = writeScene(scene, location.hash);
  // Where the operator has set a scene, nothing at all in the address means that one.
  const all = useAtlas.getState().deployment.scene !== '' && writeScene(scene) === writeScene(OPENING_SCENE);
  return `${location.pathname}${location.search}${hash || (all ? '#v=1' : '')}`;
}

function write(scene: Scene, how: 'pushState' | 'replaceState'): void {
  const address = addressOf(scene);
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  // A frame's entries would be the portal's: Back there must leave the page, not undo a click in here.
  const { framed } = useAtlas.getState().host;
  try {
    history[framed ? 'replaceState' : how](null, '', address);
  } catch {
    // Sandboxed frames may not touch the history; the page works, its address just stays.
  }
}

/** Reads the scene at start, writes it on change, follows Back, Forward and links. */
export function followAddress(): void {
  const { patch, notify } = useAtlas.getState();
  const first = sceneHere();
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
    const { scene, dropped } = sceneHere();
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
