import { describe, expect, test } from 'vitest';
import { PLAIN_TALK, type Situation, step, type Talk } from '../../src/story/talk';

const now = (over: Partial<Situation> = {}): Situation => ({
  scene: 3,
  count: 12,
  exploring: false,
  fullscreen: false,
  control: false,
  ...over,
});
const goes = (talk: Partial<Talk>, command: Parameters<typeof step>[1], over: Partial<Situation> = {}) =>
  step({ ...PLAIN_TALK, ...talk }, command, now(over));

describe('a talk', () => {
  test('next and previous stay within it, first and last are its ends', () => {
    expect(goes({}, { do: 'next' }).effect).toEqual({ go: 4 });
    expect(goes({}, { do: 'next' }, { scene: 12 }).effect).toEqual({ go: 12 });
    expect(goes({}, { do: 'previous' }, { scene: 1 }).effect).toEqual({ go: 1 });
    expect(goes({}, { do: 'first' }).effect).toEqual({ go: 1 });
    expect(goes({}, { do: 'last' }).effect).toEqual({ go: 12 });
  });

  test('digits gather until Enter; without them Enter goes on or works the control', () => {
    const one = goes({}, { do: 'digit', digit: '1' }).talk;
    const eleven = step(one, { do: 'digit', digit: '1' }, now()).talk;
    expect(eleven.digits).toBe('11');
    const jump = step(eleven, { do: 'enter' }, now({ control: true }));
    expect(jump.effect).toEqual({ go: 11 });
    expect(jump.talk.digits).toBe('');
    expect(goes({ digits: '99' }, { do: 'enter' }).effect).toEqual({ go: 12 });
    expect(goes({ digits: '0' }, { do: 'enter' }).effect).toEqual({ go: 1 });
    expect(goes({}, { do: 'enter' }).effect).toEqual({ go: 4 });
    expect(goes({}, { do: 'enter' }, { control: true }).effect).toEqual({ act: 'pass' });
  });

  test('black and white cover the stage, the same key or a page lifts them', () => {
    const black = goes({}, { do: 'black' }).talk;
    expect(black.blank).toBe('black');
    expect(step(black, { do: 'white' }, now()).talk.blank).toBe('white');
    expect(step(black, { do: 'black' }, now()).talk.blank).toBeNull();
    expect(step(black, { do: 'next' }, now())).toEqual({ talk: PLAIN_TALK, effect: { go: 4 } });
  });

  test('next always works, whatever covers the stage or has been explored', () => {
    for (const talk of [
      { overlay: 'help' },
      { overlay: 'overview' },
      { blank: 'white' },
      { search: true },
      { digits: '5' },
    ] as const)
      expect(goes(talk, { do: 'next' }, { exploring: true })).toEqual({ talk: PLAIN_TALK, effect: { go: 4 } });
  });

  test('Esc goes out level by level, and only then leaves', () => {
    let talk: Talk = { blank: 'black', overlay: 'help', notes: true, search: true, playing: true, digits: '1' };
    const left: unknown[] = [];
    let situation = now({ exploring: true, fullscreen: true });
    for (let i = 0; i < 8; i++) {
      const next = step(talk, { do: 'back' }, situation);
      left.push(next.effect ?? Object.keys(talk).find((k) => talk[k as keyof Talk] !== next.talk[k as keyof Talk]));
      if (next.effect && 'act' in next.effect && next.effect.act === 'restore') situation = now({ fullscreen: true });
      if (next.effect && 'act' in next.effect && next.effect.act === 'fullscreen') situation = now();
      talk = next.talk;
    }
    expect(left).toEqual([
      'digits',
      'overlay',
      'blank',
      'search',
      { act: 'restore' },
      { act: 'fullscreen' },
      'playing',
      { act: 'leave' },
    ]);
  });

  test('F5 changes nothing', () => {
    const talk: Talk = { ...PLAIN_TALK, digits: '4', notes: true };
    expect(step(talk, { do: 'swallow' }, now())).toEqual({ talk, effect: null });
  });
});
