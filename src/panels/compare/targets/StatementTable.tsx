import { useEffect, useRef } from 'react';
import { quantityIn, unitTable } from '../../../catalogue/compare/quantity';
import type { Reported } from '../../../catalogue/compare/reported';
import type { Statement } from '../../../catalogue/compare/statements';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { useAtlas } from '../../../store/store';
import { useIndex } from '../../common/useIndex';
import { Cite } from '../Cite';
import { usePromise, useQuantity } from '../usePromise';

interface StatementTableProps {
  all: readonly Statement[];
  /** The chart's unit: other units are also given in it. */
  unit: string;
  /** What the map shows: a plan whose figure is drawn there can be pointed at. */
  data: Reported | null;
}

/** The chart's twin: the same figures as printed, with year and source. Its rows and the map's regions point at one another. */
export function StatementTable({ all, unit, data }: StatementTableProps) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const quantity = useQuantity();
  const units = unitTable(useIndex().catalogue.units);
  const { at, held } = useAtlas((s) => s.pointed);
  const point = useAtlas((s) => s.point);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (held !== null) body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [held]);
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
      <tbody ref={body}>
        {all.map(({ item, target, document }) => {
          const other = target.unit === unit ? null : quantityIn(target, unit, units);
          const { region } = document;
          const drawn = data?.regions.some((r) => r.item === item && r.target === target) ?? false;
          const on = drawn && region === (at ?? held);
          return (
            <tr
              key={`${item.id}/${target.value}/${target.unit}`}
              className={on ? 'chosen' : undefined}
              aria-current={on || undefined}
              onPointerEnter={() => point({ at: drawn ? region : null })}
              onPointerLeave={() => point({ at: null })}
              onFocus={() => point({ at: drawn ? region : null })}
              onBlur={() => point({ at: null })}
            >
              <th scope="row">
                {drawn ? (
                  <button
                    type="button"
                    className="on-map"
                    aria-pressed={region === held}
                    title={t('planMap.hold')}
                    onClick={() => point({ held: region === held ? null : region })}
                  >
                    {document.short[language]}
                  </button>
                ) : (
                  document.short[language]
                )}
              </th>
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
