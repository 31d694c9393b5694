import { type AtlasState, useAtlas } from '../../store/store';

/** How long the page is left alone after it stands, ms. */
const QUIET_MS = 4000;

/** Not in a frame or an embedded view, not from a file, not where the browser keeps nothing or saves data. */
function possible({ host }: AtlasState): boolean {
  if (__ONE_FILE__ || !import.meta.env.PROD || host.framed || host.embed !== null) return false;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  try {
    return 'serviceWorker' in navigator && localStorage.length >= 0 && connection?.saveData !== true;
  } catch {
    return false;
  }
}

/** Everything that the present view waits for is there, or will not come. */
const stands = ({ index, scene, reading, mapStatus }: AtlasState): boolean =>
  index !== null && (mapStatus !== 'loading' || reading.simple || (scene.view !== 'map' && scene.view !== 'story'));

/** Prepares the page for a visit without a network, once nobody waits for anything. */
export function prepareOffline(): void {
  if (!possible(useAtlas.getState())) return;
  let stop = (): void => {};
  const check = (state: AtlasState): void => {
    if (!stands(state)) return;
    stop();
    const { offline } = state.deployment;
    setTimeout(() => {
      import('./keep').then(({ keep, forget }) => (offline ? keep() : forget())).catch(() => undefined);
    }, QUIET_MS);
  };
  stop = useAtlas.subscribe(check);
  check(useAtlas.getState());
}
