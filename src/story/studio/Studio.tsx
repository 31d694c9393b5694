import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CatalogueIndex } from '../../catalogue/query';
import type { Bilingual, Story, StoryScene } from '../../catalogue/schema';
import { useLanguage } from '../../i18n/language';
import { joinWords } from '../../i18n/translate';
import { Button, IconButton } from '../../ui/Button';
import {
  changeScene,
  insertScene,
  moveScene,
  newScene,
  removeScene,
  type SceneView,
  said,
  withView,
} from '../own/edit';
import { useLibrary } from '../own/library';
import { MAX_SCENES, MAX_TITLE } from '../own/limits';
import { lacking } from '../own/story-file';
import { useOwnWords } from '../own/words';
import { OpenStory } from './OpenStory';
import { SceneFields } from './SceneFields';
import { SceneRow } from './SceneRow';
import { StoryTools, type StoryWays } from './StoryTools';
import './studio.css';

/** What the page does for the studio. */
export interface StudioWays extends StoryWays {
  /** What is looked at now, and a name for it. */
  look: () => { view: SceneView; title: Bilingual };
  /** What a scene shows, in a few words. */
  summary: (scene: StoryScene) => string;
  /** Shows a scene on the page's own map. */
  show: (story: Story, number: number) => void;
  /** Asks for the words of some plans' items. */
  words: (documents: readonly string[]) => void;
  play: (story: Story, number: number) => void;
  edit: (id: string | null) => void;
}

interface StudioProps {
  story: Story;
  index: CatalogueIndex;
  ways: StudioWays;
  onClose: () => void;
}

/** A thing that was done, said; and how it is taken back. */
interface Done {
  words: string;
  undo?: (story: Story) => Story;
}

/** Builds a story beside the map: views become scenes, get their words and their order. */
export function Studio({ story, index, ways, onClose }: StudioProps) {
  const w = useOwnWords();
  const language = useLanguage();
  const put = useLibrary((s) => s.put);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<Done>({ words: '' });
  const root = useRef<HTMLElement>(null);
  const lacks = useMemo(() => lacking(story, index), [story, index]);
  const { scenes } = story;
  const full = scenes.length >= MAX_SCENES;

  // Opened, it has the focus; folded away, the focus is where it was.
  useEffect(() => {
    const opener = document.activeElement;
    root.current?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  // A row that has moved is another element to the browser: the focus goes along.
  const follow = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (follow.current) root.current?.querySelector<HTMLElement>(follow.current)?.focus();
    follow.current = null;
  });

  const add = (): void => {
    if (full) return;
    const { view, title } = ways.look();
    const scene = newScene(title, view);
    const at = scenes.findIndex((s) => s.id === open) + 1 || scenes.length;
    put(insertScene(story, scene, at));
    setOpen(scene.id);
    setDone({ words: w('added', { n: at + 1 }), undo: (s) => removeScene(s, scene.id) });
  };
  const move = (scene: StoryScene, from: number, to: number): void => {
    follow.current = `[data-scene="${scene.id}"] [data-step="${to > from ? 1 : -1}"]`;
    put(moveScene(story, scene.id, to - 1));
    setDone({ words: w('moved', { n: to }), undo: (s) => moveScene(s, scene.id, from - 1) });
  };
  const drop = (scene: StoryScene, n: number): void => {
    follow.current = '[data-undo]';
    put(removeScene(story, scene.id));
    setDone({
      words: w('deleted', { n, title: said(scene.title)[language] }),
      undo: (s) => insertScene(s, scene, Math.min(n - 1, s.scenes.length)),
    });
  };
  const replace = (scene: StoryScene, n: number): void => {
    const { view } = ways.look();
    put(changeScene(story, scene.id, (s) => withView(s, view)));
    const { id, title, caption, notes, dwell, ...before } = scene;
    setDone({
      words: w('replaced', { n }),
      undo: (s) => changeScene(s, id, (now) => ({ ...withView(now, before), items: before.items })),
    });
  };
  const undo = (): void => {
    if (!done.undo) return;
    follow.current = '[data-add-view]';
    put(done.undo(story));
    setDone({ words: w('undone') });
  };

  return (
    <aside className="studio" aria-label={w('panel')} ref={root}>
      <header className="studio-head">
        <h2 tabIndex={-1} data-panel-heading="">
          {w('panel')}
        </h2>
        <IconButton icon="close" label={w('close')} onClick={onClose} />
      </header>
      <div className="studio-body">
        <label className="own-title">
          {w('title')}
          <input
            type="text"
            maxLength={MAX_TITLE}
            value={story.title[language]}
            placeholder={said(story.title)[language]}
            onChange={(e) => put({ ...story, title: { ...story.title, [language]: e.target.value } })}
          />
        </label>
        <StoryTools story={story} ways={ways} onPlay={() => ways.play(story, 1)} />
        {lacks.length > 0 && (
          <p className="hint">
            {w('lacks', {
              list: joinWords(
                language,
                lacks.map(({ id, scene }) => w('lack', { id, n: scene })),
              ),
            })}
          </p>
        )}
        <Button icon="present" look="main" data-add-view="" aria-disabled={full} onClick={add}>
          {w('add')}
        </Button>
        <p className="small">{full ? w('full', { n: MAX_SCENES }) : w('addNote')}</p>
        <p className="studio-done">
          <span role="status">{done.words}</span>
          {done.undo && (
            <Button look="quiet" data-undo="" onClick={undo}>
              {w('undo')}
            </Button>
          )}
        </p>
        <h3>{w('scenes')}</h3>
        {scenes.length === 0 && <p className="small">{w('none')}</p>}
        <ol className="own-scenes">
          {scenes.map((scene, i) => (
            <SceneRow
              key={scene.id}
              scene={scene}
              number={i + 1}
              count={scenes.length}
              summary={ways.summary(scene)}
              open={open === scene.id}
              onOpen={() => {
                setOpen(open === scene.id ? null : scene.id);
                if (open !== scene.id) ways.show(story, i + 1);
              }}
              onMove={(to) => move(scene, i + 1, to)}
              onTake={(id) => {
                const from = scenes.findIndex((s) => s.id === id);
                const taken = scenes[from];
                if (taken && from !== i) move(taken, from + 1, i + 1);
              }}
              onDelete={() => drop(scene, i + 1)}
            >
              <SceneFields
                scene={scene}
                index={index}
                words={ways.words}
                onChange={(change) => put(changeScene(story, scene.id, change))}
              >
                <Button onClick={() => ways.show(story, i + 1)}>{w('look')}</Button>
                <Button onClick={() => replace(scene, i + 1)}>{w('replace')}</Button>
                <Button onClick={() => ways.play(story, i + 1)}>{w('playFrom', { n: i + 1 })}</Button>
              </SceneFields>
            </SceneRow>
          ))}
        </ol>
        <OpenStory onOpen={(opened) => ways.edit(opened.id)} />
      </div>
    </aside>
  );
}
