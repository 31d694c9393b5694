/**
 * What a portal's page and the embedded frame say to each other. JSON only; a message that is not of this
 * form is refused with a reason and nothing else happens. Used by both sides, so it depends on nothing.
 */

export const NAMESPACE = 'plan-atlas';
export const VERSION = 1;
/** Longest message, characters of JSON. */
export const MAX_LENGTH = 32_768;
/** Messages accepted per second, and in one burst. */
export const RATE = { perSecond: 20, burst: 60 } as const;

/** From the page to the frame. */
export const COMMANDS = [
  'setScene',
  'getScene',
  'setSectors',
  'setDocuments',
  'select',
  'search',
  'fit',
  'story',
  'next',
  'previous',
  'export',
  'listen',
] as const;
export type Command = (typeof COMMANDS)[number];

/** From the frame to the page. */
export const EVENTS = ['ready', 'select', 'hover', 'scene', 'filter', 'height', 'openlink', 'error'] as const;
export type EventName = (typeof EVENTS)[number];

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** `hello` and `connect` make the handshake; `result` answers a command by its id. */
export type MessageType = Command | EventName | 'hello' | 'connect' | 'result';

export interface Message {
  ns: typeof NAMESPACE;
  v: typeof VERSION;
  id?: number;
  type: MessageType;
  data?: Json;
}

const TYPES: ReadonlySet<string> = new Set([...COMMANDS, ...EVENTS, 'hello', 'connect', 'result']);
const KEYS: ReadonlySet<string> = new Set(['ns', 'v', 'id', 'type', 'data']);

export const message = (type: MessageType, data?: Json, id?: number): Message => ({
  ns: NAMESPACE,
  v: VERSION,
  type,
  ...(id === undefined ? {} : { id }),
  ...(data === undefined ? {} : { data }),
});

/** Is it one of ours at all? Other scripts of the page talk through the same window. */
const isOurs = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { ns?: unknown }).ns === NAMESPACE;

/** The message, or why it is none. */
export function readMessage(value: unknown): Message | string {
  if (!isOurs(value)) return 'not a plan-atlas message';
  const m = value as Partial<Message> & Record<string, unknown>;
  if (m.v !== VERSION) return `version ${String(m.v)} is not ${VERSION}`;
  if (typeof m.type !== 'string' || !TYPES.has(m.type)) return `unknown type ${String(m.type).slice(0, 40)}`;
  if (m.id !== undefined && !(Number.isSafeInteger(m.id) && (m.id as number) >= 0)) return 'id must be a whole number';
  const extra = Object.keys(m).find((key) => !KEYS.has(key));
  if (extra !== undefined) return `unknown key ${extra.slice(0, 40)}`;
  let length: number;
  try {
    length = JSON.stringify(m).length;
  } catch {
    return 'data is not JSON';
  }
  return length > MAX_LENGTH ? `longer than ${MAX_LENGTH} characters` : (m as Message);
}

/** An origin that may be named: a real one, never `null`, never a pattern. */
export function isOrigin(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$|^https?:\/\/\[[0-9a-f:]+\](:\d{1,5})?$/i.test(value)
  );
}

/** A token bucket: true while the sender keeps to the rate. `now` in ms. */
export function rateLimiter(now: () => number = () => Date.now()): () => boolean {
  let tokens: number = RATE.burst;
  let last = now();
  return () => {
    const time = now();
    tokens = Math.min(RATE.burst, tokens + ((time - last) / 1000) * RATE.perSecond);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
