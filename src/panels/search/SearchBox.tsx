import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { filterItems } from '../../catalogue/query';
import type { FoundKind } from '../../catalogue/search/file';
import type { Hit } from '../../catalogue/search/search';
import { useT } from '../../i18n/language';
import { isFiltered } from '../../store/filters';
import { sceneFilter, useAtlas } from '../../store/store';
import { Announcer } from '../../ui/Announcer';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { useIndex } from '../common/useIndex';
import { goTo } from './choose';
import { type Choice, choicesOf, groupHits } from './groups';
import { NoResult } from './NoResult';
import { Results } from './Results';
import { useQuery } from './useQuery';
import './search.css';

const MAX_QUERY = 100;
const NOTHING: readonly Hit[] = [];
/** The key code of every key that an input method takes for itself; Safari tells by nothing else. */
const COMPOSING_KEY = 229;

/** The search field: narrows list and map while one types, and leads to what it finds. */
export function SearchBox() {
  const t = useT();
  const { catalogue } = useIndex();
  const { text, asked, change, settle } = useQuery();
  const search = useAtlas((s) => s.search);
  const stand = useAtlas((s) => s.searchIndex);
  const filter = useAtlas(sceneFilter);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [unfolded, setUnfolded] = useState<FoundKind | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const shown = open && asked !== '' && search !== null;

  const hits = useMemo(() => (shown ? search.find(asked) : NOTHING), [shown, search, asked]);
  const groups = useMemo(() => groupHits(hits, unfolded), [hits, unfolded]);
  const choices = useMemo(() => choicesOf(groups), [groups]);
  const allowed = useMemo(
    () =>
      shown && isFiltered({ ...filter, q: '' })
        ? new Set(filterItems(catalogue.items, { ...filter, found: null }))
        : null,
    [shown, filter, catalogue],
  );

  useEffect(() => {
    if (!open) return;
    const outside = (e: PointerEvent): void => {
      if (e.target instanceof Node && !root.current?.contains(e.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  useEffect(() => {
    if (shown) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [shown, id, active]);

  const restart = (): void => {
    setActive(0);
    setUnfolded(null);
    setOpen(true);
  };
  const ask = (wanted: string): void => {
    settle(wanted);
    restart();
    field.current?.focus();
  };
  const choose = (choice: Choice): void => {
    if (choice.type === 'rest' && choice.kind !== 'item') {
      setUnfolded(choice.kind);
      return;
    }
    // A query that was only the way to a place, a subject or an indicator is taken back.
    settle(choice.type === 'hit' && choice.hit.kind !== 'item' ? '' : text);
    setOpen(false);
    if (choice.type === 'rest') useAtlas.getState().patch({ view: 'list' });
    else goTo(choice.hit);
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.nativeEvent.isComposing || e.keyCode === COMPOSING_KEY) return;
    const chosen = choices[active];
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (!shown) restart();
      else if (choices.length > 0)
        setActive((active + (e.key === 'ArrowDown' ? 1 : choices.length - 1)) % choices.length);
    } else if (e.key === 'Enter' && chosen) {
      e.preventDefault();
      choose(chosen);
    } else if (e.key === 'Escape' && shown) {
      e.preventDefault();
      e.stopPropagation();
      setOpen(false);
    }
  };

  const listed = shown && choices.length > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know the search element
    <div
      className="search"
      role="search"
      aria-busy={stand === 'wanted'}
      ref={root}
      onBlur={(e) => {
        if (!root.current?.contains(e.relatedTarget)) setOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        maxLength={MAX_QUERY}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-autocomplete="list"
        aria-controls={listed ? id : undefined}
        aria-activedescendant={listed ? `${id}-${active}` : undefined}
        onChange={(e) => {
          change(e.target.value, 'isComposing' in e.nativeEvent && e.nativeEvent.isComposing === true);
          restart();
        }}
        onFocus={() => {
          useAtlas.getState().wantSearch();
          setOpen(asked !== '');
        }}
        onCompositionEnd={(e) => {
          change(e.currentTarget.value, false);
          restart();
        }}
        onKeyDown={onKeyDown}
      />
      {text !== '' && <IconButton icon="close" label={t('search.clear')} onClick={() => ask('')} />}
      <Announcer message={listed ? t('search.announce', { n: hits.length }) : ''} />
      {shown && (
        <div className="search-popup">
          {choices.length > 0 ? (
            <Results
              id={id}
              groups={groups}
              search={search}
              query={asked}
              active={active}
              allowed={allowed}
              onChoose={choose}
            />
          ) : stand === 'wanted' ? (
            <p role="status">{t('search.waiting')}</p>
          ) : (
            <NoResult search={search} query={asked} onTry={ask} />
          )}
          {stand === 'failed' && <p className="small">{t('search.failed')}</p>}
        </div>
      )}
    </div>
  );
}
