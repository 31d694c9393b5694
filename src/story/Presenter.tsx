import { useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../catalogue/schema';
import { useLanguage } from '../i18n/language';
import { type Channel, openChannel, type TalkMessage } from './channel';
import { lasted, timeOf, useNow } from './clock-time';
import { commandOf, focusOf } from './keys';
import { readStory } from './own/story-file';
import { sceneAt } from './scene-of';
import { useWords } from './words';
import './presenter.css';

/** The speaker's own window: what is shown, what comes next, what to say, how late it is. */
export function Presenter({ stories, talk }: { stories: readonly Story[]; talk: string }) {
  const w = useWords();
  const language = useLanguage();
  const now = useNow();
  const channel = useRef<Channel | null>(null);
  const [at, setAt] = useState<(TalkMessage & { type: 'at' }) | null>(null);

  useEffect(() => {
    const opened = openChannel(talk, (message) => {
      if (message.type === 'at') setAt(message);
    });
    channel.current = opened;
    opened?.post({ type: 'hello' });
    return () => {
      opened?.post({ type: 'bye' });
      opened?.close();
    };
  }, [talk]);

  const send = (command: 'next' | 'previous' | 'black'): void => channel.current?.post({ type: 'run', command });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event, focusOf(event.target), 'auto');
      if (!command) return;
      const { do: what } = command;
      if (what === 'swallow') event.preventDefault();
      if (what !== 'next' && what !== 'previous' && what !== 'black') return;
      event.preventDefault();
      channel.current?.post({ type: 'run', command: what });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const own = useMemo(() => readStory(at?.own, '', []), [at]);
  const story = own ?? stories.find((s) => s.id === at?.story);
  if (!at || !story)
    return (
      <main className="message" role="status">
        <p>{w('waiting')}</p>
      </main>
    );
  const { number, scene } = sceneAt(story, at.scene);
  const next = story.scenes[number];
  return (
    <main className="presenter">
      <header>
        <h1>{story.title[language]}</h1>
        <p className="presenter-clock">
          <span>
            {w('clock')} <time>{timeOf(now)}</time>
          </span>
          <span>
            {w('elapsed')} <time>{lasted(now.getTime() - at.since)}</time>
          </span>
        </p>
      </header>
      <section className="presenter-now" aria-label={w('now')}>
        <p className="small">{w('at', { n: number, count: story.scenes.length })}</p>
        <h2>{scene.title[language]}</h2>
        <p>{scene.caption[language]}</p>
        {at.blank && <p className="presenter-blank">{w('black')}</p>}
      </section>
      <section className="presenter-next" aria-label={w('following')}>
        <p className="small">{w('following')}</p>
        <h2>{next ? next.title[language] : w('end')}</h2>
        {next && <p>{next.caption[language]}</p>}
      </section>
      <section className="presenter-notes" aria-label={w('notesTitle')}>
        <p>{scene.notes[language]}</p>
      </section>
      <footer>
        <button type="button" onClick={() => send('previous')}>
          {w('previous')}
        </button>
        <button type="button" onClick={() => send('next')}>
          {w('next')}
        </button>
      </footer>
    </main>
  );
}
