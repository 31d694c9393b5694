import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { useAtlas } from '../store/store';

/** The map's code, asked for once the panels are there, again after a failure, and never in the simple version. */

let asked: Promise<ComponentType> | null = null;

/** Style sheets that did not come. The build's loader asks for each only once, so another attempt is ours to make. */
const missing = new Set<string>();

function noteMissing({ target }: Event): void {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
  missing.add(target.href);
  target.remove();
}

function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.onload = () => {
      missing.delete(href);
      resolve();
    };
    link.onerror = () => reject(new Error(href));
    link.href = href;
    document.head.append(link);
  });
}

function loadMap(): Promise<ComponentType> {
  asked ??= Promise.all([...missing].map(loadStyle))
    .then(() => import('../map/MapView'))
    .then((module) => module.default);
  asked.catch(() => {
    asked = null;
  });
  return asked;
}

/** The map's component once it is here; a failure goes to the store. */
export function useMapModule(attempt: number): ComponentType | null {
  const [view, setView] = useState<{ View: ComponentType } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the reason
  useEffect(() => {
    let current = true;
    loadMap().then(
      (View) => current && setView({ View }),
      () => current && useAtlas.getState().setMapStatus('failed'),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return view?.View ?? null;
}

/** Notes style sheets that do not come, from the start. */
export const watchStyles = (): void => document.addEventListener('error', noteMissing, true);
