import type { Indicator } from '../schema';
import type { Catalogue } from '../types';
import type { SectorId } from '../vocabulary';
import { type Statement, statements } from './statements';

/** A row of the targets' table: an indicator with what each plan states of it. */
export interface IndicatorRow {
  indicator: Indicator;
  sector: SectorId;
  /** By document id, in the plan's order. */
  stated: ReadonlyMap<string, readonly Statement[]>;
  plans: number;
}

/** Indicators with their statements; those that more plans state first. */
export function indicatorRows(catalogue: Catalogue): IndicatorRow[] {
  const by = new Map<string, Statement[]>();
  for (const s of statements(catalogue)) {
    const id = s.target.indicator;
    if (id === undefined) continue;
    const list = by.get(id);
    if (list) list.push(s);
    else by.set(id, [s]);
  }
  const rows = catalogue.indicators.flatMap((indicator): IndicatorRow[] => {
    const all = by.get(indicator.id);
    const sector = all?.[0]?.item.sector;
    if (!all || !sector) return [];
    const stated = new Map<string, Statement[]>();
    for (const s of all) stated.set(s.document.id, [...(stated.get(s.document.id) ?? []), s]);
    return [{ indicator, sector, stated, plans: stated.size }];
  });
  return rows.sort((a, b) => b.plans - a.plans);
}
