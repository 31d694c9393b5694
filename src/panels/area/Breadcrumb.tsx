import type { AdminUnit } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { enterArea } from '../../store/filters';
import { useAtlas } from '../../store/store';

/** Region › league › county: each step up is one click. */
export function Breadcrumb({ path }: { path: readonly AdminUnit[] }) {
  const t = useT();
  const language = useLanguage();
  const patch = useAtlas((s) => s.patch);
  return (
    <nav aria-label={t('area.path')}>
      <ol className="breadcrumb">
        {path.map((unit, i) => (
          <li key={unit.code}>
            {i === path.length - 1 ? (
              <span aria-current="location">{unit.name[language]}</span>
            ) : (
              <button type="button" onClick={() => patch(enterArea(unit.level === 'region' ? null : unit.code))}>
                {unit.name[language]}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
