import { useId } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { enterArea } from '../../store/filters';
import { useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';

/** The district by name, for whoever does not click on the map: leagues with their counties. */
export function AreaSelect() {
  const t = useT();
  const language = useLanguage();
  const id = useId();
  const { admin } = useIndex().catalogue;
  const area = useAtlas((s) => s.scene.area);
  const patch = useAtlas((s) => s.patch);
  return (
    <p className="filter-select">
      <label htmlFor={id}>{t('filters.area')}</label>
      <select id={id} value={area ?? ''} onChange={(e) => patch(enterArea(e.target.value || null))}>
        <option value="">{t('filters.areaAll')}</option>
        {admin
          .filter((u) => u.level === 'league')
          .map((league) => (
            <optgroup key={league.code} label={league.name[language]}>
              {[league, ...admin.filter((u) => u.league === league.code)].map((u) => (
                <option key={u.code} value={u.code}>
                  {u.name[language]}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </p>
  );
}
