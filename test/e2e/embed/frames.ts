import type { FrameLocator, Page } from '@playwright/test';
import { startServer } from '../../../scripts/serve';
import { dist } from '../data';
import { type Portal, startPortal } from '../portal';

/** An atlas and a portal, each on a loopback origin of its own, and what is needed to look at both. */
export interface Stand {
  atlas: string;
  portal: Portal;
  /** Origins that the atlas may fetch a base map from. */
  connect: string[];
  close(): Promise<void>;
}

/** A page that mounts an atlas by `embed.js`; its options come in the query, what it hears goes to `heard`. */
const MOUNT = `
  const options = JSON.parse(decodeURIComponent(location.search.slice(1)));
  window.heard = [];
  window.failed = null;
  window.atlas = PlanAtlas.mount(document.getElementById('at'), { height: 600, ...options });
  for (const name of ['ready', 'select', 'scene', 'filter', 'height', 'error'])
    atlas.on(name, (data) => heard.push([name, data]));
  atlas.ready.then(() => { document.title = 'ready'; }, (error) => { failed = error.message; document.title = 'refused'; });
`;
const ELEMENTS = `
  window.heard = [];
  document.addEventListener('click', () => document.querySelector('plan-atlas').remove());
  for (const element of document.querySelectorAll('plan-atlas'))
    element.addEventListener('ready', () => heard.push(element.id));
`;
/** A frame beside the atlas: not its parent, whatever its origin. It tries to talk all the same. */
const SIBLING = `
  window.heard = [];
  const atlas = parent.frames[0];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => heard.push(event.data);
  atlas.postMessage({ ns: 'plan-atlas', v: 1, type: 'connect' }, '*', [port2]);
  port1.postMessage({ ns: 'plan-atlas', v: 1, id: 1, type: 'setScene', data: { q: 'spoofed' } });
  addEventListener('message', (event) => heard.push(event.data));
  parent.postMessage({ ns: 'plan-atlas', v: 1, type: 'hello' }, '*');
`;

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>portal</title></head><body>${body}</body></html>`;

const pages = (atlas: string): Record<string, string> => ({
  'mount.html': page(
    `<p>portal</p><div id="at"></div><script src="${atlas}embed.js"></script><script src="mount.js"></script>`,
  ),
  'mount.js': MOUNT,
  'plain.html': page(`<iframe id="f" width="640" height="480" title="atlas" src="${atlas}?embed=list"></iframe>`),
  'scroll.html': page(
    `<iframe width="640" height="400" title="atlas" src="${atlas}?embed=map"></iframe>${'<p>…</p>'.repeat(80)}`,
  ),
  'sandbox.html': page(
    `<iframe sandbox="allow-scripts" width="800" height="480" title="atlas" src="${atlas}?embed=map"></iframe>`,
  ),
  'null.html': page('<iframe sandbox="allow-scripts" title="inner" src="mount.html"></iframe>'),
  'elements.html': page(
    `<button>x</button><plan-atlas id="one" src="${atlas}" embed="list" height="400"></plan-atlas><plan-atlas id="two" src="${atlas}" embed="panel" lang="en" height="auto"></plan-atlas><script src="${atlas}embed.js"></script><script src="elements.js"></script>`,
  ),
  'elements.js': ELEMENTS,
  'sibling.html': page('<script src="sibling.js"></script>'),
  'sibling.js': SIBLING,
});

/** Starts both. The portal may frame the atlas; whether it may talk to it is for `config`. */
export async function startStand(): Promise<Stand> {
  const frameAncestors: string[] = [];
  const connect: string[] = [];
  const server = await startServer({ dir: dist, port: 0, base: '/atlas/', host: 'localhost', frameAncestors, connect });
  const portal = await startPortal(pages(server.url), new URL(server.url).origin);
  frameAncestors.push(portal.origin);
  return {
    atlas: server.url,
    portal,
    connect,
    close: async () => {
      await Promise.all([server.close(), portal.close()]);
    },
  };
}

/** For what is not about the map: no page and no frame draws one, the list stands in its place. */
export async function withoutMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return /webgl/.test(String(args[0])) ? null : (getContext as (...a: unknown[]) => unknown).apply(this, args);
    } as typeof getContext;
  });
}

/** What the operator has set, for this page. */
export async function configure(page: Page, config: unknown): Promise<void> {
  await page.route('**/config.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: typeof config === 'string' ? config : JSON.stringify(config),
    }),
  );
}

export interface MountOptions {
  embed?: string;
  scene?: string;
  timeout?: number;
  lang?: string;
  ui?: string;
  keys?: string;
  font?: number;
  motion?: string;
}

/** Opens the portal's page that mounts an atlas, and waits for the outcome. */
export async function mountAtlas(page: Page, stand: Stand, options: MountOptions = {}): Promise<FrameLocator> {
  const query = encodeURIComponent(JSON.stringify({ src: stand.atlas, embed: 'list', ...options }));
  await page.goto(`${stand.portal.origin}/mount.html?${query}`);
  await page.waitForFunction(() => /ready|refused/.test(document.title), null, { timeout: 30_000 });
  return page.frameLocator('iframe').first();
}

/** Runs a controller's command in the portal's page; gives its answer or its error's message. */
export const command = (page: Page, name: string, ...args: unknown[]): Promise<{ value?: unknown; error?: string }> =>
  page.evaluate(
    async ([method, given]) => {
      const { atlas } = window as unknown as { atlas: Record<string, (...a: unknown[]) => Promise<unknown>> };
      try {
        return { value: await atlas[method as string]?.(...(given as unknown[])) };
      } catch (error) {
        return { error: (error as Error).message };
      }
    },
    [name, args] as const,
  );

/** What the portal's page has heard of one kind. */
export const heard = (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate(
    (kind) => (window as unknown as { heard: [string, unknown][] }).heard.filter(([n]) => n === kind).map(([, d]) => d),
    name,
  );
