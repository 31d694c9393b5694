import { type ReactNode, useEffect, useId } from 'react';
import { foreignFigures } from '../../catalogue/figures';
import type { CatalogueIndex } from '../../catalogue/query';
import type { StoryScene } from '../../catalogue/schema';
import { useLanguage } from '../../i18n/language';
import { joinWords } from '../../i18n/translate';
import { useAtlas } from '../../store/store';
import { Button, IconButton } from '../../ui/Button';
import { said } from '../own/edit';
import { DWELL, MAX_CAPTION, MAX_ITEMS, MAX_NOTES, MAX_TITLE } from '../own/limits';
import { useOwnWords } from '../own/words';

/** Characters of a caption that a projector shows at once, in either language. */
const ROOMY = { zh: 150, en: 330 } as const;

interface SceneFieldsProps {
  scene: StoryScene;
  index: CatalogueIndex;
  /** Asks for the words of some plans' items. */
  words: (documents: readonly string[]) => void;
  onChange: (change: (scene: StoryScene) => StoryScene) => void;
  children: ReactNode;
}

/** The words of a scene and the items they rest on. */
export function SceneFields({ scene, index, words, onChange, children }: SceneFieldsProps) {
  const w = useOwnWords();
  const language = useLanguage();
  const id = useId();
  const field = (key: 'title' | 'caption' | 'notes') => ({
    id: `${id}-${key}`,
    value: scene[key][language],
    // Said in this language too, until somebody writes it.
    placeholder: said(scene[key])[language],
    onChange: (e: { target: { value: string } }) =>
      onChange((s) => ({ ...s, [key]: { ...s[key], [language]: e.target.value } })),
  });
  return (
    <div className="own-fields">
      <label htmlFor={`${id}-title`}>{w('sceneTitle')}</label>
      <input type="text" maxLength={MAX_TITLE} {...field('title')} />
      <label htmlFor={`${id}-caption`}>{w('caption')}</label>
      <textarea rows={3} maxLength={MAX_CAPTION} {...field('caption')} />
      {scene.caption[language].length > ROOMY[language] && <p className="hint">{w('captionLong')}</p>}
      <Unprinted scene={scene} index={index} words={words} />
      <Cited scene={scene} index={index} onChange={onChange} />
      <label htmlFor={`${id}-notes`}>{w('notes')}</label>
      <textarea rows={3} maxLength={MAX_NOTES} {...field('notes')} />
      <label className="own-dwell">
        {w('dwell')}
        <input
          type="number"
          min={DWELL.least}
          max={DWELL.most}
          key={scene.id}
          defaultValue={scene.dwell}
          onChange={(e) => {
            const dwell = Math.round(e.target.valueAsNumber);
            if (dwell >= DWELL.least && dwell <= DWELL.most) onChange((s) => ({ ...s, dwell }));
          }}
        />
      </label>
      <div className="own-row">{children}</div>
    </div>
  );
}

/** Figures of the caption that the cited items do not print: somebody's own words may say them, but should know. */
function Unprinted({ scene, index, words }: Pick<SceneFieldsProps, 'scene' | 'index' | 'words'>) {
  const w = useOwnWords();
  const language = useLanguage();
  const arrived = useAtlas((s) => s.details);
  const items = scene.items.flatMap((id) => index.items.get(id) ?? []);
  const documents = [...new Set(items.map((i) => i.document))];
  const wanted = documents.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same plans are asked for once
  useEffect(() => words(documents), [wanted]);
  if (!documents.every((id) => arrived.includes(id))) return null;
  const evidence = items.flatMap((i) => [i.title.zh, ...i.evidence]);
  const found = foreignFigures(said(scene.caption).zh, evidence);
  if (found.length === 0) return null;
  const list = found.map(({ token, printed }) => (printed === null ? token : w('printed', { token, printed })));
  return <p className="hint">{w('figures', { list: joinWords(language, list) })}</p>;
}

/** The items whose targets and sources stand beside the caption. */
function Cited({ scene, index, onChange }: Omit<SceneFieldsProps, 'children' | 'words'>) {
  const w = useOwnWords();
  const language = useLanguage();
  const selected = useAtlas((s) => s.scene.item);
  const free = selected !== null && !scene.items.includes(selected) && scene.items.length < MAX_ITEMS;
  const nameOf = (id: string): string => index.items.get(id)?.title[language] ?? w('unknownItem', { id });
  return (
    <fieldset className="own-cited">
      <legend>{w('items')}</legend>
      {scene.items.length === 0 && <p className="small">{w('itemsNone')}</p>}
      <ul>
        {scene.items.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <IconButton
              icon="close"
              label={w('dropItem', { title: nameOf(id) })}
              onClick={(e) => {
                e.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('[data-add]')?.focus();
                onChange((s) => ({ ...s, items: s.items.filter((i) => i !== id) }));
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        data-add=""
        aria-disabled={!free}
        onClick={() => free && onChange((s) => ({ ...s, items: [...s.items, selected] }))}
      >
        {w('addItem')}
      </Button>
    </fieldset>
  );
}
