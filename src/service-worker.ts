import { clientsClaim } from 'workbox-core';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/**
 * The service worker of a hosted page: the second visit works with the network off. Everything the page is made of is
 * fetched ahead; page and settings are asked of the network first; what else is read is kept when it has been visited.
 * A newer version waits until a reader asks for it.
 */

/** What the page is made of (scripts/service-worker.ts). */
declare const __PARTS__: readonly { url: string; revision: string | null }[];

interface WorkerScope {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', act: (event: Event & { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'message', act: (event: MessageEvent) => void): void;
}
const worker = globalThis as unknown as WorkerScope;

/** A server that is slower than this is treated as none, ms. */
const PATIENCE_MS = 4000;
/** Several pages of one host must not share what they keep. */
const cacheName = (what: string): string => `plan-atlas-${what}-${worker.registration.scope}`;
const SETTINGS = cacheName('settings');

/** Path below the folder of the page; null elsewhere. */
function pathOf({ href }: URL): string | null {
  const { scope } = worker.registration;
  return href.startsWith(scope) ? (href.slice(scope.length).split(/[?#]/)[0] ?? '') : null;
}

/** The page from the network, else as it was kept with the parts that belong to it. */
async function page({ request }: { request: Request }): Promise<Response> {
  const kept = (): Promise<Response | undefined> => matchPrecache('index.html');
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const asked = fetch(request);
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await kept()) ?? asked;
}

registerRoute(({ url, request }) => request.mode === 'navigate' && /^(index\.html)?$/.test(pathOf(url) ?? '-'), page);
registerRoute(
  ({ url }) => pathOf(url) === 'config.json',
  new NetworkFirst({ cacheName: SETTINGS, networkTimeoutSeconds: PATIENCE_MS / 1000 }),
);
precacheAndRoute([...__PARTS__], { cleanURLs: false, directoryIndex: '' });
registerRoute(
  ({ url }) => {
    const path = pathOf(url) ?? '';
    return path !== 'health.json' && /^(texts|data)\/|\.(geo)?json$/.test(path);
  },
  new NetworkFirst({ cacheName: cacheName('visited') }),
);

// The first visit, too, goes on without a network from here on.
clientsClaim();

worker.addEventListener('install', (event) => {
  const settings = caches.open(SETTINGS).then((cache) => cache.add(new Request('config.json', { cache: 'no-cache' })));
  event.waitUntil(settings.catch(() => undefined));
});

worker.addEventListener('message', ({ data, ports }) => {
  const { type, part } = (data ?? {}) as { type?: unknown; part?: unknown };
  if (type === 'take over') void worker.skipWaiting();
  const { href } = globalThis.location;
  if (type === 'has') ports[0]?.postMessage(__PARTS__.some(({ url }) => new URL(url, href).href === part));
});
