import { scaleLinear } from 'd3-scale';
import { comparable } from '../../../catalogue/compare/comparable';
import { type Quantity, quantityIn, unitTable } from '../../../catalogue/compare/quantity';
import type { Statement } from '../../../catalogue/compare/statements';
import type { Catalogue } from '../../../catalogue/types';

/** What a chart of promises draws, as pure data. */

export interface ChartRow extends Statement {
  quantity: Quantity;
  /** In the chart's unit. */
  baseline: { value: number; year: number } | null;
  x: number;
  xMax: number | null;
  xBase: number | null;
}

export interface PromiseChart {
  unit: string;
  rows: ChartRow[];
  ticks: { x: number; value: number }[];
  domain: [number, number];
  zero: number;
}

/** Amounts start at zero; so do rates, unless one of them is below it. */
export function promiseChart(catalogue: Catalogue, all: readonly Statement[], width: number): PromiseChart | null {
  const [first] = all;
  if (!first) return null;
  const units = unitTable(catalogue.units);
  const { unit } = first.target;
  const drawn = all.flatMap((s) => {
    if (s !== first && !comparable(catalogue, first.target, s.target).ok) return [];
    const quantity = quantityIn(s.target, unit, units);
    const base = s.target.baseline;
    const inUnit = base && quantityIn({ ...s.target, value: base.value, valueMax: undefined }, unit, units);
    return quantity ? [{ ...s, quantity, baseline: base && inUnit ? { ...base, value: inUnit.value } : null }] : [];
  });
  // A growth rate's base is often the year's growth, not a level to set on the axis.
  const values = drawn.flatMap((r) => [
    r.quantity.value,
    r.quantity.valueMax ?? r.quantity.value,
    r.baseline?.value ?? r.quantity.value,
  ]);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) * 1.08])
    .nice(4)
    .range([0, width]);
  const at = (v: number): number => Math.round(scale(v) * 10) / 10;
  const [from = 0, to = 1] = scale.domain();
  return {
    unit,
    rows: drawn.map((r) => ({
      ...r,
      x: at(r.quantity.value),
      xMax: r.quantity.valueMax === undefined ? null : at(r.quantity.valueMax),
      xBase: r.baseline ? at(r.baseline.value) : null,
    })),
    ticks: scale.ticks(4).map((value) => ({ value, x: at(value) })),
    domain: [from, to],
    zero: at(0),
  };
}
