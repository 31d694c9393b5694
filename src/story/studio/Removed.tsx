import { useEffect, useRef } from 'react';
import type { Story } from '../../catalogue/schema';
import { useLanguage } from '../../i18n/language';
import { Button, IconButton } from '../../ui/Button';
import { said } from '../own/edit';
import { useLibrary } from '../own/library';
import { useOwnWords } from '../own/words';
import './studio.css';

/** In the place of a story that was just deleted: the way back. */
export function Removed({ story, onClose }: { story: Story; onClose: () => void }) {
  const w = useOwnWords();
  const language = useLanguage();
  const put = useLibrary((s) => s.put);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <aside className="studio" aria-label={w('panel')}>
      <header className="studio-head">
        <h2>{w('panel')}</h2>
        <IconButton icon="close" label={w('close')} onClick={onClose} />
      </header>
      <div className="studio-body">
        <p className="studio-done">
          <span role="status">{w('removed', { title: said(story.title)[language] })}</span>
          <Button ref={undo} onClick={() => put(story)}>
            {w('undo')}
          </Button>
        </p>
      </div>
    </aside>
  );
}
