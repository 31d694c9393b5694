import { useEffect } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../story/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { enterStory } from './enter';
import { useStories } from './stories';
import './story-list.css';

/** The talks to choose from. */
export default function StoryList({ onClose }: { onClose: () => void }) {
  const w = useWords();
  const language = useLanguage();
  const { stories, failed, retry } = useStories();
  const start = (id: string): void => {
    onClose();
    enterStory(id);
  };
  useEffect(() => {
    const first = stories?.[0];
    if (!first) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const chosen = document.activeElement?.closest<HTMLElement>('[data-story]')?.dataset.story;
      onClose();
      enterStory(chosen ?? first.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stories, onClose]);

  return (
    <Dialog title={w('choose')} closeLabel={w('close')} onClose={onClose}>
      <p className="small">{w('chooseNote')}</p>
      {!stories && <p role="status">{w(failed ? 'failed' : 'loading')}</p>}
      {failed && <Button onClick={retry}>{w('retry')}</Button>}
      <ul className="story-list">
        {stories?.map((story) => (
          <li key={story.id}>
            <button type="button" data-story={story.id} onClick={() => start(story.id)}>
              <strong>{story.title[language]}</strong>
              <span>{story.subtitle[language]}</span>
              <span className="small">{w('scenes', { n: story.scenes.length })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
