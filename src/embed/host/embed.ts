import { type Command, type EventName, isOrigin, type Json, message, readMessage } from '../contract';

/**
 * embed.js: what a portal loads to talk to an embedded atlas. No dependencies.
 * `PlanAtlas.mount(element, options)` puts the frame in and returns its controller; `<plan-atlas>` does the same in HTML.
 */

export interface MountOptions {
  /** Address of the atlas (its index.html or folder). */
  src: string;
  lang?: 'zh' | 'en';
  /** `map` (default), `panel`, `list`, `item`. */
  embed?: 'map' | 'panel' | 'list' | 'item';
  /** Controls to keep, e.g. `legend,search`; `none` for the bare map. */
  ui?: string;
  theme?: 'light' | 'dark' | 'projector' | 'contrast' | 'auto';
  /** Who scrolls: `coop` leaves one finger and the wheel to the page (usual in a frame), `free` gives them to the map. */
  gesture?: 'auto' | 'coop' | 'free';
  /** Size of the text, 1 … 2. */
  font?: number;
  motion?: 'auto' | 'off';
  /** Which keys the frame takes: `basic` has no single letters, `off` none for map and talk. */
  keys?: 'auto' | 'basic' | 'off';
  /** A talk that plays by itself, and goes on after so many seconds without a touch. */
  kiosk?: number;
  /** Scene to open with: the text after `#`, or its keys. */
  scene?: string | Record<string, string>;
  title?: string;
  /** Height of the frame: pixels, or `auto` to follow the content (list, panel, item). */
  height?: number | 'auto';
  /** How long to wait for the frame and for each answer, ms. */
  timeout?: number;
}

export type Listener = (data: Json) => void;

export interface Controller {
  /** Resolves when the frame has answered; rejects after the timeout. */
  readonly ready: Promise<void>;
  setScene(patch: Record<string, Json>): Promise<Json>;
  getScene(): Promise<Json>;
  setSectors(ids: string[]): Promise<Json>;
  setDocuments(ids: string[]): Promise<Json>;
  select(id: string | null): Promise<Json>;
  search(q: string): Promise<Json>;
  fit(where: string | [number, number, number, number]): Promise<Json>;
  story(id: string, n?: number): Promise<Json>;
  next(): Promise<Json>;
  previous(): Promise<Json>;
  export(kind: string): Promise<Json>;
  on(event: EventName, listener: Listener): () => void;
  destroy(): void;
}

const TIMEOUT = 15_000;
/** Until a frame that follows its content has said how tall it is, pixels. */
const FIRST_HEIGHT = 480;

