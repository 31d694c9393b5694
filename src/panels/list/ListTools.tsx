import { useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { useLayout } from '../common/useLayout';
import { ColumnsMenu } from './ColumnsMenu';
import { SortSelect } from './SortSelect';
import type { Column, Sorting } from './sort';

interface ListToolsProps {
  compact: boolean;
  shown: number;
  total: number;
  columns: readonly Column[];
  onColumns: (columns: readonly Column[]) => void;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

const WITHOUT_MAP: ReadonlySet<string> = new Set(['no-webgl', 'lost', 'failed']);

/** Above the rows: how many, only those in the map's view, the map beside, the columns. */
export function ListTools({ compact, shown, total, columns, onColumns, sorting, onSort }: ListToolsProps) {
  const t = useT();
  const { inView, beside } = useAtlas((s) => s.listing);
  const setListing = useAtlas((s) => s.setListing);
  const withMap = useAtlas(
    (s) => !WITHOUT_MAP.has(s.mapStatus) && (s.host.embed ?? 'map') === 'map' && !s.reading.simple,
  );
  const ownView = useAtlas((s) => s.scene.view === 'list');
  const wide = useLayout() === 'wide';
  const canStand = withMap && ownView && wide;
  return (
    <div className="list-tools">
      <p className="list-count" role="status">
        {inView ? t('list.countInView', { n: shown, total }) : t('list.count', { n: total })}
      </p>
      {withMap && (
        <Checkbox
          checked={inView}
          // A view that follows the map needs the map in sight.
          onChange={(on) => setListing({ inView: on, beside: beside || (on && canStand) })}
          label={t('list.inView')}
        />
      )}
      {canStand && (
        <Button icon="map" aria-pressed={beside} onClick={() => setListing({ beside: !beside })}>
          {t('list.beside')}
        </Button>
      )}
      {compact ? (
        <SortSelect sorting={sorting} onSort={onSort} />
      ) : (
        <ColumnsMenu columns={columns} onChange={onColumns} />
      )}
    </div>
  );
}
