import { lazy, Suspense } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { isFiltered, NO_FILTERS } from '../../store/filters';
import { shownItems, useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';
import { summaryWords } from './words';

const Loosen = lazy(() => import('./Loosen').then((m) => ({ default: m.Loosen })));

/** One line in words of what is shown, said aloud when it changes, with the way back to everything. */
export function SummaryLine() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const scene = useAtlas((s) => s.scene);
  const shown = useAtlas(shownItems);
  const patch = useAtlas((s) => s.patch);
  const shutArea = useAtlas((s) => s.shutArea);
  const folded = useAtlas((s) => s.areaShut !== null && s.areaShut === s.scene.area && index.places.get(s.areaShut));
  return (
    <div className="summary">
      <p role="status">{summaryWords(scene, shown.length, index, language)}</p>
      {folded && (
        <button type="button" className="button button-quiet" onClick={() => shutArea(null)}>
          {t('area.reopen', { area: folded.name[language] })}
        </button>
      )}
      {isFiltered(scene) && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('summary.clearLabel')}
          onClick={() => patch(NO_FILTERS)}
        >
          {t('summary.clear')}
        </button>
      )}
    </div>
  );
}

/** Under the line, when nothing is shown: what to loosen. */
export function NothingShown() {
  const none = useAtlas((s) => s.index !== null && shownItems(s).length === 0);
  return (
    none && (
      <Suspense fallback={null}>
        <Loosen />
      </Suspense>
    )
  );
}
