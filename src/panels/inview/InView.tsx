import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { byImportance } from '../../catalogue/query';
import { useLanguage, useT } from '../../i18n/language';
import { itemMark, shortPlaces } from '../../sectors/tooltip';
import { shownItems, useAtlas } from '../../store/store';
import { Button, IconButton } from '../../ui/Button';
import { menuStep } from '../../ui/menu-step';
import { MarkImage } from '../common/MarkImage';
import { useIndex } from '../common/useIndex';
import { itemsInView, MAX_ROWS } from './items';

/** What the map shows now, as a list beside it: for the keyboard, the ear, and marks that stand close. */
export function InView() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const shown = useAtlas(shownItems);
  const viewport = useDeferredValue(useAtlas((s) => s.viewport));
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { items, wide } = useMemo(() => itemsInView(shown, index.places, viewport), [shown, index, viewport]);
  const rows = useMemo(() => (open ? byImportance(items).slice(0, MAX_ROWS) : []), [open, items]);

  // Enter on the map itself opens the list: the map's own keys stay the engine's.
  useEffect(() => {
    const map = root.current?.closest('.map-region');
    const onKeyDown = (e: Event): void => {
      if (!(e instanceof window.KeyboardEvent) || e.key !== 'Enter' || !(e.target instanceof HTMLCanvasElement)) return;
      e.preventDefault();
      opener.current = e.target;
      setOpen(true);
    };
    map?.addEventListener('keydown', onKeyDown);
    return () => map?.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    if (!open) return;
    const first = root.current?.querySelector<HTMLElement>('.item-row');
    (first ?? root.current?.querySelector<HTMLElement>('.inview-body'))?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    useAtlas.getState().setFocusItem(null);
    if (opener.current?.isConnected) opener.current.focus();
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') {
      e.stopPropagation();
      close();
      return;
    }
    const all = [...(root.current?.querySelectorAll<HTMLElement>('.item-row') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? null : menuStep(e.key, at, all.length);
    if (next === null) return;
    e.preventDefault();
    all[next]?.focus();
  };

  return (
    <div className="inview" ref={root}>
      <Button
        icon="list"
        aria-expanded={open}
        aria-label={`${t('inview.button')} ${items.length}`}
        onClick={(e) => {
          opener.current = e.currentTarget;
          if (open) close();
          else setOpen(true);
        }}
      >
        {t('inview.count', { n: items.length })}
      </Button>
      {open && (
        <section className="inview-panel" aria-label={t('inview.title')} onKeyDown={onKeyDown}>
          <header>
            <h2>{t('inview.title')}</h2>
            <IconButton icon="close" label={t('inview.close')} onClick={close} />
          </header>
          <div className="inview-body" tabIndex={-1}>
            {items.length === 0 && <p className="small">{t('inview.none')}</p>}
            <ul className="item-list">
              {rows.map((item) => (
                <li key={item.id}>
                  <button
                    type="button"
                    className="item-row"
                    onFocus={() => useAtlas.getState().setFocusItem(item.id)}
                    onClick={() => {
                      useAtlas.getState().setFocusItem(null);
                      useAtlas.getState().select(item.id);
                    }}
                  >
                    <MarkImage mark={itemMark(item)} />
                    <span className="item-row-words">
                      <span>{item.title[language]}</span>
                      <small>{shortPlaces(item, index, language)}</small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {items.length > rows.length && (
              <p className="small">{t('inview.more', { n: items.length - rows.length })}</p>
            )}
            {wide > 0 && <p className="small">{t('inview.wide', { n: wide })}</p>}
          </div>
        </section>
      )}
    </div>
  );
}
