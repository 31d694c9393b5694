import { isRate } from '../../../catalogue/compare/cascade';
import { comparable } from '../../../catalogue/compare/comparable';
import { quantityIn, unitTable } from '../../../catalogue/compare/quantity';
import type { Statement } from '../../../catalogue/compare/statements';
import type { Indicator } from '../../../catalogue/schema';
import type { Catalogue } from '../../../catalogue/types';

/** What the small map of an indicator shows, as pure data: shades for rates that compare, circles for amounts. */

export interface RegionValue extends Statement {
  code: string;
  value: number;
  /** 0 … STEPS − 1, for shades. */
  step: number;
  /** For circles, in units of the picture. */
  radius: number;
}

export interface PlanMapData {
  shaded: boolean;
  unit: string;
  values: RegionValue[];
  /** The target of the whole region, which no part of the map stands for. */
  whole: Statement | null;
}

const STEPS = 4;
const MAX_RADIUS = 24;
const MIN_RADIUS = 3;
const REGION = '150000';

/** Latest statement of each region, in one unit; what does not compare with the first is left out. */
export function planMap(catalogue: Catalogue, indicator: Indicator, all: readonly Statement[]): PlanMapData | null {
  const [first] = all;
  if (!first) return null;
  const units = unitTable(catalogue.units);
  const { unit } = first.target;
  const latest = new Map<string, Statement>();
  for (const s of all) {
    const known = latest.get(s.document.region);
    const fits = s === first || comparable(catalogue, first.target, s.target).ok;
    if (fits && (!known || known.document.period.to < s.document.period.to)) latest.set(s.document.region, s);
  }
  const parts = [...latest].flatMap(([code, s]) => {
    const quantity = code === REGION ? null : quantityIn(s.target, unit, units);
    return quantity ? [{ ...s, code, value: quantity.value }] : [];
  });
  const [low, high] = [Math.min(...parts.map((p) => p.value)), Math.max(...parts.map((p) => p.value))];
  return {
    shaded: isRate(indicator),
    unit,
    whole: latest.get(REGION) ?? null,
    values: parts.map((p) => ({
      ...p,
      step: high > low ? Math.round(((p.value - low) / (high - low)) * (STEPS - 1)) : STEPS - 2,
      radius: Math.max(MIN_RADIUS, high > 0 ? Math.sqrt(Math.max(0, p.value) / high) * MAX_RADIUS : MIN_RADIUS),
    })),
  };
}
