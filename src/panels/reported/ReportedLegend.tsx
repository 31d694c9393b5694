import { useMemo, useState } from 'react';
import { reported } from '../../catalogue/compare/reported';
import { useCompareT } from '../../i18n/compare';
import { useLanguage } from '../../i18n/language';
import { IconButton } from '../../ui/Button';
import { useIndex } from '../common/useIndex';
import { ReportedKey } from './ReportedKey';

/** The legend of an indicator's map, over the map: what is shown, in which year, in which colours. It folds. */
export default function ReportedLegend({ indicator }: { indicator: string }) {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const [open, setOpen] = useState(true);
  const data = useMemo(() => reported(catalogue, indicator), [catalogue, indicator]);
  if (!data) return null;
  const stated = [...data.regions, ...(data.whole ? [data.whole] : [])];
  const years = [...new Set(stated.map((s) => s.target.year))].sort();
  return (
    <section className="reported-legend" aria-label={t('planMap.legend')}>
      <header>
        <h3>
          {data.indicator.title[language]} <span className="small">{years.join(language === 'zh' ? '、' : ', ')}</span>
        </h3>
        <IconButton
          icon={open ? 'up' : 'down'}
          label={t(open ? 'planMap.fold' : 'planMap.unfold')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </header>
      {open && <ReportedKey data={data} />}
    </section>
  );
}
