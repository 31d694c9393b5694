import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { shownItems, useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';
import { itemsInView } from '../inview';
import { type Cell, cellStep } from './cells';
import { ListHead } from './ListHead';
import { ListRow } from './ListRow';
import { ListTools } from './ListTools';
import { storeColumns, storedColumns } from './preferences';
import { type Column, type Sorting, sortItems } from './sort';
import { useWidth } from './useWidth';

/** Narrower than this, a row is one cell with all its words. */
const NARROW = 640;
const ROW_HEIGHT = 56;
const ONE_COLUMN: readonly Column[] = ['title'];
const FIRST: Cell = { row: 0, column: 0 };

/** The same items as the map, as a sortable table. Only rows in view are in the page, with their true numbers. */
export function ListPanel() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const shown = useAtlas(shownItems);
  const selected = useAtlas((s) => s.scene.item);
  const inViewOnly = useAtlas((s) => s.listing.inView);
  const viewport = useAtlas((s) => (s.listing.inView ? s.viewport : null));
  const [chosen, setChosen] = useState(storedColumns);
  const [sorting, setSorting] = useState<Sorting>(null);
  const [current, setCurrent] = useState<Cell>(FIRST);
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const compact = useWidth(scroller) < NARROW;
  const columns = compact ? ONE_COLUMN : chosen;
  const items = useMemo(
    () => sortItems(viewport ? itemsInView(shown, index.places, viewport).items : shown, sorting, index, language),
    [shown, viewport, sorting, index, language],
  );

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

  // An item that was chosen elsewhere, on the map or by a link, has its row in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls, not a new order
  useEffect(() => {
    const at = items.findIndex((i) => i.id === selected);
    if (at < 0) return;
    setCurrent((cell) => ({ ...cell, row: at }));
    rows.scrollToIndex(at, { align: 'auto' });
  }, [selected]);
  useEffect(() => () => useAtlas.getState().setFocusItem(null), []);

  // The row of the cell to focus may first have to be scrolled into the page.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector(`[data-index="${current.row}"]`);
    const cell = row?.querySelector<HTMLElement>(`[data-column="${current.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    // Its row is in sight by now; a cell of a wide table may still stand at its side.
    cell.focus({ preventScroll: current.column === 0 });
  });

  const onKeyDown = (e: KeyboardEvent): void => {
    const next = cellStep(e, current, items.length, columns.length);
    if (next === null || !(e.target instanceof HTMLElement) || !e.target.closest('tbody')) return;
    e.preventDefault();
    wantsFocus.current = true;
    setCurrent(next);
    rows.scrollToIndex(next.row);
  };

  // One cell takes part in the tab order; arrows lead to the others. A cell out of the page lends it to its column.
  const roving: Cell = {
    row: inView.some((r) => r.index === current.row) ? current.row : (inView[0]?.index ?? 0),
    column: Math.min(current.column, columns.length - 1),
  };
  return (
    <div className={compact ? 'list list-compact' : 'list'}>
      <ListTools
        compact={compact}
        shown={items.length}
        total={shown.length}
        columns={chosen}
        onColumns={(next) => {
          setChosen(next);
          storeColumns(next);
        }}
        sorting={sorting}
        onSort={setSorting}
      />
      <div className="list-scroll" ref={scroller}>
        <table
          aria-rowcount={items.length + 1}
          aria-colcount={columns.length}
          className={`list-${Math.min(columns.length, 10)}-columns`}
        >
          <caption className="visually-hidden">{t('list.caption')}</caption>
          <ListHead columns={columns} sorting={sorting} onSort={setSorting} />
          <tbody onKeyDown={onKeyDown}>
            {top > 0 && <Spacer height={top} columns={columns.length} />}
            {inView.map((row) => {
              const item = items[row.index];
              return item ? (
                <ListRow
                  key={item.id}
                  item={item}
                  index={row.index}
                  compact={compact}
                  columns={columns}
                  selected={item.id === selected}
                  tabbable={row.index === roving.row ? roving.column : null}
                  measure={rows.measureElement}
                  onFocus={(column) => setCurrent({ row: row.index, column })}
                />
              ) : null;
            })}
            {bottom > 0 && <Spacer height={bottom} columns={columns.length} />}
          </tbody>
        </table>
        {items.length === 0 && (
          <p className="list-empty">{t(inViewOnly && shown.length > 0 ? 'list.noneInView' : 'list.empty')}</p>
        )}
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
