import { useId, useMemo } from 'react';
import { KINDS, PRECISIONS, STAGES } from '../../catalogue/vocabulary';
import { useT } from '../../i18n/language';
import { isFiltered, NO_FILTERS } from '../../store/filters';
import { sceneFilter, useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { useIndex } from '../common/useIndex';
import { AreaSelect } from './AreaSelect';
import { Choice, ChoiceCount } from './Choice';
import { allYears, filterCounts } from './counts';
import { TopicsChoice } from './TopicsChoice';

/** District, year, figures, kind, stage, precision and topics; each value says what it would show. */
export function FiltersPanel() {
  const t = useT();
  const index = useIndex();
  const scene = useAtlas((s) => s.scene);
  const patch = useAtlas((s) => s.patch);
  const filter = useAtlas(sceneFilter);
  const counts = useMemo(() => filterCounts(index, filter), [index, filter]);
  return (
    <div className="filters">
      {isFiltered(scene) && (
        <Button icon="close" onClick={() => patch(NO_FILTERS)}>
          {t('filters.clear')}
        </Button>
      )}
      <AreaSelect />
      <YearSelect counts={counts.years} />
      <fieldset className="choices choices-plain">
        <legend>{t('filters.figureTitle')}</legend>
        <Checkbox
          checked={scene.figure}
          onChange={(figure) => patch({ figure })}
          label={t('filters.figure')}
          note={<ChoiceCount n={counts.figure} />}
        />
      </fieldset>
      <Choice
        title="kinds.title"
        prefix="kind"
        all={KINDS}
        chosen={scene.kinds}
        counts={counts.kinds}
        onChange={(kinds) => patch({ kinds })}
      />
      <Choice
        title="stages.title"
        prefix="stage"
        all={STAGES}
        chosen={scene.stages}
        counts={counts.stages}
        onChange={(stages) => patch({ stages })}
      />
      <p className="small">{t('stages.note')}</p>
      <Choice
        title="precision.title"
        prefix="precision"
        all={PRECISIONS}
        chosen={scene.precision}
        counts={counts.precision}
        onChange={(precision) => patch({ precision })}
      />
      <TopicsChoice chosen={scene.topics} counts={counts.topics} onChange={(topics) => patch({ topics })} />
    </div>
  );
}

function YearSelect({ counts }: { counts: ReadonlyMap<number, number> }) {
  const t = useT();
  const id = useId();
  const { items } = useIndex().catalogue;
  const years = useMemo(() => allYears(items), [items]);
  const year = useAtlas((s) => s.scene.year);
  const patch = useAtlas((s) => s.patch);
  return (
    <p className="filter-select">
      <label htmlFor={id}>{t('filters.year')}</label>
      <select
        id={id}
        value={year ?? ''}
        onChange={(e) => patch({ year: e.target.value ? Number(e.target.value) : null })}
      >
        <option value="">{t('filters.yearAll')}</option>
        {years.map((y) => (
          <option key={y} value={y}>
            {t('filters.yearOption', { year: y, n: counts.get(y) ?? 0 })}
          </option>
        ))}
      </select>
    </p>
  );
}
