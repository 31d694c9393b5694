import { useEffect } from 'react';
import { useAtlas } from '../../store/store';

/** `?kiosk=<seconds>`: plays by itself, and again after so many seconds without a touch. Not in a frame's own views. */
export function useKiosk(off: boolean): void {
  const seconds = useAtlas((s) => (s.host.embed === null && !off ? s.host.kiosk : null));
  useEffect(() => {
    if (seconds === null) return;
    let stop: (() => void) | null = null;
    let gone = false;
    import('./kiosk').then(
      ({ standBy }) => {
        if (!gone) stop = standBy(seconds);
      },
      () => useAtlas.getState().notify('output.failed'),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [seconds]);
}
