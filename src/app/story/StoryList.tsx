import { useEffect, useMemo } from 'react';
import type { Story } from '../../catalogue/schema';
import { useLanguage } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { complete } from '../../story/own/edit';
import { useLibrary } from '../../story/own/library';
import { useOwnWords } from '../../story/own/words';
import { OpenStory } from '../../story/studio/OpenStory';
import { useWords } from '../../story/words';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { addPresentView, build, buildCopy, buildNew } from './build';
import { enterStory } from './enter';
import { useStories } from './stories';
import './story-list.css';

/** Opens the dialog that takes a talk away as a file. */
const take = (story: Story): void => useAtlas.getState().setOutput({ kind: 'deck', story });

/** The talks to choose from: those that ship, and those that somebody wrote here; and the way to write one. */
export default function StoryList({ onClose }: { onClose: () => void }) {
  const w = useWords();
  const own = useOwnWords();
  const { stories, failed, retry } = useStories();
  const stored = useLibrary((s) => s.stories);
  const mine = useMemo(() => stored.map(complete), [stored]);
  const leadTo =
    (act: () => void): (() => void) =>
    () => {
      onClose();
      act();
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
      <section aria-label={own('mine')}>
        <OpenStory onOpen={(story) => leadTo(() => build(story))()}>
          <Button look="main" icon="present" onClick={leadTo(addPresentView)}>
            {own('addView')}
          </Button>
          <Button onClick={leadTo(buildNew)}>{own('new')}</Button>
        </OpenStory>
        {mine.length > 0 && (
          <>
            <h3>{own('mine')}</h3>
            <p className="small">{own('mineNote')}</p>
            <ul className="story-list" aria-label={own('mine')}>
              {mine.map((story) => (
                <Row
                  key={story.id}
                  story={story}
                  onPlay={leadTo(() => (story.scenes.length > 0 ? enterStory(story.id) : build(story)))}
                  onTake={leadTo(() => take(story))}
                  action={own('edit')}
                  actionName={(title) => own('editOf', { title })}
                  onAction={leadTo(() => build(story))}
                />
              ))}
            </ul>
            <h3>{own('supplied')}</h3>
          </>
        )}
      </section>
      <ul className="story-list" aria-label={w('choose')}>
        {stories?.map((story) => (
          <Row
            key={story.id}
            story={story}
            onPlay={leadTo(() => enterStory(story.id))}
            onTake={leadTo(() => take(story))}
            action={own('copy')}
            actionName={(title) => own('copyOf', { title })}
            onAction={leadTo(() => buildCopy(story))}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface RowProps {
  story: Story;
  onPlay: () => void;
  onTake: () => void;
  action: string;
  actionName: (title: string) => string;
  onAction: () => void;
}

/** A talk: a click gives it, the button beside it leads to its scenes. */
function Row({ story, onPlay, onTake, action, actionName, onAction }: RowProps) {
  const w = useWords();
  const language = useLanguage();
  const title = story.title[language];
  return (
    <li data-story={story.scenes.length > 0 ? story.id : undefined}>
      <button type="button" className="story-play" onClick={onPlay}>
        <strong>{title || '—'}</strong>
        <span>{story.subtitle[language]}</span>
        <span className="story-length small">{w('scenes', { n: story.scenes.length })}</span>
      </button>
      <Button look="quiet" aria-label={actionName(title)} onClick={onAction}>
        {action}
      </Button>
      {story.scenes.length > 0 && <IconButton icon="download" label={w('takeStory', { title })} onClick={onTake} />}
    </li>
  );
}
