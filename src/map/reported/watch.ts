import { reportedIndicator } from '../../store/reported';
import { useAtlas } from '../../store/store';
import type { AtlasMap } from '../atlas-map';

/** Fetches an indicator's map when a scene first asks for one. Returns what undoes it. */
export function watchReported(atlas: AtlasMap): () => void {
  let undo: (() => void) | null = null;
  let asked = false;
  let gone = false;
  const look = (): void => {
    if (asked || reportedIndicator(useAtlas.getState()) === null) return;
    asked = true;
    Promise.all([import('./overlay'), atlas.whenReady()]).then(
      ([{ followReported }]) => {
        if (!gone) undo = followReported(atlas);
      },
      // The page beside says the same; another choice asks again.
      () => {
        asked = false;
      },
    );
  };
  look();
  const unwatch = useAtlas.subscribe(look);
  return () => {
    gone = true;
    unwatch();
    undo?.();
  };
}
