/** The talk and the presenter's window, two pages of one browser, kept in step. */

export type TalkMessage =
  /** `own` is the story itself where it ships with no site; it is read with every field checked. */
  | { type: 'at'; story: string; scene: number; blank: boolean; since: number; own?: unknown }
  | { type: 'run'; command: 'next' | 'previous' | 'black' }
  | { type: 'hello' }
  | { type: 'bye' };

const COMMANDS: readonly unknown[] = ['next', 'previous', 'black'];

/** Is this one of our messages? Anything else on the channel is not listened to. */
function isMessage(value: unknown): value is TalkMessage {
  if (typeof value !== 'object' || value === null) return false;
  const m = value as Record<string, unknown>;
  if (m.type === 'at') return typeof m.story === 'string' && Number.isInteger(m.scene) && typeof m.since === 'number';
  if (m.type === 'run') return COMMANDS.includes(m.command);
  return m.type === 'hello' || m.type === 'bye';
}

export interface Channel {
  post: (message: TalkMessage) => void;
  close: () => void;
}

/** Opens the channel of a talk; null where the browser has none (a sandboxed frame, a very old one). */
export function openChannel(talk: string, onMessage: (message: TalkMessage) => void): Channel | null {
  if (typeof BroadcastChannel !== 'function') return null;
  try {
    const channel = new BroadcastChannel(`plan-atlas.talk.${talk}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) onMessage(data);
    };
    return { post: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return null;
  }
}

const KEY = 'plan-atlas.talk';
let own: string | null = null;

/** The name of this window's talk; the same after a reload where storage is allowed. */
export function talkName(): string {
  if (own) return own;
  const fresh = Math.random().toString(36).slice(2, 10);
  try {
    own = sessionStorage.getItem(KEY) ?? fresh;
    sessionStorage.setItem(KEY, own);
  } catch {
    own = fresh;
  }
  return own;
}
