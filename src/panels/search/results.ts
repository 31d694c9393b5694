import type { CatalogueIndex } from '../../catalogue/query';
import type { Item, Place } from '../../catalogue/types';
import type { Language } from '../../catalogue/vocabulary';

export type SearchResult = { kind: 'item'; item: Item } | { kind: 'place'; place: Place; count: number };

const MAX_RESULTS = 8;
const MAX_PLACES = 3;

const names = (place: Place): string[] => [place.name.zh, place.name.en, ...place.aliases].map((n) => n.toLowerCase());

/**
 * What a query finds: a place of exactly that name, then items by their titles, places by part of their name,
 * and items by their words. All items count, shown or not, so that nothing is unfindable.
 */
export function searchResults(query: string, index: CatalogueIndex, language: Language): SearchResult[] {
  const needle = query.trim().toLowerCase();
  if (!needle) return [];
  const { items, places } = index.catalogue;
  const count = (p: Place): number => index.itemsByPlace.get(p.id)?.length ?? 0;
  const asPlace = (place: Place): SearchResult => ({ kind: 'place', place, count: count(place) });
  const asItem = (item: Item): SearchResult => ({ kind: 'item', item });
  const rest = places.filter((p) => (p.form === 'admin' || count(p) > 0) && names(p).some((n) => n.includes(needle)));
  const exact = rest.filter((p) => names(p).includes(needle));
  const partly = rest.filter((p) => !exact.includes(p)).sort((a, b) => count(b) - count(a));
  const found = [...exact.map(asPlace), ...partly.map(asPlace)].slice(0, MAX_PLACES);

  const other = language === 'zh' ? 'en' : 'zh';
  const titled = items.filter((i) => [i.title[language], i.title[other]].some((w) => w.toLowerCase().includes(needle)));
  const worded = items.filter(
    (i) =>
      !titled.includes(i) && [i.summary.zh, i.summary.en, ...i.evidence].some((w) => w.toLowerCase().includes(needle)),
  );
  const first = found.slice(0, Math.min(exact.length, MAX_PLACES));
  const later = found.slice(first.length);
  const byTitle = titled.slice(0, MAX_RESULTS - found.length).map(asItem);
  return [...first, ...byTitle, ...later, ...worded.map(asItem)].slice(0, MAX_RESULTS);
}
