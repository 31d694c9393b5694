import type { Item } from '../../catalogue/types';
import { useLanguage } from '../../i18n/language';
import { itemMark } from '../../sectors/tooltip';
import { useAtlas } from '../../store/store';
import { MarkImage } from '../common/MarkImage';
import { CellWords, CompactWords } from './ListCell';
import type { Column } from './sort';

interface ListRowProps {
  item: Item;
  index: number;
  compact: boolean;
  columns: readonly Column[];
  selected: boolean;
  /** The column of the one cell that takes part in the tab order, when it is in this row. */
  tabbable: number | null;
  measure: (element: Element | null) => void;
  onFocus: (column: number) => void;
}

/**
 * One item as a row. The title is its button; a click anywhere in the row does the same. A row under the pointer
 * or the focus singles its mark out on the map, and a mark under the pointer its rows. Arrow keys walk its cells; Enter
 * opens the item from any of them.
 */
export function ListRow({ item, index, compact, columns, selected, tabbable, measure, onFocus }: ListRowProps) {
  const language = useLanguage();
  const select = useAtlas((s) => s.select);
  const setFocusItem = useAtlas((s) => s.setFocusItem);
  const pointed = useAtlas((s) => s.hover?.items.includes(item.id) ?? false);
  const look = [selected && 'list-selected', pointed && 'list-pointed'].filter(Boolean).join(' ');
  const focused = (column: number): void => {
    onFocus(column);
    setFocusItem(item.id);
  };
  // By keyboard the title's button does what a click in the row does.
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={look || undefined}
      onClick={() => select(item.id)}
      onPointerEnter={() => setFocusItem(item.id)}
      onPointerLeave={() => setFocusItem(null)}
    >
      <th scope="row" className="list-title">
        <MarkImage mark={itemMark(item)} />
        <span>
          <button
            type="button"
            data-column={0}
            tabIndex={tabbable === 0 ? 0 : -1}
            aria-current={selected ? 'true' : undefined}
            onFocus={() => focused(0)}
            onBlur={() => setFocusItem(null)}
            onClick={(e) => {
              e.stopPropagation();
              select(item.id);
            }}
          >
            {item.title[language]}
          </button>
          {compact && <CompactWords item={item} />}
        </span>
      </th>
      {!compact &&
        columns.slice(1).map((column, i) => (
          <td
            key={column}
            className={`list-${column}`}
            data-column={i + 1}
            tabIndex={tabbable === i + 1 ? 0 : -1}
            onFocus={() => focused(i + 1)}
            onBlur={() => setFocusItem(null)}
            onKeyDown={(e) => {
              if (e.key === 'Enter') select(item.id);
            }}
          >
            <CellWords item={item} column={column} withPrecision={!columns.includes('precision')} />
          </td>
        ))}
    </tr>
  );
}
