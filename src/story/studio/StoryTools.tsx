import { useState } from 'react';
import type { Story } from '../../catalogue/schema';
import { Button } from '../../ui/Button';
import { CopyField } from '../../ui/CopyField';
import { complete, said } from '../own/edit';
import { useLibrary } from '../own/library';
import { writeStory } from '../own/story-file';
import { useOwnWords } from '../own/words';

export interface StoryWays {
  canSave: boolean;
  /** Hands a text to the browser's downloads. */
  save: (name: string, text: string) => void;
  /** Sends a file by the system's own sheet; null where there is none for such files. */
  share: ((name: string, text: string) => void) | null;
  /** Leads to slides, PDF and pictures of it. */
  take: (story: Story) => void;
  remove: (story: Story) => void;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A title as part of a file's name. */
const fileName = (title: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'talk'
  }.plan-story.json`;

interface StoryToolsProps {
  story: Story;
  ways: StoryWays;
  onPlay: () => void;
}

/** What is done with a story as a whole: play, save, send, delete; and whether the browser keeps it. */
export function StoryTools({ story, ways, onPlay }: StoryToolsProps) {
  const w = useOwnWords();
  const { kept, unread, forgetUnread } = useLibrary();
  const [made, setMade] = useState('');
  const empty = story.scenes.length === 0;
  const name = fileName(said(story.title).zh);
  const text = (): string => writeStory(story, today());
  const save = (): void => {
    if (empty) return;
    if (ways.canSave) ways.save(name, text());
    setMade(name);
  };
  return (
    <>
      <div className="own-row">
        <Button icon="present" aria-disabled={empty} onClick={() => !empty && onPlay()}>
          {w('play')}
        </Button>
        <Button icon="download" aria-disabled={empty} onClick={save}>
          {w('save')}
        </Button>
        <Button icon="download" aria-disabled={empty} onClick={() => !empty && ways.take(complete(story))}>
          {w('take')}
        </Button>
        {ways.share && !empty && <Button onClick={() => ways.share?.(name, text())}>{w('share')}</Button>}
        <Button onClick={() => ways.remove(story)}>{w('remove')}</Button>
      </div>
      <p className={kept ? 'small' : 'hint'} role="status">
        {w(kept ? 'kept' : 'notKept')}
        {made && ways.canSave && ` ${w('saved', { name: made })}`}
      </p>
      {made && !ways.canSave && (
        <>
          <p className="hint">{w('noSave')}</p>
          <CopyField label={w('content')} value={text()} rows={4} />
        </>
      )}
      {unread !== null && (
        <p className="hint">
          {w('unread')}{' '}
          <Button
            look="quiet"
            onClick={() => {
              ways.save(`${w('unreadName')}.json`, unread);
              if (ways.canSave) forgetUnread();
            }}
          >
            {w('unreadSave')}
          </Button>
        </p>
      )}
    </>
  );
}
