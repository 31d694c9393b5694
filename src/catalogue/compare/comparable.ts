import type { Bilingual, Indicator } from '../schema';
import type { Catalogue, ItemTarget } from '../types';

/** Why two targets do not compare. */
export type Incomparable = 'no-indicator' | 'near-miss' | 'other-indicator' | 'change' | 'unit' | 'cumulative';

export type Comparison = { ok: true } | { ok: false; reason: Incomparable; why?: Bilingual };

/** The note that two indicators are near but not the same; said by either of them. */
export function nearMiss(a: Indicator, b: Indicator): Bilingual | null {
  const by = (one: Indicator, other: Indicator): Bilingual | undefined =>
    one.notComparable?.find((n) => n.with === other.id)?.why;
  return by(a, b) ?? by(b, a) ?? null;
}

/** Compare only targets whose indicator, change and unit family agree; otherwise say why not. */
export function comparable(
  catalogue: Pick<Catalogue, 'indicators' | 'units'>,
  a: ItemTarget,
  b: ItemTarget,
): Comparison {
  const [ia, ib] = [a, b].map((t) => catalogue.indicators.find((i) => i.id === t.indicator));
  if (ia && ib && ia !== ib) {
    const why = nearMiss(ia, ib);
    return why ? { ok: false, reason: 'near-miss', why } : { ok: false, reason: 'other-indicator' };
  }
  if (a.change !== b.change) return { ok: false, reason: 'change' };
  if (!ia || !ib) return { ok: false, reason: 'no-indicator' };
  const [fa, fb] = [a, b].map((t) => catalogue.units.find((u) => u.unit === t.unit)?.family);
  if (fa === undefined || fa !== fb) return { ok: false, reason: 'unit' };
  if (Boolean(a.cumulative) !== Boolean(b.cumulative)) return { ok: false, reason: 'cumulative' };
  return { ok: true };
}
