import { useEffect, useState } from 'react';

/** Would this page open again without a network? It carries everything, or a worker keeps everything of it. */
async function offlineReady(): Promise<boolean> {
  if (__ONE_FILE__) return true;
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
    // An active worker has fetched all of its own version; the page must be of that one.
    return Boolean(registration?.active && entry && (await caches.match(entry)));
  } catch {
    return false;
  }
}

/** The answer as a state; no until it is known. */
export function useOfflineReady(): boolean {
  const [ready, setReady] = useState(__ONE_FILE__);
  useEffect(() => {
    void offlineReady().then(setReady);
  }, []);
  return ready;
}
