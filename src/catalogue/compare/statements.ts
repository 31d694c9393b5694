import type { Catalogue, DocumentInfo, Item, ItemTarget } from '../types';

/** One promise of one plan: a target with the item and the plan that state it. */
export interface Statement {
  item: Item;
  target: ItemTarget;
  document: DocumentInfo;
}

/** Every target of the catalogue, in the order of its documents and their paragraphs. */
export function statements(catalogue: Catalogue): Statement[] {
  const documents = new Map(catalogue.documents.map((d) => [d.id, d]));
  return catalogue.items.flatMap((item) => {
    const document = documents.get(item.document);
    return document ? item.targets.map((target) => ({ item, target, document })) : [];
  });
}

/** What the plans state of one indicator. */
export const statementsOf = (catalogue: Catalogue, indicator: string): Statement[] =>
  statements(catalogue).filter((s) => s.target.indicator === indicator);

/** Lies a region inside another (and is another)? Codes nest by their digits. */
export const liesIn = (code: string, wider: string): boolean =>
  code !== wider && code.startsWith(wider.replace(/(00)+$/, ''));

/** Do two plans speak of the same years? */
export const samePeriod = (a: DocumentInfo, b: DocumentInfo): boolean =>
  a.period.from === b.period.from && a.period.to === b.period.to;

/** By the years a plan covers, then by its date, then by the paragraph. */
export function inTime(documents: readonly DocumentInfo[]): (a: Item, b: Item) => number {
  const key = new Map(documents.map((d) => [d.id, `${d.period.from} ${d.dated} ${d.id}`]));
  return (a, b) =>
    (key.get(a.document) ?? '').localeCompare(key.get(b.document) ?? '') ||
    a.paragraph - b.paragraph ||
    (a.id < b.id ? -1 : 1);
}
