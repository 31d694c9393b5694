import { useT } from '../../i18n/language';
import { COLUMNS, type Column, type Sorting } from './sort';

/** Sorting where there is no room for column heads. */
export function SortSelect({ sorting, onSort }: { sorting: Sorting; onSort: (sorting: Sorting) => void }) {
  const t = useT();
  return (
    <label className="list-sort">
      {t('list.sortBy')}
      <select
        value={sorting?.column ?? ''}
        onChange={(e) => onSort(e.target.value ? { column: e.target.value as Column, descending: false } : null)}
      >
        <option value="">{t('list.asPlan')}</option>
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t(`list.${column}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
