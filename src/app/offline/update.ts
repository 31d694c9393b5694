import { useSyncExternalStore } from 'react';

/** A newer version that lies ready; what takes it reloads the page. */
let take: (() => void) | null = null;
const listeners = new Set<() => void>();

export function offerUpdate(taking: () => void): void {
  take = taking;
  for (const listener of listeners) listener();
}

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

export const useUpdate = (): (() => void) | null => useSyncExternalStore(subscribe, () => take);
