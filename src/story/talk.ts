import type { Command } from './keys';

/** A talk as a value: what a command makes of it, and what is to be done about it. Pure. */

export interface Talk {
  blank: 'black' | 'white' | null;
  overlay: 'overview' | 'help' | null;
  notes: boolean;
  /** Is the search open over the stage? */
  search: boolean;
  playing: boolean;
  /** Digits typed so far, for a jump. */
  digits: string;
}

export const PLAIN_TALK: Talk = { blank: null, overlay: null, notes: false, search: false, playing: false, digits: '' };

export interface Situation {
  /** The scene that is on, from 1. */
  scene: number;
  count: number;
  /** Has somebody moved away from the scene? */
  exploring: boolean;
  fullscreen: boolean;
  /** Is the focus on a control, which Enter would work? */
  control: boolean;
}

export type Effect =
  | { go: number }
  | { act: 'restore' | 'fullscreen' | 'leave' }
  /** The key is the page's after all. */
  | { act: 'pass' };

export interface Step {
  talk: Talk;
  effect: Effect | null;
}

const MAX_DIGITS = 2;
const clamp = (n: number, count: number): number => Math.min(count, Math.max(1, n));

/** Without what covers the scene. */
export const uncovered = (talk: Talk): Talk => ({
  ...talk,
  blank: null,
  overlay: null,
  search: false,
  digits: '',
});

/** Showing a scene lifts what covers it. */
const go = (talk: Talk, to: number, { count }: Situation): Step => ({
  talk: uncovered(talk),
  effect: { go: clamp(to, count) },
});

const just = (talk: Talk, change: Partial<Talk>): Step => ({ talk: { ...talk, digits: '', ...change }, effect: null });

/** Out, one level at a time. */
function back(talk: Talk, { exploring, fullscreen }: Situation): Step {
  if (talk.digits !== '') return just(talk, {});
  if (talk.overlay) return just(talk, { overlay: null });
  if (talk.blank) return just(talk, { blank: null });
  if (talk.search) return just(talk, { search: false });
  if (exploring) return { talk, effect: { act: 'restore' } };
  if (fullscreen) return { talk, effect: { act: 'fullscreen' } };
  if (talk.playing) return just(talk, { playing: false });
  return { talk, effect: { act: 'leave' } };
}

/** What a command does in a situation. */
export function step(talk: Talk, command: Command, now: Situation): Step {
  switch (command.do) {
    case 'next':
      return go(talk, now.scene + 1, now);
    case 'previous':
      return go(talk, now.scene - 1, now);
    case 'first':
      return go(talk, 1, now);
    case 'last':
      return go(talk, now.count, now);
    case 'digit':
      return { talk: { ...talk, digits: (talk.digits + command.digit).slice(-MAX_DIGITS) }, effect: null };
    case 'enter':
      if (talk.digits !== '') return go(talk, Number(talk.digits), now);
      return now.control ? { talk, effect: { act: 'pass' } } : go(talk, now.scene + 1, now);
    case 'back':
      return back(talk, now);
    case 'black':
    case 'white':
      return just(talk, { blank: talk.blank === command.do ? null : command.do });
    case 'overview':
    case 'help':
      return just(talk, { overlay: talk.overlay === command.do ? null : command.do, blank: null });
    case 'notes':
      return just(talk, { notes: !talk.notes });
    case 'autoplay':
      return just(talk, { playing: !talk.playing });
    case 'fullscreen':
      return { talk: { ...talk, digits: '' }, effect: { act: 'fullscreen' } };
    case 'swallow':
      return { talk, effect: null };
  }
}
