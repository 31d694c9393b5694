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
  const from = new Map(documents.map((d) => [d.id, d.period.from]));
  return items
    .filter((i) => i.subject === item.subject && i !== item)
    .sort((a, b) => (from.get(a.document) ?? 0) - (from.get(b.document) ?? 0));
}

/** Other items of exactly known places; whole districts have their own panel. */
export function samePlace(item: Item, index: CatalogueIndex): Item[] {
  const others = item.places
    .filter((id) => index.places.get(id)?.form !== 'admin')
    .flatMap((id) => index.itemsByPlace.get(id) ?? []);
  return [...new Set(others)].filter((i) => i !== item);
}
