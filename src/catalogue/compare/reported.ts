import type { Indicator } from '../schema';
import type { Catalogue } from '../types';
import { isRate } from './cascade';
import { comparable, type Incomparable } from './comparable';
import { convert, unitTable } from './quantity';
import { type Statement, samePeriod, statementsOf } from './statements';

/** What a map of an indicator shows, as pure data: classes for rates that compare, amounts by size. */

/** Why a statement has no place on the map: it speaks of one place only, of other years, or does not compare. */
export type LeftOut = 'place' | 'years' | Incomparable;

export interface ReportedRegion extends Statement {
  /** Code of the league or county whose plan states it. */
  code: string;
  /** In the common unit; of a range its lower end. */
  value: number;
  /** 0 … classes − 1; amounts have none and stand at 0. */
  class: number;
}

export interface Reported {
  indicator: Indicator;
  /** Rates are shaded, amounts are circles. */
  shaded: boolean;
  /** The unit in which the figures are compared. */
  unit: string;
  /** Leagues before counties, so that a county is drawn over its league. */
  regions: ReportedRegion[];
  /** Least and greatest value of each class, the lowest class first. Every class has a region in it. */
  classes: [number, number][];
  /** The target of the whole region, which no part of the map stands for. */
  whole: Statement | null;
  leftOut: { statement: Statement; reason: LeftOut }[];
}

const REGION = '150000';
/** More shades than this cannot be told apart on a projector. */
export const MAX_CLASSES = 4;

/** Each value a class of its own while they are few; else equal steps from the least to the greatest. */
export function classesOf(values: readonly number[]): [number, number][] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= MAX_CLASSES) return distinct.map((v) => [v, v]);
  const [low = 0, high = 0] = [distinct[0], distinct[distinct.length - 1]];
  const step = (v: number): number =>
    Math.min(MAX_CLASSES - 1, Math.floor(((v - low) / (high - low)) * MAX_CLASSES + 1e-9));
  return [0, 1, 2, 3].flatMap((n): [number, number][] => {
    const within = distinct.filter((v) => step(v) === n);
    const [first, last] = [within[0], within[within.length - 1]];
    return first === undefined || last === undefined ? [] : [[first, last]];
  });
}

/** A statement of a plan for all of its region, and not for one place in it. */
const ofItsRegion = ({ item, document }: Statement): boolean => item.adcodes.includes(document.region);

/**
 * What the plans state of an indicator, region by region: the latest plan's figure of each, in one unit.
 * What speaks of one place only, of other years or does not compare is left out, with the reason. Null: nobody states it.
 */
export function reported(catalogue: Catalogue, id: string): Reported | null {
  const indicator = catalogue.indicators.find((i) => i.id === id);
  const all = statementsOf(catalogue, id);
  const [first] = [...all].sort((a, b) => b.document.period.to - a.document.period.to);
  if (!indicator || !first) return null;
  const leftOut: Reported['leftOut'] = [];
  const drawn = new Map<string, Statement>();
  const parts = all.filter((s) => s.document.region !== REGION && ofItsRegion(s));
  const latest = parts.reduce<Statement | null>(
    (a, s) => (a && a.document.period.to >= s.document.period.to ? a : s),
    null,
  );
  for (const s of all) {
    const compared = comparable(catalogue, first.target, s.target);
    const own = s.document.region === REGION ? first : latest;
    const reason: LeftOut | null =
      s !== first && !compared.ok
        ? compared.reason
        : !ofItsRegion(s)
          ? 'place'
          : own && !samePeriod(s.document, own.document)
            ? 'years'
            : null;
    if (reason) leftOut.push({ statement: s, reason });
    else if (!drawn.has(s.document.region)) drawn.set(s.document.region, s);
  }
  const whole = drawn.get(REGION) ?? null;
  drawn.delete(REGION);
  const units = unitTable(catalogue.units);
  const valueIn = (s: Statement, unit: string): number => convert(s.target.value, s.target.unit, unit, units) ?? 0;
  const byValue = [...drawn.values()].sort((a, b) => valueIn(b, first.target.unit) - valueIn(a, first.target.unit));
  // The unit of the greatest figure keeps the legend's numbers short.
  const { unit } = (byValue[0] ?? first).target;
  const shaded = isRate(indicator);
  const classes = shaded ? classesOf(byValue.map((s) => valueIn(s, unit))) : [];
  const regions = byValue
    .map((s) => ({ ...s, code: s.document.region, value: valueIn(s, unit) }))
    .map((r) => ({
      ...r,
      class: Math.max(
        0,
        classes.findIndex(([, high]) => r.value <= high),
      ),
    }))
    .sort((a, b) => Number(!a.code.endsWith('00')) - Number(!b.code.endsWith('00')));
  return { indicator, shaded, unit, regions, classes, whole, leftOut };
}
