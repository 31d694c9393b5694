import { useMemo } from 'react';
import { cascade } from '../../../catalogue/compare/cascade';
import { nearMiss } from '../../../catalogue/compare/comparable';
import type { IndicatorRow } from '../../../catalogue/compare/indicators';
import { reported } from '../../../catalogue/compare/reported';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage, useT } from '../../../i18n/language';
import { useAtlas } from '../../../store/store';
import { useIndex } from '../../common/useIndex';
import { CascadeView } from './CascadeView';
import { AXIS, ChartView } from './ChartView';
import { promiseChart } from './chart';
import { PlanMap } from './PlanMap';
import { StatementTable } from './StatementTable';

interface IndicatorDetailProps {
  row: IndicatorRow;
  /** Does the large map stand beside the page? Then it shows the regions, and no small picture repeats it. */
  mapBeside: boolean;
}

/** The chosen indicator: chart with its table, map, cascade, and what is near but not the same. */
export function IndicatorDetail({ row, mapBeside }: IndicatorDetailProps) {
  const t = useCompareT();
  const page = useT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const patch = useAtlas((s) => s.patch);
  const { indicator } = row;
  const title = indicator.title[language];
  const all = useMemo(() => [...row.stated.values()].flat(), [row]);
  const chart = useMemo(() => promiseChart(catalogue, all, AXIS), [catalogue, all]);
  const found = useMemo(() => cascade(catalogue, indicator.id), [catalogue, indicator.id]);
  const map = useMemo(() => reported(catalogue, indicator.id), [catalogue, indicator.id]);
  const near = catalogue.indicators.flatMap((other) => {
    const why = other === indicator ? null : nearMiss(indicator, other);
    return why ? [{ other, why }] : [];
  });
  const years = new Set(all.map((s) => s.target.year));
  return (
    <section className="indicator-detail" aria-label={`${t('targets.detail')} ${title}`}>
      <h3>{title}</h3>
      <p className="small">
        {t('targets.definition')}
        {language === 'zh' ? '：' : ': '}
        {indicator.definition[language]} · {page(`change.${indicator.change}`)}
      </p>
      {row.plans < 2 && <p className="small">{t('targets.single')}</p>}
      {row.plans > 1 && chart && <ChartView chart={chart} title={title} />}
      {years.size > 1 && <p className="hint">{t('targets.otherYears')}</p>}
      <StatementTable all={all} unit={chart?.unit ?? ''} data={map} />
      {!mapBeside && map && <PlanMap data={map} />}
      <CascadeView found={found} />
      {near.length > 0 && (
        <>
          <h4>{t('targets.near')}</h4>
          <ul className="near">
            {near.map(({ other, why }) => (
              <li key={other.id}>
                <button type="button" className="cite" onClick={() => patch({ indicator: other.id })}>
                  {other.title[language]}
                </button>
                <span className="small">{why[language]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
