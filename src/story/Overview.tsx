import { useEffect, useRef } from 'react';
import type { Story } from '../catalogue/schema';
import { useLanguage } from '../i18n/language';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useWords } from './words';

/** All scenes at once, to go to any of them. */
export function Overview({
  story,
  number,
  onGo,
  onTake,
  onClose,
}: {
  story: Story;
  number: number;
  onGo: (n: number) => void;
  onTake: () => void;
  onClose: () => void;
}) {
  const w = useWords();
  const language = useLanguage();
  const present = useRef<HTMLButtonElement>(null);
  useEffect(() => present.current?.focus(), []);
  return (
    <div className="story-wide">
      <Dialog title={`${w('overview')} · ${story.title[language]}`} closeLabel={w('close')} onClose={onClose}>
        <ol className="story-overview">
          {story.scenes.map((scene, i) => (
            <li key={scene.id}>
              <button
                type="button"
                ref={i + 1 === number ? present : undefined}
                {...(i + 1 === number ? { 'aria-current': 'step' as const } : {})}
                onClick={() => onGo(i + 1)}
              >
                <span className="story-number">{i + 1}</span>
                <span>{scene.title[language]}</span>
              </button>
            </li>
          ))}
        </ol>
        <p className="story-take">
          <Button icon="download" onClick={onTake}>
            {w('take')}
          </Button>
        </p>
      </Dialog>
    </div>
  );
}
