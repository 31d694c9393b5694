import { useT } from '../../i18n/language';
import { Icon } from '../../ui/icons';
import { type Column, nextSorting, type Sorting } from './sort';

interface ListHeadProps {
  columns: readonly Column[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** Column heads; each is a button that sorts. */
export function ListHead({ columns, sorting, onSort }: ListHeadProps) {
  const t = useT();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = sorting?.column === column ? sorting : null;
          return (
            <th
              key={column}
              scope="col"
              className={`list-${column}`}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => onSort(nextSorting(sorting, column))}>
                {t(`list.${column}`)}
                <Icon name={sorted ? (sorted.descending ? 'down' : 'up') : 'sort'} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
