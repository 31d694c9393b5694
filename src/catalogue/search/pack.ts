import type { AsPlainObject } from 'minisearch';

/**
 * A word index as it travels: a line a term with the documents of each field, as steps from one to the next
 * in base 36. A third of the library's own form. How often a word stands in a field is not kept: 1 or more is 1.
 */
export interface PackedWords {
  fields: string[];
  documents: number;
  /** Words in each field of each document, documents parted by spaces, fields by lines. */
  lengths: string;
  index: string;
}

const BASE = 36;
const LATEST_FORM = 2;

type Postings = Record<string, Record<string, number>>;

const packSteps = (ids: readonly number[]): string =>
  ids.map((id, i) => (id - (ids[i - 1] ?? -1) - 1).toString(BASE)).join(' ');

function unpackSteps(steps: string): Record<string, number> {
  const found: Record<string, number> = {};
  let id = -1;
  for (const step of steps === '' ? [] : steps.split(' ')) {
    id += Number.parseInt(step, BASE) + 1;
    found[id] = 1;
  }
  return found;
}

const numbersOf = (of: object): number[] =>
  Object.keys(of)
    .map(Number)
    .sort((a, b) => a - b);

/** Packs a fresh index: documents numbered from 0, none removed. */
export function packWords({ fieldIds, fieldLength, documentCount, index }: AsPlainObject): PackedWords {
  const fields = Object.keys(fieldIds);
  const numbers = fields.map((_, f) => f);
  const line = ([term, postings]: [string, Postings]): string =>
    [term, ...numbers.map((f) => packSteps(numbersOf(postings[f] ?? {})))].join('|').replace(/\|+$/, '');
  return {
    fields,
    documents: documentCount,
    lengths: numbers
      .map((f) =>
        Array.from({ length: documentCount }, (_, d) => (fieldLength[String(d)]?.[f] ?? 0).toString(BASE)).join(' '),
      )
      .join('\n'),
    index: (index as unknown as [string, Postings][]).map(line).sort().join('\n'),
  };
}

/** The library's form again; `ids` names the documents in the order in which they were added. */
export function unpackWords({ fields, documents, lengths, index }: PackedWords, ids: readonly string[]): AsPlainObject {
  if (ids.length !== documents) throw new Error(`the search index has ${documents} entries, not ${ids.length}`);
  const byField = lengths.split('\n').map((line) => line.split(' ').map((n) => Number.parseInt(n, BASE)));
  const averages = byField.map((all) => all.reduce((sum, n) => sum + n, 0) / Math.max(1, documents));
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: Object.fromEntries(ids.entries()),
    fieldIds: Object.fromEntries(fields.map((name, f) => [name, f])),
    fieldLength: Object.fromEntries(ids.map((_, d) => [d, byField.map((all) => all[d] ?? 0)])),
    averageFieldLength: averages,
    storedFields: {},
    dirtCount: 0,
    index: index.split('\n').map((line) => {
      const [term = '', ...postings] = line.split('|');
      const filled = postings.flatMap((steps, f): [string, Record<string, number>][] =>
        steps === '' ? [] : [[String(f), unpackSteps(steps)]],
      );
      return [term, Object.fromEntries(filled)];
    }) as AsPlainObject['index'],
    serializationVersion: LATEST_FORM,
  };
}
