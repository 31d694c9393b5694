import type { ItemTarget } from '../../catalogue/types';

/** A bullet bar as data: the baseline as a bar, the promise as a line with its direction. Pure. */

export interface Bullet {
  /** Share of the width, 0…1. */
  baseline: number;
  target: number;
  /** Where a range ends; equal to `target` for one figure. */
  targetMax: number;
  /** Which way the promise is open: ≥ right, ≤ left, ≈ soft, a level that is kept a band. */
  open: 'right' | 'left' | 'soft' | 'band' | 'none';
}

/** Room beyond the larger of the two, so that an open arrow can point. */
const AIR = 1.15;

/**
 * The bar of a target; null where there is none to draw: no baseline, a growth rate (it shares no axis with a
 * level), or figures below zero.
 */
export function bulletOf(target: ItemTarget, keeps: boolean): Bullet | null {
  const { baseline, change, comparator, value, valueMax } = target;
  if (!baseline || change === 'growth') return null;
  const from = change === 'increase' ? baseline.value : 0;
  const [low, high] = [from + value, from + (valueMax ?? value)];
  if (baseline.value < 0 || low < 0) return null;
  const end = Math.max(baseline.value, high) * AIR;
  if (end === 0) return null;
  const open = keeps ? 'band' : ({ '>=': 'right', '<=': 'left', '~': 'soft', '=': 'none' } as const)[comparator];
  return { baseline: baseline.value / end, target: low / end, targetMax: high / end, open };
}
