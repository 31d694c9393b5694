import type { IndicatorRow } from '../../../catalogue/compare/indicators';
import { quantityIn, unitTable } from '../../../catalogue/compare/quantity';
import type { Unit } from '../../../catalogue/schema';
import type { Language } from '../../../catalogue/vocabulary';

/** A column of the table: the indicator's name, the number of plans, or a plan's id. */
export interface Sorting {
  by: string;
  down: boolean;
}

/** Rows in a column's order; what a plan does not state comes last either way. Values order within one family only. */
export function sortRows(
  rows: readonly IndicatorRow[],
  { by, down }: Sorting,
  language: Language,
  units: readonly Unit[],
): IndicatorRow[] {
  const table = unitTable(units);
  const names = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = down ? -1 : 1;
  const value = (row: IndicatorRow): [string, number] | null => {
    const first = row.stated.get(by)?.[0];
    if (!first) return null;
    const base = units.find((u) => u.family === row.indicator.family && u.factor === 1)?.unit ?? first.target.unit;
    const quantity = quantityIn(first.target, base, table) ?? { value: first.target.value };
    return [`${row.indicator.family} ${row.indicator.change}`, quantity.value];
  };
  return [...rows].sort((a, b) => {
    if (by === 'name') return sign * names.compare(a.indicator.title[language], b.indicator.title[language]);
    if (by === 'plans') return sign * (a.plans - b.plans);
    const [va, vb] = [value(a), value(b)];
    if (!va || !vb) return Number(va === null) - Number(vb === null);
    return va[0] === vb[0] ? sign * (va[1] - vb[1]) : va[0] < vb[0] ? -1 : 1;
  });
}
