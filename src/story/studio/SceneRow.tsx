import type { ReactNode } from 'react';
import type { StoryScene } from '../../catalogue/schema';
import { useLanguage } from '../../i18n/language';
import { IconButton } from '../../ui/Button';
import { said } from '../own/edit';
import { useOwnWords } from '../own/words';

/** What a dragged scene calls itself; a file or a text that is dropped is none. */
const DRAGGED = 'application/x-plan-scene';

interface SceneRowProps {
  scene: StoryScene;
  /** From 1. */
  number: number;
  count: number;
  /** What it shows, in a few words. */
  summary: string;
  open: boolean;
  onOpen: () => void;
  onMove: (to: number) => void;
  /** Another scene was dropped on this one. */
  onTake: (id: string) => void;
  onDelete: () => void;
  /** Its fields, while it is open. */
  children: ReactNode;
}

/** One scene in the list: what it shows, its place in the order; opened, its words. */
export function SceneRow({
  scene,
  number,
  count,
  summary,
  open,
  onOpen,
  onMove,
  onTake,
  onDelete,
  children,
}: SceneRowProps) {
  const w = useOwnWords();
  const title = said(scene.title)[useLanguage()];
  const step = (by: 1 | -1) => {
    const to = number + by;
    const possible = to >= 1 && to <= count;
    return {
      icon: by < 0 ? ('up' as const) : ('down' as const),
      label: w(by < 0 ? 'up' : 'down', { n: number }),
      // Stays where the focus is: a button that is off would lose it at either end.
      'aria-disabled': !possible,
      'data-step': by,
      onClick: () => possible && onMove(to),
    };
  };
  return (
    <li
      className="own-scene"
      data-scene={scene.id}
      data-open={open}
      onDragOver={(e) => e.dataTransfer.types.includes(DRAGGED) && e.preventDefault()}
      onDrop={(e) => {
        const id = e.dataTransfer.getData(DRAGGED);
        if (id === '') return;
        e.preventDefault();
        onTake(id);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div className="own-scene-head" draggable onDragStart={(e) => e.dataTransfer.setData(DRAGGED, scene.id)}>
        <button type="button" className="own-scene-open" aria-expanded={open} onClick={onOpen}>
          <span className="own-number">{number}</span>
          <span className="own-scene-words">
            <strong>{title || '—'}</strong>
            <span className="small">{summary}</span>
          </span>
        </button>
        <IconButton {...step(-1)} />
        <IconButton {...step(1)} />
        <IconButton icon="close" label={w('delete', { n: number })} onClick={onDelete} />
      </div>
      {open && children}
    </li>
  );
}
