import type { FoundKind } from '../../catalogue/search/file';
import type { Hit } from '../../catalogue/search/search';

/** What was found, as the popup shows it. Pure. */

export interface Group {
  kind: FoundKind;
  total: number;
  hits: readonly Hit[];
}

/** One thing that can be chosen: a hit, or the rest of its group. */
export type Choice = { type: 'hit'; hit: Hit } | { type: 'rest'; kind: FoundKind; total: number };

/** Rows of a group that stands alone, and of one among others. */
const ALONE = 8;
const AMONG = 5;
/** An unfolded group ends here: beyond it a narrower query helps more than a longer list. */
const UNFOLDED = 60;
/** What a group may be behind another and still come first: Enter goes to the place, and items before what ties them. */
const LEAD: Readonly<Record<FoundKind, number>> = { place: 20, item: 6, subject: 0, indicator: 0 };
const ORDER: readonly FoundKind[] = ['place', 'item', 'subject', 'indicator'];

/** Groups with the nearest hit first; hits come best first. */
export function groupHits(hits: readonly Hit[], unfolded: FoundKind | null): Group[] {
  const byKind = ORDER.map((kind) => ({ kind, all: hits.filter((h) => h.kind === kind) })).filter((g) => g.all.length);
  const near = ({ kind, all }: (typeof byKind)[number]): number => (all[0]?.score ?? 0) + LEAD[kind];
  const most = byKind.length === 1 ? ALONE : AMONG;
  return byKind
    .sort((a, b) => near(b) - near(a))
    .map(({ kind, all }) => ({ kind, total: all.length, hits: all.slice(0, kind === unfolded ? UNFOLDED : most) }));
}

/** The rows of the popup in their order, for the arrow keys. */
export const choicesOf = (groups: readonly Group[]): Choice[] =>
  groups.flatMap(({ kind, total, hits }): Choice[] => [
    ...hits.map((hit): Choice => ({ type: 'hit', hit })),
    ...(hasRest({ kind, total, hits }) ? [{ type: 'rest' as const, kind, total }] : []),
  ]);

/** Is there more than shown, and a way to it? Items have the list; other groups unfold once. */
export const hasRest = ({ kind, total, hits }: Group): boolean =>
  total > hits.length && (kind === 'item' || hits.length < UNFOLDED);
