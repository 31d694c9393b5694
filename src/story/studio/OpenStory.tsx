import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { Story } from '../../catalogue/schema';
import { Button } from '../../ui/Button';
import { type Opened, openStory } from '../own/open-file';
import type { FileProblem } from '../own/story-file';
import { type OwnWord, useOwnWords } from '../own/words';
import './open-story.css';

/** More than these are one more line with a count. */
const MAX_PROBLEMS = 5;

type Refusal = Exclude<Opened, { story: Story }>;

/** Where files may be dropped, and the button that chooses one; a refused file is explained, and nothing changes. */
export function OpenStory({ onOpen, children }: { onOpen: (story: Story) => void; children?: ReactNode }) {
  const w = useOwnWords();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const opened = await openStory(file);
    setRefusal('story' in opened ? null : opened);
    if ('story' in opened) onOpen(opened.story);
  };
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra, the button does the same
    <div className="own-drop" data-over={over} onDragOver={drag} onDragLeave={drag} onDrop={drag}>
      <div className="own-open">
        {children}
        <Button onClick={() => input.current?.click()}>{w('open')}</Button>
      </div>
      <p className="small">{w('drop')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={w('open')}
        onChange={(e) => {
          void take(e.target.files?.[0]);
          // The same file may be chosen again once it has been mended.
          e.target.value = '';
        }}
      />
      <div role="alert">{refusal && <Refused refusal={refusal} />}</div>
    </div>
  );
}

/** `story.scenes[2].title` as people say it, with the path for whoever mends the file. */
function placeOf(at: string, w: ReturnType<typeof useOwnWords>): string {
  if (at === '') return w('whole');
  const scene = /scenes\[(\d+)\]/.exec(at)?.[1];
  const field = /\.(title|caption|notes)\b/.exec(at)?.[1];
  const said = [
    scene === undefined ? '' : w('page', { n: Number(scene) + 1 }),
    field ? w(`at.${field}` as OwnWord) : '',
  ].filter(Boolean);
  return [...said, at].join(' · ');
}

function Refused({ refusal: { file, problems } }: { refusal: Refusal }) {
  const w = useOwnWords();
  const line = ({ at, what, value }: FileProblem): string => `${placeOf(at, w)} ${w(`problem.${what}`, { value })}`;
  const lines = problems === 'unreadable' ? [w('unreadable')] : problems.slice(0, MAX_PROBLEMS).map(line);
  const more = problems.length - lines.length;
  return (
    <div className="hint own-refused">
      <p>{w('refused', { file })}</p>
      <ul>
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {problems !== 'unreadable' && more > 0 && <li>{w('more', { n: more })}</li>}
      </ul>
      <p>{w('unchanged')}</p>
    </div>
  );
}
