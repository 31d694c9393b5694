import { useMemo } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { NO_FILTERS } from '../../store/filters';
import { sceneFilter, useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { useIndex } from '../common/useIndex';
import { loosenings } from './loosenings';
import { filterWords } from './words';
import './loosen.css';

/** Where nothing passes the filters: which one to take off, and what that would show. */
export function Loosen() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const filter = useAtlas(sceneFilter);
  const patch = useAtlas((s) => s.patch);
  const ways = useMemo(() => loosenings(index, filter), [index, filter]);
  return (
    <div className="loosen">
      <p>{t(ways.length > 0 ? 'loosen.one' : 'loosen.all')}</p>
      {ways.map(({ key, count }) => (
        <Button key={key} icon="close" onClick={() => patch({ [key]: NO_FILTERS[key] })}>
          {t('loosen.without', {
            filter: filterWords({ ...NO_FILTERS, [key]: filter[key] }, index, language).join(),
            n: count,
          })}
        </Button>
      ))}
      <Button onClick={() => patch(NO_FILTERS)}>{t('summary.clearLabel')}</Button>
    </div>
  );
}
