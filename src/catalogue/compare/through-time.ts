import type { Subject } from '../schema';
import type { Catalogue, Item } from '../types';
import type { Stage } from '../vocabulary';
import { inTime } from './statements';

/** How two plans of one region speak of a subject. Words of plans only: nothing here is progress. */
export type InBoth = 'carried' | 'stage' | 'new' | 'silent';
export const IN_BOTH: readonly InBoth[] = ['stage', 'carried', 'new', 'silent'];

export interface ThroughTime {
  rows: { subject: Subject; change: InBoth; before: Item[]; after: Item[] }[];
  /** Items without a subject: nobody has said that they are the same thing, so nothing is said of them. */
  untied: { before: number; after: number };
}

/** The stages that items name. */
const stagesOf = (items: readonly Item[]): Set<Stage> => new Set(items.flatMap((i) => i.stage ?? []));

/** Do both name stages, and none in common? */
export function otherStage(a: readonly Item[], b: readonly Item[]): boolean {
  const [sa, sb] = [stagesOf(a), stagesOf(b)];
  return sa.size > 0 && sb.size > 0 && ![...sa].some((stage) => sb.has(stage));
}

/** An older plan beside a newer one, subject by subject, in the order of the subjects. */
export function throughTime(catalogue: Catalogue, before: string, after: string): ThroughTime {
  const order = inTime(catalogue.documents);
  const of = (document: string): Item[] => catalogue.items.filter((i) => i.document === document).sort(order);
  const [old, now] = [of(before), of(after)];
  const rows = catalogue.subjects.flatMap((subject) => {
    const mine = (items: readonly Item[]): Item[] => items.filter((i) => i.subject === subject.id);
    const [a, b] = [mine(old), mine(now)];
    if (a.length === 0 && b.length === 0) return [];
    const change: InBoth = a.length === 0 ? 'new' : b.length === 0 ? 'silent' : otherStage(a, b) ? 'stage' : 'carried';
    return [{ subject, change, before: a, after: b }];
  });
  const untied = (items: readonly Item[]): number => items.filter((i) => i.subject === null).length;
  return { rows, untied: { before: untied(old), after: untied(now) } };
}

/** Pairs of plans of one region whose years follow or overlap, older first. */
export function planPairs({ documents }: Pick<Catalogue, 'documents'>): { before: string; after: string }[] {
  return documents.flatMap((a) =>
    documents
      .filter((b) => a.region === b.region && a.period.from < b.period.from)
      .map((b) => ({ before: a.id, after: b.id })),
  );
}
