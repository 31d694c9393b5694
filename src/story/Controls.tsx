import type { MouseEvent } from 'react';
import type { Story } from '../catalogue/schema';
import { useLanguage } from '../i18n/language';
import { useAtlas } from '../store/store';
import { Glyph, type GlyphName } from './glyphs';
import type { TalkControl } from './useTalk';
import { useWords } from './words';

interface ControlsProps {
  story: Story;
  control: TalkControl;
  onPresenter: () => void;
  onTake: () => void;
  onLeave: () => void;
}

/** A click leaves the focus on the stage, so that the next key pages; the keyboard keeps it where it is. */
const release = (event: MouseEvent<HTMLElement>): void => {
  if (event.detail > 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** Everything the keys do, for hand and finger; and how far the talk has come. */
export function Controls({ story, control, onPresenter, onTake, onLeave }: ControlsProps) {
  const w = useWords();
  const language = useLanguage();
  const { talk, number, run, go, change } = control;
  // A frame keeps to paging; a host that pages by buttons of its own keeps nothing.
  const { embed, ui } = useAtlas((s) => s.host);
  const whole = embed === null || ui.has('tools');
  if (embed !== null && ui.size === 0) return null;
  const button = (name: GlyphName, label: string, act: () => void, state: { pressed?: boolean } = {}) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...(state.pressed === undefined ? {} : { 'aria-pressed': state.pressed })}
      {...(name === 'play' || name === 'pause' ? { 'data-kiosk-play': '' } : {})}
      onClick={act}
    >
      <Glyph name={name} />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside have the keys; this only lets go of the focus
    <div className="story-controls" role="toolbar" aria-label={w('controls')} onClick={release}>
      {button('previous', w('previous'), () => run({ do: 'previous' }))}
      {button('next', w('next'), () => run({ do: 'next' }))}
      <ol className="story-progress" aria-label={w('progress')}>
        {story.scenes.map((scene, i) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-label={w('goTo', { n: i + 1, title: scene.title[language] })}
              title={`${i + 1} ${scene.title[language]}`}
              {...(i + 1 === number ? { 'aria-current': 'step' as const } : {})}
              data-past={i + 1 < number}
              onClick={() => go(i + 1)}
            />
          </li>
        ))}
      </ol>
      {button(talk.playing ? 'pause' : 'play', w(talk.playing ? 'pause' : 'play'), () => run({ do: 'autoplay' }))}
      {whole && (
        <>
          {button('overview', w('overview'), () => run({ do: 'overview' }))}
          {button('notes', w('notes'), () => run({ do: 'notes' }), { pressed: talk.notes })}
          {button('presenter', w('presenter'), onPresenter)}
          {button('search', w('search'), () => change({ search: !talk.search }), { pressed: talk.search })}
          {button('fullscreen', w('fullscreen'), () => run({ do: 'fullscreen' }), { pressed: control.fullscreen })}
          {button('take', w('take'), onTake)}
          {button('help', w('help'), () => run({ do: 'help' }))}
          {button('leave', w('leave'), onLeave)}
        </>
      )}
    </div>
  );
}