function address({
  src,
  lang,
  embed = 'map',
  ui,
  theme,
  gesture,
  font,
  motion,
  keys,
  kiosk,
  scene,
}: MountOptions): URL {
  const url = new URL(src, document.baseURI);
  const set = (key: string, value: string | undefined): void => {
    if (value !== undefined) url.searchParams.set(key, value);
  };
  set('embed', embed);
  set('lang', lang);
  set('ui', ui);
  set('theme', theme);
  set('gesture', gesture);
  set('font', font?.toString());
  set('motion', motion);
  set('keys', keys);
  set('kiosk', kiosk?.toString());
  set('origin', location.origin);
  if (scene) {
    url.hash =
      typeof scene === 'string'
        ? scene.replace(/^#/, '')
        : Object.entries(scene)
            .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
            .join('&');
  }
  return url;
}

/** Puts an atlas into an element. The frame works without its answer; only the controller needs it. */
export function mount(element: Element, options: MountOptions): Controller {
  const url = address(options);
  if (!isOrigin(url.origin)) throw new Error(`PlanAtlas: ${url.origin} is not an origin that can be talked to`);
  const frame = document.createElement('iframe');
  frame.title = options.title ?? '规划图谱 Plan Atlas';
  frame.allow = 'fullscreen; clipboard-write';
  frame.style.cssText = 'display:block;width:100%;border:0';
  const { height, timeout = TIMEOUT } = options;
  frame.style.height = height === undefined ? '100%' : `${height === 'auto' ? FIRST_HEIGHT : height}px`;
  frame.src = url.href;

  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<number, { resolve: (value: Json) => void; reject: (error: Error) => void }>();
  const giveUp = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(`PlanAtlas: ${reason}`));
    waiting.clear();
  };
  let port: MessagePort | null = null;
  let lastId = 0;
  let settle: { resolve: () => void; reject: (error: Error) => void };
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // A page that does not wait for it must not be told off by the browser.
  ready.catch(() => undefined);
  const timer = setTimeout(
    () =>
      settle.reject(
        new Error('PlanAtlas: the frame did not answer. Is this origin in its config.json → embed.allowedOrigins?'),
      ),
    timeout,
  );

  // The frame hands outgoing links over only while somebody listens for them; else it deals with them itself.
  const tellListening = (): void =>
    port?.postMessage(message('listen', listeners.get('openlink')?.size ? ['openlink'] : []));

  const emit = (name: string, data: Json): void => {
    for (const listener of listeners.get(name) ?? []) listener(data);
  };

  const receive = (event: MessageEvent): void => {
    const m = readMessage(event.data);
    if (typeof m === 'string') return;
    if (m.type === 'result') {
      const call = m.id === undefined ? undefined : waiting.get(m.id);
      if (!call || m.id === undefined) return;
      waiting.delete(m.id);
      const { ok, value, error } = (m.data ?? {}) as { ok?: Json; value?: Json; error?: Json };
      if (ok === true) call.resolve(value ?? null);
      else call.reject(new Error(`PlanAtlas: ${String(error)}`));
      return;
    }
    if (m.type === 'ready') {
      clearTimeout(timer);
      settle.resolve();
    }
    if (m.type === 'height' && options.height === 'auto' && typeof m.data === 'number') {
      frame.style.height = `${Math.max(120, Math.min(20_000, m.data))}px`;
    }
    emit(m.type, m.data ?? null);
  };

  const greet = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== url.origin) return;
    const m = readMessage(event.data);
    if (typeof m === 'string' || m.type !== 'hello') return;
    // A frame that was loaded again says hello again and gets a port of its own.
    port?.close();
    giveUp('the frame was loaded again');
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = receive;
    frame.contentWindow?.postMessage(message('connect'), url.origin, [channel.port2]);
    tellListening();
  };
  window.addEventListener('message', greet);
  element.append(frame);

  const call = async (type: Command, data?: Json): Promise<Json> => {
    await ready;
    const id = ++lastId;
    return new Promise<Json>((resolve, reject) => {
      if (!port) {
        reject(new Error('PlanAtlas: destroyed'));
        return;
      }
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`PlanAtlas: no answer to ${type}`));
      }, timeout);
      waiting.set(id, {
        resolve: (value) => {
          clearTimeout(late);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(late);
          reject(error);
        },
      });
      port.postMessage(message(type, data, id));
    });
  };

  return {
    ready,
    setScene: (patch) => call('setScene', patch),
    getScene: () => call('getScene'),
    setSectors: (ids) => call('setSectors', ids),
    setDocuments: (ids) => call('setDocuments', ids),
    select: (id) => call('select', id),
    search: (q) => call('search', q),
    fit: (where) => call('fit', where),
    story: (id, n = 1) => call('story', [id, n]),
    next: () => call('next'),
    previous: () => call('previous'),
    export: (kind) => call('export', kind),
    on(name, listener) {
      const set = listeners.get(name) ?? new Set<Listener>();
      listeners.set(name, set.add(listener));
      if (name === 'openlink') tellListening();
      return () => {
        set.delete(listener);
        if (name === 'openlink') tellListening();
      };
    },
    destroy() {
      clearTimeout(timer);
      window.removeEventListener('message', greet);
      port?.close();
      port = null;
      giveUp('destroyed');
      listeners.clear();
      frame.remove();
      settle.reject(new Error('PlanAtlas: destroyed'));
    },
  };
}

const OPTIONS = 'src lang embed ui theme gesture font motion keys kiosk scene title'.split(' ');
const ELEMENT_EVENTS = ['ready', 'select', 'hover', 'scene', 'filter', 'height', 'error'] as const;

/**
 * `<plan-atlas src="…" scene="fit=150800">`: mounts when it enters the page, leaves nothing when it goes.
 * With `links="host"` outgoing links come to the page as `openlink`.
 */
export function define(name = 'plan-atlas'): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      controller: Controller | null = null;

      connectedCallback(): void {
        const src = this.getAttribute('src');
        if (!src || this.controller) return;
        const options: Record<string, string> = {};
        for (const key of OPTIONS) {
          const value = this.getAttribute(key);
          if (value !== null) options[key] = value;
        }
        const height = this.getAttribute('height');
        this.controller = mount(this, {
          ...(options as unknown as MountOptions),
          src,
          ...(height === null ? {} : { height: height === 'auto' ? 'auto' : Number(height) }),
        });
        const links = this.getAttribute('links') === 'host' ? (['openlink'] as const) : [];
        for (const event of [...ELEMENT_EVENTS, ...links]) {
          this.controller.on(event, (detail) => this.dispatchEvent(new CustomEvent(event, { detail })));
        }
      }

      disconnectedCallback(): void {
        this.controller?.destroy();
        this.controller = null;
      }
    },
  );
}
