import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { CatalogueIndex } from '../catalogue/query';
import type { Story } from '../catalogue/schema';
import { useLanguage } from '../i18n/language';
import { useAtlas } from '../store/store';
import { Announcer } from '../ui/Announcer';
import { Aside } from './Aside';
import { Caption } from './Caption';
import { Clock } from './Clock';
import { Controls } from './Controls';
import { Help } from './Help';
import type { KeyChoice } from './keys';
import { Overview } from './Overview';
import { sceneAt } from './scene-of';
import { useAutoplay, useKiosk } from './useAutoplay';
import { usePresenter } from './usePresenter';
import { type TalkControl, useTalk } from './useTalk';
import { keepAwake } from './wake-lock';
import { useWords } from './words';
import './story.css';

interface PlayerProps {
  story: Story;
  index: CatalogueIndex;
  /** The map with its legend. */
  stage: ReactNode;
  /** What stands beside the map while somebody explores; nothing is selected when null. */
  details: ReactNode;
  search: ReactNode;
  /** Does the map carry an approval number? */
  approved: boolean;
  onLeave: () => void;
  /** Goes on after the last scene by itself; null stops there. */
  onEnd: (() => void) | null;
}

/** A talk in the whole window: map, caption, controls; keys, notes, overview, black screen. */
export function Player({ story, index, stage, details, search, approved, onLeave, onEnd }: PlayerProps) {
  const w = useWords();
  const language = useLanguage();
  const root = useRef<HTMLElement>(null);
  const stageRef = useRef<HTMLDivElement>(null);
  const mapStatus = useAtlas((s) => s.mapStatus);
  const { kiosk: idle, keys: wished } = useAtlas((s) => s.host);
  const [keys, setKeys] = useState<KeyChoice>(wished);
  const control = useTalk({ story, index, root, keys, playing: idle !== null, onLeave });
  const { talk, number, exploring } = control;
  const { scene } = sceneAt(story, number);
  const take = (): void => useAtlas.getState().setOutput({ kind: 'deck', story });
  useAutoplay(control, scene.dwell, number === story.scenes.length, onEnd);
  useKiosk(control, idle);
  const presenter = usePresenter(story, control);
  useEffect(keepAwake, []);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  useRefit(stageRef, control);

  return (
    <main
      className="story"
      ref={root}
      tabIndex={-1}
      aria-label={w('stage')}
      data-notes={talk.notes}
      data-kiosk={idle !== null}
    >
      <div className="story-stage" ref={stageRef}>
        {stage}
        {talk.search && <div className="story-search">{search}</div>}
        {exploring && (
          <button type="button" className="story-restore" onClick={control.restore}>
            {w('restore')}
          </button>
        )}
      </div>
      <Aside>{exploring && details ? details : <Caption story={story} number={number} index={index} />}</Aside>
      <Controls story={story} control={control} onPresenter={presenter.open} onTake={take} onLeave={onLeave} />
      {talk.notes && (
        <section className="story-notes" aria-label={w('notesTitle')}>
          {presenter.blocked && <p className="story-blocked">{w('presenterBlocked')}</p>}
          <p className="story-notes-text">{scene.notes[language]}</p>
          <Clock since={presenter.since} following={story.scenes[number]?.title[language] ?? null} />
        </section>
      )}
      {talk.digits !== '' && (
        <p className="story-jump" role="status">
          {w('jump', { n: talk.digits })}
        </p>
      )}
      {talk.overlay === 'overview' && (
        <Overview
          story={story}
          number={number}
          onGo={control.go}
          onTake={() => {
            control.change({ overlay: null });
            take();
          }}
          onClose={() => control.change({ overlay: null })}
        />
      )}
      {talk.overlay === 'help' && (
        <Help
          mapStatus={mapStatus}
          approved={approved}
          keys={keys}
          onKeys={setKeys}
          onClose={() => control.change({ overlay: null })}
        />
      )}
      {talk.blank && (
        <button
          type="button"
          className="story-blank"
          data-blank={talk.blank}
          aria-label={w(talk.blank)}
          onClick={() => control.change({ blank: null })}
        />
      )}
      <Announcer message={`${w('at', { n: number, count: story.scenes.length })} ${scene.title[language]}`} />
    </main>
  );
}

/** A stage of another size (full screen, another projector, notes below) shows the same ground. */
function useRefit(stage: RefObject<HTMLElement | null>, { exploring, restore }: TalkControl): void {
  const latest = useRef({ exploring, restore });
  latest.current = { exploring, restore };
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let timer = 0;
    let size = '';
    const observer = new ResizeObserver(() => {
      const now = `${element.clientWidth}×${element.clientHeight}`;
      const first = size === '';
      if (now === size) return;
      size = now;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!first && !latest.current.exploring) latest.current.restore();
      }, 150);
    });
    observer.observe(element);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [stage]);
}
