import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Announcer } from '../../ui/Announcer';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { useIndex } from '../common/useIndex';
import { ResultRow } from './ResultRow';
import { type SearchResult, searchResults } from './results';

/** Long enough that a Chinese input method has settled, short enough to feel direct. */
const DEBOUNCE_MS = 200;
const MAX_QUERY = 100;

/** The search field: narrows what is shown while one types, and offers the first matches to open. */
export function SearchBox() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const q = useAtlas((s) => s.scene.q);
  const details = useAtlas((s) => s.details);
  const [text, setText] = useState(q);
  const [seenQ, setSeenQ] = useState(q);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items' words arrive after their names
  const results = useMemo(
    () => (open ? searchResults(text, index, language) : []),
    [open, text, index, language, details],
  );

  // The query may change elsewhere: the address, “clear all filters”.
  if (q !== seenQ) {
    setSeenQ(q);
    if (q !== text.trim()) setText(q);
  }

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === useAtlas.getState().scene.q) return;
    const timer = setTimeout(() => {
      if (!composing.current) useAtlas.getState().patch({ q: wanted });
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    if (!open) return;
    const outside = (e: PointerEvent): void => {
      if (e.target instanceof Node && !root.current?.contains(e.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const choose = (result: SearchResult): void => {
    setOpen(false);
    const { patch, select } = useAtlas.getState();
    if (result.kind === 'item') {
      patch({ place: null });
      select(result.item.id);
    } else
      patch({ place: result.place.id, item: null, ...(result.place.form === 'admin' && { fit: result.place.id }) });
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.nativeEvent.isComposing) return;
    const chosen = results[active];
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      setOpen(true);
      if (results.length > 0) setActive((active + (e.key === 'ArrowDown' ? 1 : results.length - 1)) % results.length);
    } else if (e.key === 'Enter' && chosen) {
      e.preventDefault();
      choose(chosen);
    } else if (e.key === 'Escape' && open) {
      e.preventDefault();
      e.stopPropagation();
      setOpen(false);
    }
  };

  const listed = open && text.trim() !== '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know the search element
    <div className="search" role="search" ref={root}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        maxLength={MAX_QUERY}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-autocomplete="list"
        aria-controls={listed ? id : undefined}
        aria-activedescendant={listed && results[active] ? `${id}-${active}` : undefined}
        onChange={(e) => {
          setText(e.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(text.trim() !== '')}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(e) => {
          composing.current = false;
          // The debounce may have fired and held back during composition.
          useAtlas.getState().patch({ q: e.currentTarget.value.trim() });
        }}
        onKeyDown={onKeyDown}
        onBlur={(e) => {
          if (!root.current?.contains(e.relatedTarget)) setOpen(false);
        }}
      />
      {text !== '' && (
        <IconButton
          icon="close"
          label={t('search.clear')}
          onClick={() => {
            setText('');
            setOpen(false);
            useAtlas.getState().patch({ q: '' });
            root.current?.querySelector('input')?.focus();
          }}
        />
      )}
      <Announcer message={listed && results.length > 0 ? t('search.announce', { n: results.length }) : ''} />
      {listed && (
        <div className="search-popup">
          {results.length === 0 ? (
            <p className="small" role="status">
              {t('search.none', { q: text.trim() })}
            </p>
          ) : (
            <div id={id} role="listbox" aria-label={t('search.results')}>
              {results.map((result, i) => (
                <ResultRow
                  key={result.kind === 'item' ? result.item.id : `place-${result.place.id}`}
                  id={`${id}-${i}`}
                  result={result}
                  active={i === active}
                  onChoose={() => choose(result)}
                />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
