import { quantityIn, unitTable } from '../../../catalogue/compare/quantity';
import type { Statement } from '../../../catalogue/compare/statements';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { useIndex } from '../../common/useIndex';
import { Cite } from '../Cite';
import { usePromise, useQuantity } from '../usePromise';

interface StatementTableProps {
  all: readonly Statement[];
  /** The chart's unit: other units are also given in it. */
  unit: string;
  region: string | null;
  onRegion: (region: string | null) => void;
}

/** The chart's twin: the same figures as printed, with year and source. Its rows and the map's regions point at one another. */
export function StatementTable({ all, unit, region, onRegion }: StatementTableProps) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const quantity = useQuantity();
  const units = unitTable(useIndex().catalogue.units);
  return (
    <table className="data statements">
      <caption className="visually-hidden">{t('targets.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('targets.plan')}</th>
          <th scope="col">{t('targets.value')}</th>
          <th scope="col">{t('targets.year')}</th>
          <th scope="col">{t('targets.source')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ item, target, document }) => {
          const other = target.unit === unit ? null : quantityIn(target, unit, units);
          const on = document.region === region;
          return (
            <tr
              key={`${item.id}/${target.value}/${target.unit}`}
              className={on ? 'chosen' : undefined}
              aria-current={on || undefined}
              onPointerEnter={() => onRegion(document.region)}
              onPointerLeave={() => onRegion(null)}
              onFocus={() => onRegion(document.region)}
              onBlur={() => onRegion(null)}
            >
              <th scope="row">{document.short[language]}</th>
              <td>
                <b>{promise(target, item)}</b>
                {other && (
                  <small>
                    {t('targets.converted')} {quantity(other, unit)}
                  </small>
                )}
              </td>
              <td>{target.year}</td>
              <td>
                <Cite item={item} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
