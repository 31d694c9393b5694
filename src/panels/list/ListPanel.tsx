import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { shownItems, useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';
import { ListHead } from './ListHead';
import { ListRow } from './ListRow';
import { rowStep } from './rows';
import { SortSelect } from './SortSelect';
import { COLUMNS, type Sorting, sortItems } from './sort';
import { useWidth } from './useWidth';

/** Narrower than this, a row is one cell with all its words. */
const NARROW = 640;
const ROW_HEIGHT = 56;

/** The same items as the map, as a sortable table. Only rows in view are in the page, with their true numbers. */
export function ListPanel() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const shown = useAtlas(shownItems);
  const selected = useAtlas((s) => s.scene.item);
  const [sorting, setSorting] = useState<Sorting>(null);
  const [current, setCurrent] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const compact = useWidth(scroller) < NARROW;
  const items = useMemo(() => sortItems(shown, sorting, index, language), [shown, sorting, index, language]);

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (i) => items[i]?.id ?? i,
    overscan: 8,
    useFlushSync: false,
  });
  const inView = rows.getVirtualItems();
  const top = inView[0]?.start ?? 0;
  const bottom = rows.getTotalSize() - (inView[inView.length - 1]?.end ?? 0);

  // The row to focus may first have to be scrolled into the page.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
    if (!button) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (e: KeyboardEvent): void => {
    const next = rowStep(e.key, current, items.length);
    if (next === null || !(e.target instanceof HTMLElement) || !e.target.closest('tbody')) return;
    e.preventDefault();
    wantsFocus.current = true;
    setCurrent(next);
    rows.scrollToIndex(next);
  };

  const columns = compact ? 1 : COLUMNS.length;
  const roving = inView.some((r) => r.index === current) ? current : (inView[0]?.index ?? 0);
  return (
    <div className={compact ? 'list list-compact' : 'list'}>
      {compact && <SortSelect sorting={sorting} onSort={setSorting} />}
      <div className="list-scroll" ref={scroller}>
        <table aria-rowcount={items.length + 1} aria-colcount={columns}>
          <caption className="visually-hidden">{t('list.caption')}</caption>
          <ListHead compact={compact} sorting={sorting} onSort={setSorting} />
          <tbody onKeyDown={onKeyDown}>
            {top > 0 && <Spacer height={top} columns={columns} />}
            {inView.map((row) => {
              const item = items[row.index];
              return item ? (
                <ListRow
                  key={item.id}
                  item={item}
                  index={row.index}
                  compact={compact}
                  selected={item.id === selected}
                  tabbable={row.index === roving}
                  measure={rows.measureElement}
                  onFocus={() => setCurrent(row.index)}
                />
              ) : null;
            })}
            {bottom > 0 && <Spacer height={bottom} columns={columns} />}
          </tbody>
        </table>
        {items.length === 0 && <p className="list-empty">{t('list.empty')}</p>}
      </div>
    </div>
  );
}

/** Holds the place of the rows that are out of view. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row, nothing in it takes the focus
    <tr aria-hidden="true">
      <td colSpan={columns} className="list-spacer" style={{ height: `${height}px` }} />
    </tr>
  );
}
