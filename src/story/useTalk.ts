import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CatalogueIndex } from '../catalogue/query';
import type { Story } from '../catalogue/schema';
import { useAtlas } from '../store/store';
import { type Command, commandOf, focusOf, type KeyChoice } from './keys';
import { isExploring, sceneAt, scenePatch } from './scene-of';
import { PLAIN_TALK, type Situation, step, type Talk, uncovered } from './talk';

export interface TalkControl {
  talk: Talk;
  number: number;
  exploring: boolean;
  fullscreen: boolean;
  run: (command: Command) => void;
  go: (number: number) => void;
  restore: () => void;
  change: (talk: Partial<Talk>) => void;
}

interface TalkOptions {
  story: Story;
  index: CatalogueIndex;
  root: RefObject<HTMLElement | null>;
  keys: KeyChoice;
  /** Plays by itself from the start, and again from the first scene after the last. */
  playing: boolean;
  onLeave: () => void;
}

function toggleFullscreen(element: HTMLElement | null): void {
  // Refused in frames without leave, and where the press did not come from the reader.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void element?.requestFullscreen?.().catch(() => undefined);
}

function useFullscreen(): boolean {
  const [on, setOn] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = (): void => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return on;
}

/** Gives a talk: keys and buttons in, scenes into the store. */
export function useTalk({ story, index, root, keys, playing, onLeave }: TalkOptions): TalkControl {
  const [talk, setTalk] = useState<Talk>({ ...PLAIN_TALK, playing });
  const wanted = useAtlas((s) => s.scene.sceneNumber);
  const fullscreen = useFullscreen();
  const { number } = sceneAt(story, wanted);
  const patch = useMemo(() => scenePatch(story, number, index), [story, number, index]);
  const exploring = useAtlas((s) => s.scene.sceneNumber === number && isExploring(s.scene, patch));

  const show = useCallback(
    (to: number): void => useAtlas.getState().patch(scenePatch(story, to, index)),
    [story, index],
  );
  // At the start, after a reload and after Back: the address names the scene, the story says what it shows.
  const shown = useRef('');
  useLayoutEffect(() => {
    const now = `${story.id}/${number}`;
    if (shown.current !== now || wanted !== number) show(number);
    // Nothing covers a scene that somebody else has paged to: Back, a link, the page around a frame.
    if (shown.current !== now) setTalk(uncovered);
    shown.current = now;
  }, [story.id, number, wanted, show]);

  const run = useCallback(
    (command: Command, control = false): boolean => {
      const count = story.scenes.length;
      const now: Situation = { scene: number, count, exploring, fullscreen, control };
      const { talk: next, effect } = step(talk, command, now);
      setTalk(next);
      if (effect && 'go' in effect) show(effect.go);
      else if (effect?.act === 'restore') show(number);
      else if (effect?.act === 'fullscreen') toggleFullscreen(root.current);
      else if (effect?.act === 'leave') onLeave();
      return !(effect && 'act' in effect && effect.act === 'pass');
    },
    [talk, number, exploring, fullscreen, story, show, root, onLeave],
  );

  // Listened to once: a listener that is changed while a key is on its way (a kiosk pauses at it) never gets that key.
  const latest = useRef({ run, keys });
  latest.current = { run, keys };
  // With the first picture already: the map is made after it, and a key must not be lost to that.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const now = latest.current;
      const focus = focusOf(event.target);
      // A dialog over the talk has the keys to itself.
      const busy = useAtlas.getState().output !== null;
      const command = commandOf(event, focus, busy ? 'off' : now.keys);
      if (!command || !now.run(command, focus === 'control')) return;
      // Before the map, a dialog or the browser take it for themselves.
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);

  return {
    talk,
    number,
    exploring,
    fullscreen,
    run: (command) => void run(command),
    go: (to) => {
      setTalk(uncovered(talk));
      show(to);
    },
    // Asked for late by a kiosk: the scene that is on then.
    restore: () => show(useAtlas.getState().scene.sceneNumber ?? number),
    change: (change) => setTalk((before) => ({ ...before, ...change })),
  };
}
