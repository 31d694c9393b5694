import type { Bilingual, Indicator } from '../schema';
import type { Catalogue } from '../types';
import { comparable, type Incomparable } from './comparable';
import { type PlansLoaded, plansLoaded } from './loaded';
import { type Quantity, quantityIn, shareOf, sum, unitTable } from './quantity';
import { liesIn, type Statement, samePeriod, statements } from './statements';

/** A target of the plan above with the targets under it: shares of it, never a total of their own. */

/** Why a target is no share of the one above. */
export type NoShare = Incomparable | 'growth' | 'rate' | 'scope' | 'range';

export interface CascadePart extends Statement {
  /** In the unit of the target above; null where they do not compare. */
  quantity: Quantity | null;
  share: Quantity | null;
  reason: NoShare | null;
  why: Bilingual | null;
}

export interface Cascade {
  top: Statement;
  parts: CascadePart[];
  /** What the plans at hand state together, in the unit of the target above; never the region's total. */
  together: { quantity: Quantity; share: Quantity } | null;
  plans: PlansLoaded;
}

/** Families whose figures are rates or levels of quality: a part of them means nothing. */
const RATES: readonly string[] = ['share', 'points', 'ratio', 'concentration', 'water-class', 'duration'];

export const isRate = (indicator: Pick<Indicator, 'family' | 'change'>): boolean =>
  indicator.change === 'growth' || RATES.includes(indicator.family);

/** The target of the widest plan that states an indicator; only with plans below of the same years. */
function topOf(all: readonly Statement[]): Statement | null {
  return (
    all.find((s) => all.some((o) => liesIn(o.document.region, s.document.region))) ??
    all.find((s) => s.document.region.endsWith('0000')) ??
    null
  );
}

function partOf(catalogue: Catalogue, top: Statement, one: Statement): CascadePart {
  const none = (reason: NoShare, why: Bilingual | null = null, quantity: Quantity | null = null): CascadePart => ({
    ...one,
    quantity,
    share: null,
    reason,
    why,
  });
  const compared = comparable(catalogue, top.target, one.target);
  // Two items that are tied measure the same thing where their records agree, indicator or not.
  const tied = !compared.ok && compared.reason === 'no-indicator' && top.target.metric.zh === one.target.metric.zh;
  if (!compared.ok && !tied) return none(compared.reason, compared.why ?? null);
  const units = unitTable(catalogue.units);
  const quantity = quantityIn(one.target, top.target.unit, units);
  const whole = quantityIn(top.target, top.target.unit, units);
  const family = units.get(top.target.unit)?.family ?? '';
  if (!quantity || !whole) return none('unit');
  if (top.target.change === 'growth') return none('growth', null, quantity);
  if (RATES.includes(family)) return none('rate', null, quantity);
  if (!top.item.adcodes.includes(top.document.region)) return none('scope', null, quantity);
  const share = shareOf(quantity, whole);
  return share ? { ...one, quantity, share, reason: null, why: null } : none('range', null, quantity);
}

/** Together only where each plan says it once and no plan lies within another's region. */
function togetherOf(catalogue: Catalogue, top: Statement, parts: readonly CascadePart[]): Cascade['together'] {
  const shared = parts.filter((p) => p.share !== null);
  const regions = shared.map((p) => p.document.region);
  const clear =
    new Set(regions).size === regions.length && !regions.some((r) => regions.some((other) => liesIn(r, other)));
  const quantity = clear ? sum(shared.flatMap((p) => p.quantity ?? [])) : null;
  const whole = quantityIn(top.target, top.target.unit, unitTable(catalogue.units));
  const share = quantity && whole ? shareOf(quantity, whole) : null;
  return quantity && share ? { quantity, share } : null;
}

function assemble(catalogue: Catalogue, top: Statement, below: readonly Statement[]): Cascade {
  const parts = below
    .map((s) => partOf(catalogue, top, s))
    .sort(
      (a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1) || (a.document.region < b.document.region ? -1 : 1),
    );
  return { top, parts, together: togetherOf(catalogue, top, parts), plans: plansLoaded(catalogue, top.document) };
}

/**
 * The cascade of an indicator, or null when no plan above states it. Under it stand the targets of the same
 * years with the indicator, and those of items tied to it that measure otherwise, each with the reason.
 */
export function cascade(catalogue: Catalogue, indicator: string): Cascade | null {
  const all = statements(catalogue);
  const top = topOf(all.filter((s) => s.target.indicator === indicator));
  return top && assemble(catalogue, top, under(all, top));
}

/** The cascade of an item of the plan above: its first target with the targets of the items that carry it out. */
export function cascadeOf(catalogue: Catalogue, parent: string): Cascade | null {
  const all = statements(catalogue);
  const top = all.find((s) => s.item.id === parent);
  return top ? assemble(catalogue, top, under(all, top)) : null;
}

function under(all: readonly Statement[], top: Statement): Statement[] {
  const { indicator } = top.target;
  const below = all.filter(
    (s) => liesIn(s.document.region, top.document.region) && samePeriod(s.document, top.document),
  );
  const same = below.filter((s) => indicator !== undefined && s.target.indicator === indicator);
  const tied = below.filter((s) => s.item.parent === top.item.id && !same.some((o) => o.item === s.item));
  return [...same, ...tied];
}
