import type { Bilingual } from '../schema';
import type { Item, ItemTarget } from '../types';

/** What two lines of plans say differently. To be checked by a reader: a finding is no verdict. */

export const FINDING_KINDS = ['figure', 'above', 'unit', 'definition', 'stage', 'name', 'childless'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One line of a plan: what it says, and where. */
export interface Cited {
  item: Item;
  target?: ItemTarget | undefined;
  /** A name as that plan prints it. */
  name?: string | undefined;
}

export interface Finding {
  /** Stable: kind and what it is about. */
  id: string;
  kind: FindingKind;
  about: Bilingual;
  /** All lines concerned; at least two, save for a goal with nothing under it. */
  cited: Cited[];
  note?: Bilingual | undefined;
}

/** Groups by a key, in the order of first appearance; empty keys are left out. */
export function groupBy<T>(all: readonly T[], key: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const k = key(one);
    if (k === null) continue;
    const group = groups.get(k);
    if (group) group.push(one);
    else groups.set(k, [one]);
  }
  return groups;
}
