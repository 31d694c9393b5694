import { useEffect } from 'react';
import { useAtlas } from '../store/store';
import type { TalkControl } from './useTalk';

/** Goes on by itself, each scene for its own time; waits while something covers it or somebody explores. */
export function useAutoplay(
  { talk, number, exploring, run, change }: TalkControl,
  dwell: number,
  last: boolean,
  onEnd: (() => void) | null,
): void {
  const exporting = useAtlas((s) => s.output !== null);
  const going = talk.playing && !talk.overlay && !talk.blank && !exploring && !exporting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene starts a new time, the functions do not
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => {
      if (!last) run({ do: 'next' });
      else if (onEnd) onEnd();
      else change({ playing: false });
    }, dwell * 1000);
    return () => clearTimeout(timer);
  }, [going, number, dwell, last]);
}

export const TOUCHES = ['pointerdown', 'wheel', 'keydown', 'touchstart'] as const;

/** A kiosk: any touch pauses; when nobody has touched it for a while it returns to its scene and goes on. */
export function useKiosk({ restore, change }: TalkControl, idle: number | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: listens once; what it calls does the same every time
  useEffect(() => {
    if (idle === null) return;
    let timer = 0;
    const touched = (event: Event): void => {
      const own = event.target instanceof Element && event.target.closest('[data-kiosk-play]');
      if (!own) change({ playing: false });
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        useAtlas.getState().setOutput(null);
        change({ playing: true, overlay: null, blank: null, search: false });
        restore();
      }, idle * 1000);
    };
    for (const type of TOUCHES) window.addEventListener(type, touched, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const type of TOUCHES) window.removeEventListener(type, touched, { capture: true });
    };
  }, [idle]);
}
