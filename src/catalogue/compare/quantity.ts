import type { Unit } from '../schema';
import type { ItemTarget } from '../types';

/** Arithmetic with promises: figures keep their operator, or lose the right to be added. */

export type Operator = ItemTarget['comparator'];

/** A figure in a unit; `operator` is null when nothing bounds it. */
export interface Quantity {
  value: number;
  valueMax?: number | undefined;
  operator: Operator | null;
}

export type UnitTable = ReadonlyMap<string, Unit>;
export const unitTable = (units: readonly Unit[]): UnitTable => new Map(units.map((u) => [u.unit, u]));

/** Float noise of unit factors goes; nine digits stay. */
const tidy = (value: number): number => Number(value.toPrecision(9));

/** A figure of one unit in another of its family; null when they are not of one family. */
export function convert(value: number, from: string, to: string, units: UnitTable): number | null {
  if (from === to) return value;
  const [a, b] = [units.get(from), units.get(to)];
  return a && b && a.family === b.family ? tidy((value * a.factor) / b.factor) : null;
}

/** A target in a unit; null when it cannot be put so. */
export function quantityIn(target: ItemTarget, unit: string, units: UnitTable): Quantity | null {
  const value = convert(target.value, target.unit, unit, units);
  if (value === null) return null;
  const valueMax = target.valueMax === undefined ? null : convert(target.valueMax, target.unit, unit, units);
  return { value, ...(valueMax === null ? {} : { valueMax }), operator: target.comparator };
}

/** The operator of a sum: ≥ stays ≥ beside exact figures, ≈ stays ≈; ≥ beside ≤ or ≈ bounds nothing. */
function sumOperator(operators: readonly (Operator | null)[]): Operator | null {
  const inexact = [...new Set(operators.filter((o) => o !== '='))];
  return inexact.length === 0 ? '=' : inexact.length === 1 ? (inexact[0] ?? null) : null;
}

/** Figures of one unit together; null for none, or when their operators do not go together. */
export function sum(parts: readonly Quantity[]): Quantity | null {
  const operator = sumOperator(parts.map((p) => p.operator));
  if (parts.length === 0 || operator === null) return null;
  const value = tidy(parts.reduce((all, p) => all + p.value, 0));
  const ranged = parts.some((p) => p.valueMax !== undefined);
  return {
    value,
    operator,
    ...(ranged ? { valueMax: tidy(parts.reduce((all, p) => all + (p.valueMax ?? p.value), 0)) } : {}),
  };
}

const INVERSE: Readonly<Record<Operator, Operator>> = { '>=': '<=', '<=': '>=', '~': '~', '=': '=' };

/** The operator of part ÷ whole: ≥ 140 of exactly 335 is ≥; ≥ 160 of ≥ 600 is bounded by nothing. */
function shareOperator(part: Operator | null, whole: Operator | null): Operator | null {
  return part === null || whole === null ? null : sumOperator([part, INVERSE[whole]]);
}

/** Part of a whole, 1 = all of it. Of a range the ends; null where the whole is nothing or a range. */
export function shareOf(part: Quantity, whole: Quantity): Quantity | null {
  if (whole.value <= 0 || whole.valueMax !== undefined || part.value < 0) return null;
  return {
    value: part.value / whole.value,
    ...(part.valueMax === undefined ? {} : { valueMax: part.valueMax / whole.value }),
    operator: shareOperator(part.operator, whole.operator),
  };
}
