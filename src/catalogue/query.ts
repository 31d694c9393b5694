import type { Catalogue, Item, Place } from './types';
import type { Language, SectorId } from './vocabulary';

/** Look-ups over the catalogue, made once. */
export interface CatalogueIndex {
  catalogue: Catalogue;
  items: ReadonlyMap<string, Item>;
  places: ReadonlyMap<string, Place>;
  itemsByPlace: ReadonlyMap<string, readonly Item[]>;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const itemsByPlace = new Map<string, Item[]>();
  for (const item of catalogue.items) {
    for (const id of item.places) {
      const list = itemsByPlace.get(id);
      if (list) list.push(item);
      else itemsByPlace.set(id, [item]);
    }
  }
  return {
    catalogue,
    items: new Map(catalogue.items.map((i) => [i.id, i])),
    places: new Map(catalogue.places.map((p) => [p.id, p])),
    itemsByPlace,
  };
}

/** What narrows the items: the filter half of a scene; `null` means all. */
export interface ItemFilter {
  sectors: readonly string[] | null;
  documents: readonly string[] | null;
  kinds: readonly string[] | null;
  stages: readonly string[] | null;
  precision: readonly string[] | null;
  topics: readonly string[] | null;
  figure: boolean;
  year: number | null;
  area: string | null;
  q: string;
}

/** A filter whose text query has been answered: the ids it found, `null` without a query. */
export interface AnsweredFilter extends ItemFilter {
  found: ReadonlySet<string> | null;
}

const allows = (list: readonly string[] | null, value: string | null): boolean =>
  list === null || (value !== null && list.includes(value));

/** Is an item in a district? A league contains its counties' items; a county has its own only. */
export function inArea(item: Item, area: string): boolean {
  if (area === '150000') return true;
  const league = area.endsWith('00') ? area.slice(0, 4) : null;
  return item.adcodes.some((code) => code === area || (league !== null && code.startsWith(league)));
}

/** A dimension that a count leaves open, so that it tells what a click would give. */
export type Dimension = 'sectors' | 'documents' | 'kinds' | 'stages' | 'precision' | 'topics' | 'figure' | 'year';

/** Does an item fall due in a year: itself, or one of its targets? */
const dueIn = (item: Item, year: number): boolean => item.year === year || item.targets.some((t) => t.year === year);

/** Items that pass, in the catalogue's order. `except` leaves one dimension open (for its counts). */
export function filterItems(items: readonly Item[], filter: AnsweredFilter, except?: Dimension): Item[] {
  const open = (dimension: Dimension, passes: boolean): boolean => except === dimension || passes;
  return items.filter(
    (i) =>
      open('sectors', allows(filter.sectors, i.sector)) &&
      open('documents', allows(filter.documents, i.document)) &&
      open('kinds', allows(filter.kinds, i.kind)) &&
      open('stages', allows(filter.stages, i.stage)) &&
      open('precision', allows(filter.precision, i.precision)) &&
      open('topics', filter.topics === null || i.topics.some((t) => filter.topics?.includes(t))) &&
      open('figure', !filter.figure || i.targets.length > 0) &&
      open('year', filter.year === null || dueIn(i, filter.year)) &&
      (filter.area === null || inArea(i, filter.area)) &&
      (filter.found === null || filter.found.has(i.id)),
  );
}

/** How many items a key groups. */
export function countBy<K extends string>(items: readonly Item[], key: (item: Item) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const k = key(item);
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  return counts;
}

export const sectorCounts = (items: readonly Item[]): Map<SectorId, number> => countBy(items, (i) => i.sector);

/** Items in the order a list shows them: headlines first, then as the plan has them. */
export function byImportance(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.importance - b.importance);
}

/** Names of an item's places, in its order. */
export function placeNames(item: Item, index: CatalogueIndex, language: Language): string {
  const names = item.places.map((id) => index.places.get(id)?.name[language] ?? id);
  return names.join(language === 'zh' ? '、' : ', ');
}
