import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Is there a network, as far as the browser knows? */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
