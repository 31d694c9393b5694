import type { Coverage } from '../schema';
import type { Catalogue, Item } from '../types';
import { PRECISIONS, type Precision } from '../vocabulary';

/** How much of a plan the records hold, from its ledger. */
export interface Ledger {
  paragraphs: number;
  /** Paragraphs with items. */
  withItems: number;
  /** Paragraphs without, by reason. */
  reasons: Record<string, number>;
  /** Figures that became no target, each with the reason. */
  waived: { paragraph: number; figure: string; why: string }[];
}

/** The ledger of a plan in numbers. */
export function ledger(coverage: Coverage): Ledger {
  const found: Ledger = { paragraphs: 0, withItems: 0, reasons: {}, waived: [] };
  for (const [n, entry] of Object.entries(coverage)) {
    found.paragraphs++;
    const full = typeof entry === 'object' ? entry : null;
    const reason = typeof entry === 'string' ? entry : full?.reason;
    if (reason) found.reasons[reason] = (found.reasons[reason] ?? 0) + 1;
    else found.withItems++;
    for (const w of full?.waive ?? []) found.waived.push({ paragraph: Number(n), ...w });
  }
  return found;
}

export interface OnTheMap {
  items: number;
  targets: number;
  precision: [Precision, number][];
  /** Items with a mark or course of their own, those shown as a whole county, and those of a league or the region. */
  own: number;
  county: number;
  wide: number;
}

const WIDE: readonly Precision[] = ['league', 'region'];

/** Where the items of a plan stand: what has no point of its own is counted, not dropped. */
export function onTheMap(catalogue: Pick<Catalogue, 'items'>, document: string): OnTheMap {
  const items = catalogue.items.filter((i) => i.document === document);
  const count = (test: (i: Item) => boolean): number => items.filter(test).length;
  const [county, wide] = [count((i) => i.precision === 'county'), count((i) => WIDE.includes(i.precision))];
  return {
    items: items.length,
    targets: items.reduce((n, i) => n + i.targets.length, 0),
    precision: PRECISIONS.map((p): [Precision, number] => [p, count((i) => i.precision === p)]),
    own: items.length - county - wide,
    county,
    wide,
  };
}
