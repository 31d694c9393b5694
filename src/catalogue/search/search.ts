import type { FoundKind } from './file';

/** One thing found. */
export interface Hit {
  kind: FoundKind;
  id: string;
  /** Higher is nearer; only for comparing hits of one query. */
  score: number;
}

/** From, up to (not with): a part of a text. */
export type Part = readonly [number, number];

/** What answers a query, with the index or before it is there. */
export interface Search {
  /** Everything found, best first. */
  find(query: string): readonly Hit[];
  /** Ids of the items found. */
  items(query: string): ReadonlySet<string>;
  /** The parts of a text that the query means. */
  marks(text: string, query: string): Part[];
}

const REMEMBERED = 12;

/** A search that answers a question asked again (by list, map and popup) without searching again. */
export function remembering(find: Search['find'], marks: Search['marks']): Search {
  const answers = new Map<string, { hits: readonly Hit[]; items: ReadonlySet<string> }>();
  const ask = (query: string): { hits: readonly Hit[]; items: ReadonlySet<string> } => {
    const key = query.trim();
    const known = answers.get(key);
    if (known) return known;
    const hits = find(key);
    const answer = { hits, items: new Set(hits.filter((h) => h.kind === 'item').map((h) => h.id)) };
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  return { find: (q) => ask(q).hits, items: (q) => ask(q).items, marks };
}

/** Parts in order, those that touch made one. */
export function joined(parts: readonly Part[]): Part[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
