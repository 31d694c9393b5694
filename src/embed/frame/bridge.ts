import { writeScene } from '../../scene/codec';
import { type AtlasState, shownItems, useAtlas } from '../../store/store';
import {
  COMMANDS,
  type Command,
  EVENTS,
  type EventName,
  isOrigin,
  type Json,
  message,
  rateLimiter,
  readMessage,
} from '../contract';
import { readPatch } from './patch';

/**
 * The frame's side of the talk with the page around it. It speaks only to one allowed parent origin, only to
 * its own parent, and only says what it shows. No message can hide the source line or load an address.
 */

export interface BridgeOptions {
  /** The parent's origin as the host option says; believed only when allowed. */
  wanted: string | null;
  allowedOrigins: readonly string[];
  /** Does an export in the frame; resolves when it was offered to the reader. */
  exportFile: (kind: string) => Promise<void>;
  /** Opens a talk at a scene, from 1; rejects with what there is when it cannot. Resolves with where the talk is. */
  story: (id: string, n: number) => Promise<TalkPlace>;
  /** Pages the talk that is open; rejects when none is. */
  step: (by: 1 | -1) => Promise<TalkPlace>;
}

/** Where a talk is: which one, its scene from 1, and how many it has. */
export type TalkPlace = { story: string; number: number; count: number };

/** The origin this frame may talk to: its own, or one that the deployment allows. */
export function parentOrigin(
  { wanted, allowedOrigins }: Pick<BridgeOptions, 'wanted' | 'allowedOrigins'>,
  own: string,
  referrer: string,
): string | null {
  const named = wanted ?? originOf(referrer);
  if (named === null || !isOrigin(named)) return null;
  return named === own || allowedOrigins.includes(named) ? named : null;
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}

type Answer = Json | Promise<Json>;
type Run = Pick<BridgeOptions, 'exportFile' | 'story' | 'step'> & { listen: (events: readonly EventName[]) => void };
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const asList = (value: Json | undefined): Json => (Array.isArray(value) ? value : [String(value)]);

/** Does a command; throws with the reason when it cannot. */
function run(command: Command, data: Json | undefined, options: Run): Answer {
  const { getState } = useAtlas;
  const apply = (patch: Json): Json => {
    const read = readPatch(patch);
    if (typeof read === 'string') throw new Error(read);
    getState().patch(read);
    return sceneOf(getState());
  };
  const refuse = (reason: string): never => {
    throw new Error(reason);
  };
  switch (command) {
    case 'setScene':
      return apply(data ?? null);
    case 'getScene':
      return sceneOf(getState());
    case 'setSectors':
      return apply({ sectors: data === null || data === undefined ? null : asList(data) });
    case 'setDocuments':
      return apply({ docs: data === null || data === undefined ? null : asList(data) });
    case 'select':
      if (data === null || data === undefined) return apply({ item: null });
      if (!isId(data) || !getState().index?.items.has(data)) return refuse(`no item ${String(data).slice(0, 80)}`);
      return apply({ item: data });
    case 'search':
      return apply({ q: typeof data === 'string' ? data : '' });
    case 'fit':
      return apply({ fit: data ?? null, map: null });
    case 'export':
      if (typeof data !== 'string') return refuse('say which kind: geojson, csv, xlsx, png');
      return options.exportFile(data).then(() => null);
    case 'story': {
      const [id, n = 1] = Array.isArray(data) ? data : [data];
      if (!isId(id)) return refuse(`no story ${String(id).slice(0, 80)}`);
      if (!Number.isSafeInteger(n)) return refuse(`${String(n).slice(0, 40)} is no number of a scene`);
      return options.story(id, n as number).then(withScene);
    }
    case 'next':
    case 'previous':
      return options.step(command === 'next' ? 1 : -1).then(withScene);
    case 'listen': {
      const events = Array.isArray(data) ? data : [];
      const unknown = events.find((name) => !(EVENTS as readonly Json[]).includes(name));
      if (unknown !== undefined) return refuse(`no event ${String(unknown).slice(0, 40)}`);
      options.listen(events as EventName[]);
      return null;
    }
  }
}

