import { useLayoutEffect } from 'react';
import { OPENING_SCENE, type Scene } from '../scene/scene';
import { type AtlasState, useAtlas } from '../store/store';

/**
 * The picture that stands for the map until it has drawn (public/opening.js puts it up). It goes as soon as it
 * would no longer be true: another scene, theme or language, a map that is there or will not come, a hand on it.
 */

const HANDS = ['pointerdown', 'wheel', 'keydown'] as const;

const picture = (): HTMLElement | null => document.getElementById('opening');

const isTrue = (s: AtlasState, language: string | undefined): boolean =>
  s.mapStatus === 'loading' &&
  s.theme === 'light' &&
  s.host.embed === null &&
  !s.host.framed &&
  !s.reading.simple &&
  (s.index === null || s.language === language) &&
  (Object.keys(OPENING_SCENE) as (keyof Scene)[]).every((key) => s.scene[key] === OPENING_SCENE[key]);

/** Watches over the picture until it goes. */
export function followOpening(): void {
  const shown = picture();
  if (!shown) return;
  const go = (): void => {
    stop();
    for (const hand of HANDS) document.removeEventListener(hand, touched, true);
    delete document.documentElement.dataset.opening;
    shown.remove();
  };
  const touched = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.map-canvas')) go();
  };
  const check = (state: AtlasState): void => {
    if (!isTrue(state, shown.dataset.language ?? state.language)) go();
  };
  const stop = useAtlas.subscribe(check);
  for (const hand of HANDS) document.addEventListener(hand, touched, true);
  check(useAtlas.getState());
}

/** The map's region takes the picture in, so that it keeps its place when panels open. */
export function useOpening(region: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const shown = picture();
    if (shown && region.current) region.current.prepend(shown);
  }, [region]);
}
