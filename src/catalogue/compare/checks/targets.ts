import type { Indicator } from '../../schema';
import type { Catalogue } from '../../types';
import { nearMiss } from '../comparable';
import { type Finding, groupBy } from '../finding';
import { convert, unitTable } from '../quantity';
import { type Statement, samePeriod, statements } from '../statements';

/** The thing a target measures, for statements of one plan: indicator, or subject and metric. */
function measured({ item, target }: Statement): string | null {
  if (target.indicator) return target.indicator;
  return item.subject === null ? null : `${item.subject}/${target.metric.zh}`;
}

/** A figure that differs between two paragraphs of one plan: same measure, place, change, year and span. */
export function otherFigures(catalogue: Catalogue): Finding[] {
  const units = unitTable(catalogue.units);
  const groups = groupBy(statements(catalogue), (s) => {
    const what = measured(s);
    const { target: t, item } = s;
    if (what === null) return null;
    const family = units.get(t.unit)?.family ?? t.unit;
    const span = t.cumulative ? 'all' : 'year';
    return [item.document, what, item.adcodes.join(), t.change, t.year, span, family].join('/');
  });
  return [...groups].flatMap(([key, all]): Finding[] => {
    const [first] = all;
    if (!first) return [];
    const inFirst = (s: Statement, v: number | undefined): number | null =>
      v === undefined ? null : convert(v, s.target.unit, first.target.unit, units);
    const figures = new Set(all.map((s) => `${inFirst(s, s.target.value)}/${inFirst(s, s.target.valueMax)}`));
    if (figures.size < 2 || new Set(all.map((s) => s.item.paragraph)).size < 2) return [];
    return [{ id: `figure/${key}`, kind: 'figure', about: first.target.metric, cited: all }];
  });
}

/** Plans of the same years that state one indicator in other units, or in other words. */
export function otherDefinitions(catalogue: Catalogue): Finding[] {
  const all = statements(catalogue);
  return catalogue.indicators.flatMap((indicator) => {
    const mine = groupBy(
      all.filter((s) => s.target.indicator === indicator.id),
      (s) => `${s.document.period.from}-${s.document.period.to}`,
    );
    return [...mine].flatMap(([period, stated]): Finding[] => {
      if (new Set(stated.map((s) => s.document.id)).size < 2) return [];
      const differ = (word: (s: Statement) => string): boolean => new Set(stated.map(word)).size > 1;
      const one = (kind: 'unit' | 'definition'): Finding => ({
        id: `${kind}/${indicator.id}/${period}`,
        kind,
        about: indicator.title,
        cited: stated,
      });
      return [
        ...(differ((s) => s.target.unit) ? [one('unit')] : []),
        ...(differ((s) => s.target.metric.zh) ? [one('definition')] : []),
      ];
    });
  });
}

/** Plans of the same years that state measures which are near, but by their definition not the same. */
export function nearMisses(catalogue: Catalogue): Finding[] {
  const all = statements(catalogue);
  const of = (i: Indicator): Statement[] => all.filter((s) => s.target.indicator === i.id);
  return catalogue.indicators.flatMap((a, at) =>
    catalogue.indicators.slice(at + 1).flatMap((b): Finding[] => {
      const note = nearMiss(a, b);
      if (!note) return [];
      const [sa, sb] = [of(a), of(b)];
      const beside = (s: Statement, others: readonly Statement[]): boolean =>
        others.some((o) => o.document !== s.document && samePeriod(o.document, s.document));
      const cited = [...sa.filter((s) => beside(s, sb)), ...sb.filter((s) => beside(s, sa))];
      return cited.length < 2
        ? []
        : [{ id: `definition/${a.id}/${b.id}`, kind: 'definition', about: a.title, cited, note }];
    }),
  );
}