/** The scene as an address has it, and how much it shows. */
function sceneOf(state: AtlasState): Json {
  return { hash: writeScene(state.scene), item: state.scene.item, shown: shownItems(state).length };
}

const withScene = (place: TalkPlace): Json => ({ ...(sceneOf(useAtlas.getState()) as object), ...place });

const isCommand = (type: string): type is Command => (COMMANDS as readonly string[]).includes(type);
/** The page's own event when a reader follows a link to another site; whoever cancels it deals with the link. */
const LEAVING = 'plan-atlas-leaving';
/** A burst of changes is one event, ms. */
const SETTLE = 150;

/** Starts to listen. Returns what ends it; does nothing where there is no parent that may be spoken to. */
export function startBridge(options: BridgeOptions): () => void {
  const origin = window.parent === window ? null : parentOrigin(options, location.origin, document.referrer);
  if (origin === null) return () => undefined;
  let port: MessagePort | null = null;
  let timer = 0;
  let taken: readonly EventName[] = [];
  const accept = rateLimiter();
  const listen = (events: readonly EventName[]): void => {
    taken = events;
  };
  const say = (event: EventName, data: Json): void => port?.postMessage(message(event, data));

  const receive = (event: MessageEvent): void => {
    if (!accept()) {
      say('error', 'too many messages; slow down');
      return;
    }
    const m = readMessage(event.data);
    if (typeof m === 'string') {
      say('error', m);
      return;
    }
    if (!isCommand(m.type)) {
      say('error', `${m.type} is not a command`);
      return;
    }
    const answer = (data: Json): void => port?.postMessage(message('result', data, m.id ?? 0));
    const { type } = m;
    Promise.resolve()
      .then(() => run(type, m.data, { ...options, listen }))
      .then((value) => answer({ ok: true, value }))
      .catch((error: unknown) => answer({ ok: false, error: error instanceof Error ? error.message : 'failed' }));
  };

  const connect = (event: MessageEvent): void => {
    // One port for the life of the page: a second connect, or one from elsewhere, is not listened to.
    if (port || event.source !== window.parent || event.origin !== origin) return;
    const m = readMessage(event.data);
    const [given] = event.ports;
    if (typeof m === 'string' || m.type !== 'connect' || !given) return;
    port = given;
    port.onmessage = receive;
    say('ready', sceneOf(useAtlas.getState()));
    sayHeight();
  };

  // The page's own height, not the window's: a frame that follows it can shrink again.
  const page = document.getElementById('root') ?? document.documentElement;
  const sayHeight = (): void => say('height', Math.ceil(page.getBoundingClientRect().height));
  const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(sayHeight);
  resized?.observe(page);

  const unfollow = useAtlas.subscribe((state, previous) => {
    if (!port) return;
    if (state.scene.item !== previous.scene.item) say('select', state.scene.item);
    if (state.hover !== previous.hover) say('hover', state.hover ? [...state.hover.items].slice(0, 50) : null);
    if (state.scene === previous.scene) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = useAtlas.getState();
      say('scene', sceneOf(now));
      say('filter', { shown: shownItems(now).length });
    }, SETTLE);
  });

  // A host that listens gets the link instead of the reader: it asks in its own words, or goes there.
  const leaving = (event: Event): void => {
    if (!taken.includes('openlink')) return;
    event.preventDefault();
    say('openlink', String((event as CustomEvent<unknown>).detail));
  };
  window.addEventListener(LEAVING, leaving);
  window.addEventListener('message', connect);
  window.parent.postMessage(message('hello'), origin);
  return () => {
    window.removeEventListener('message', connect);
    window.removeEventListener(LEAVING, leaving);
    window.clearTimeout(timer);
    unfollow();
    resized?.disconnect();
    port?.close();
  };
}
