import { useEffect, useMemo, useRef, useState } from 'react';
import type { IndicatorRow } from '../../../catalogue/compare/indicators';
import type { Statement } from '../../../catalogue/compare/statements';
import { useCompareT } from '../../../i18n/compare';
import { formatNumber } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/language';
import { unitWord } from '../../../i18n/target';
import { SECTOR_STYLE } from '../../../sectors/registry';
import { Icon } from '../../../ui/icons';
import { useIndex } from '../../common/useIndex';
import { ScrollBox } from '../ScrollBox';
import { usePromise } from '../usePromise';
import { type Sorting, sortRows } from './sort';

interface IndicatorTableProps {
  rows: readonly IndicatorRow[];
  chosen: string | null;
  onChoose: (indicator: string) => void;
}

/** Indicators × plans. */
export function IndicatorTable({ rows, chosen, onChoose }: IndicatorTableProps) {
  const t = useCompareT();
  const language = useLanguage();
  const { documents, units } = useIndex().catalogue;
  const [sorting, setSorting] = useState<Sorting>({ by: 'plans', down: true });
  const sorted = useMemo(() => sortRows(rows, sorting, language, units), [rows, sorting, language, units]);
  const columns = [
    { id: 'name', label: t('targets.indicator') },
    ...documents.map((d) => ({ id: d.id, label: d.short[language] })),
    { id: 'plans', label: t('targets.plans') },
  ];
  const body = useRef<HTMLTableSectionElement>(null);
  // An indicator that the address or a link has chosen is brought into the table's own view; the page stays.
  useEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('.chosen');
    const box = row?.closest<HTMLElement>('.table-scroll');
    const head = box?.querySelector('thead')?.clientHeight ?? 0;
    if (!row || !box || chosen === null) return;
    const hidden =
      row.offsetTop < box.scrollTop + head || row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight;
    if (hidden) box.scrollTop = row.offsetTop - head;
  }, [chosen]);
  if (rows.length === 0) return <p className="hint">{t('targets.none')}</p>;
  return (
    <ScrollBox label={t('targets.caption')} className="targets-table">
      <table className="data">
        <caption className="visually-hidden">{t('targets.caption')}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label }) => {
              const on = sorting.by === id;
              return (
                <th key={id} scope="col" aria-sort={on ? (sorting.down ? 'descending' : 'ascending') : 'none'}>
                  <button type="button" onClick={() => setSorting({ by: id, down: on && !sorting.down })}>
                    {label}
                    <Icon name={on ? (sorting.down ? 'down' : 'up') : 'sort'} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.map((row) => (
            <tr key={row.indicator.id} className={row.indicator.id === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={row.indicator.id === chosen}
                  onClick={() => onChoose(row.indicator.id)}
                >
                  {row.indicator.title[language]}
                </button>
                <small>{SECTOR_STYLE[row.sector].name[language]}</small>
              </th>
              {documents.map((d) => (
                <td key={d.id}>
                  <Stated all={row.stated.get(d.id) ?? []} usual={d.period.to} />
                </td>
              ))}
              <td>{row.plans}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What a plan states: each figure with its qualifier and unit, its year where it is not the plan's last, its base. */
function Stated({ all, usual }: { all: readonly Statement[]; usual: number }) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const { units } = useIndex().catalogue;
  if (all.length === 0)
    return (
      <>
        <span aria-hidden="true" className="small">
          —
        </span>
        <span className="visually-hidden">{t('targets.noValue')}</span>
      </>
    );
  return (
    <ul className="lines">
      {all.map(({ item, target }) => {
        const base = target.baseline;
        const value = base && `${formatNumber(base.value, language)}${unitWord(target.unit, language, units)}`;
        return (
          <li key={`${item.id}/${target.value}/${target.unit}`}>
            <b>{promise(target, item)}</b>
            <small>
              {[
                target.year === usual ? null : t('targets.due', { year: target.year }),
                base && value ? t('targets.base', { year: base.year, value }) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
