import { useLayoutEffect } from 'react';
import { OPENING_SCENE, type Scene } from '../scene/scene';
import { type AtlasState, useAtlas } from '../store/store';

/**
 * The picture that stands for the map until it has drawn (public/opening.js puts it up). It answers the pointer as the
 * map will. It goes as soon as it would no longer be true: another scene, theme or language, a map that is there or
 * will not come, a hand that wants to move it.
 */

/** The pointer has moved the map when it has gone so far, CSS pixels. */
const DRAG = 4;

const picture = (): HTMLElement | null => document.getElementById('opening');

const isTrue = (s: AtlasState, language: string | undefined): boolean =>
  s.mapStatus === 'loading' &&
  s.theme === 'light' &&
  s.host.embed === null &&
  !s.host.framed &&
  !s.reading.simple &&
  (s.index === null || s.language === language) &&
  (Object.keys(OPENING_SCENE) as (keyof Scene)[]).every((key) => s.scene[key] === OPENING_SCENE[key]);

/** Lets the picture answer as soon as there is something to say. Returns what undoes it. */
function answering(shown: HTMLElement): () => void {
  let last: PointerEvent | null = null;
  const noted = (event: PointerEvent): void => {
    last = event;
  };
  document.addEventListener('pointermove', noted);
  const fit = shown.querySelector('.opening-fit');
  // Asked for before there is anything to say, for everything else will stand in line behind it.
  const still = import('../map/still').catch(() => null);
  let undo = (): void => {};
  let stop = (): void => {};
  const begin = ({ index }: Pick<AtlasState, 'index'>): void => {
    if (!index || !fit) return;
    stop();
    stop = () => {};
    void still.then((come) => {
      // Where it has not come, the map will answer.
      if (come && shown.isConnected) undo = come.answer(shown, fit, last);
    });
  };
  stop = useAtlas.subscribe(begin);
  begin(useAtlas.getState());
  return () => {
    document.removeEventListener('pointermove', noted);
    stop();
    undo();
  };
}

/** Watches over the picture until it goes. */
export function followOpening(): void {
  const shown = picture();
  if (!shown) return;
  const unanswer = answering(shown);
  const go = (): void => {
    stop();
    shown.remove();
    unanswer();
    document.removeEventListener('keydown', keyed, true);
    delete document.documentElement.dataset.opening;
  };
  let pressed: PointerEvent | null = null;
  const press = (event: PointerEvent): void => {
    pressed = event;
  };
  const dragged = ({ buttons, clientX, clientY }: PointerEvent): void => {
    if (buttons === 0 || !pressed) return;
    if (Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) >= DRAG) go();
  };
  const keyed = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.map-canvas')) go();
  };
  const check = (state: AtlasState): void => {
    if (!isTrue(state, shown.dataset.language ?? state.language)) go();
  };
  const stop = useAtlas.subscribe(check);
  shown.addEventListener('wheel', go, { passive: true });
  shown.addEventListener('pointerdown', press);
  shown.addEventListener('pointermove', dragged);
  document.addEventListener('keydown', keyed, true);
  check(useAtlas.getState());
}

/** The map's region takes the picture in, so that it keeps its place when panels open. */
export function useOpening(region: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const shown = picture();
    if (shown && region.current) region.current.prepend(shown);
  }, [region]);
}
