import type { CatalogueIndex } from '../../catalogue/query';
import type { DocumentInfo, Item } from '../../catalogue/types';

/** The items before and after in the order of the plan's paragraphs. */
export function neighbours(item: Item, items: readonly Item[]): { previous: Item | null; next: Item | null } {
  const plan = items.filter((i) => i.document === item.document).sort((a, b) => a.paragraph - b.paragraph);
  const at = plan.indexOf(item);
  return { previous: plan[at - 1] ?? null, next: plan[at + 1] ?? null };
}

/** Other items of the same subject, the older plans first. */
export function sameSubject(item: Item, items: readonly Item[], documents: readonly DocumentInfo[]): Item[] {
  if (item.subject === null) return [];
  // By the years a plan covers; plans of the same years in the order they were issued.
  const from = new Map(documents.map((d) => [d.id, `${d.period.from} ${d.dated}`]));
  return items
    .filter((i) => i.subject === item.subject && i !== item)
    .sort((a, b) => (from.get(a.document) ?? '').localeCompare(from.get(b.document) ?? ''));
}

/** The item of the plan above that an item carries out. */
export const parentOf = (item: Item, index: CatalogueIndex): Item | null =>
  item.parent === null ? null : (index.items.get(item.parent) ?? null);

/** Items that carry an item out. */
export const childrenOf = (item: Item, items: readonly Item[]): Item[] => items.filter((i) => i.parent === item.id);

/** Other items of exactly known places; whole districts have their own panel. */
export function samePlace(item: Item, index: CatalogueIndex): Item[] {
  const others = item.places
    .filter((id) => index.places.get(id)?.form !== 'admin')
    .flatMap((id) => index.itemsByPlace.get(id) ?? []);
  return [...new Set(others)].filter((i) => i !== item);
}
