import { offerUpdate } from './update';

/** Keeps a hosted page for a visit without a network, and offers what is newer. Loaded when the page stands. */

/** How often a page that stays open asks for a newer version, ms. */
const ASK_MS = 3_600_000;

/** The script that this page began with: it is named by the content of everything it leads to. */
const ownEntry = (): string => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';

/** Is the page already the version that the worker brings? */
function isOurs(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ type: 'has', part: ownEntry() }, [port2]);
  });
}

async function consider(worker: ServiceWorker): Promise<void> {
  if (await isOurs(worker)) return;
  offerUpdate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'take over' });
  });
}

function follow(registration: ServiceWorkerRegistration): void {
  // The first one has nobody to wait for.
  const { active, waiting } = registration;
  if (active && waiting) void consider(waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active) void consider(coming);
    });
  });
  const ask = (): void => {
    if (document.visibilityState === 'visible' && navigator.onLine) registration.update().catch(() => undefined);
  };
  setInterval(ask, ASK_MS);
  document.addEventListener('visibilitychange', ask);
}

/** Registers the worker beside the page. Browsers that refuse it leave the page as it was. */
export async function keep(): Promise<void> {
  follow(await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' }));
}

/** Undoes it, where the operator has switched it off. */
export async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  const { scope } = registration;
  await registration.unregister();
  // Each cache has the page's folder in its name: another page of the same host keeps its own.
  for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
}
