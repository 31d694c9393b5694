import type { Search } from './search';
import { isHan, terms } from './text';

/** What to ask instead, when a query found nothing. */

export interface Looser {
  query: string;
  /** How much that finds. */
  count: number;
}

const MOST = 3;
/** Shorter pieces of a word say nothing of what was meant. */
const SHORTEST = { han: 2, latin: 4 } as const;

/** Pieces of one term, the longest first. */
function pieces(term: string): string[] {
  const shortest = isHan(term) ? SHORTEST.han : SHORTEST.latin;
  const found: string[] = [];
  for (let length = term.length - 1; length >= shortest; length--) {
    const last = isHan(term) ? term.length - length : 0;
    for (let at = 0; at <= last; at++) found.push(term.slice(at, at + length));
  }
  return found;
}

const without = (all: readonly string[], i: number): string => all.filter((_, j) => j !== i).join(' ');

/** Queries near this one that find something: a term fewer, each term alone, then pieces of a single term. */
export function looserQueries(search: Search, query: string): Looser[] {
  const each = terms(query);
  const ideas = each.length > 1 ? [...each.map((_, i) => without(each, i)), ...each] : each.flatMap(pieces);
  const loose: Looser[] = [];
  for (const idea of new Set(ideas)) {
    const count = search.find(idea).length;
    // A piece of what is offered already finds more of the same.
    if (count > 0 && !loose.some((l) => l.query.includes(idea))) loose.push({ query: idea, count });
    if (loose.length === MOST) break;
  }
  return loose;
}
