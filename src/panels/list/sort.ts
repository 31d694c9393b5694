import { type CatalogueIndex, placeNames } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import { KINDS, type Language, PRECISIONS, SECTORS, STAGES } from '../../catalogue/vocabulary';
import { translate } from '../../i18n/translate';

/** In the order of display; the title always shows. */
export const COLUMNS = [
  'title',
  'sector',
  'kind',
  'stage',
  'place',
  'precision',
  'target',
  'year',
  'topics',
  'document',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What shows until the reader chooses. */
export const USUAL_COLUMNS: readonly Column[] = ['title', 'sector', 'stage', 'place', 'target', 'document'];

/** `null` is the order of the plans. */
export type Sorting = { column: Column; descending: boolean } | null;

/** The sorting after a click on a column's head: up, down, back to the order of the plans. */
export function nextSorting(sorting: Sorting, column: Column): Sorting {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}

type Key = readonly (string | number)[];

/** What a column sorts by. Targets stand together by what they measure, since unlike figures do not compare. */
function keyOf(item: Item, column: Column, index: CatalogueIndex, language: Language): Key | null {
  switch (column) {
    case 'title':
      return [item.title[language]];
    case 'sector':
      return [SECTORS.indexOf(item.sector)];
    case 'stage':
      return item.stage ? [STAGES.indexOf(item.stage)] : null;
    case 'kind':
      return [KINDS.indexOf(item.kind)];
    case 'precision':
      return [PRECISIONS.indexOf(item.precision)];
    case 'year':
      return [item.year];
    case 'topics':
      return [item.topics.map((x) => translate(language, `topic.${x}`)).join()];
    case 'place':
      return [placeNames(item, index, language)];
    case 'target': {
      const [target] = item.targets;
      return target ? [target.indicator ?? target.metric[language], target.unit, target.value] : null;
    }
    case 'document':
      return [index.catalogue.documents.findIndex((d) => d.id === item.document), item.paragraph];
  }
}

/** Items in a column's order; those with nothing in that column come last either way. */
export function sortItems(
  items: readonly Item[],
  sorting: Sorting,
  index: CatalogueIndex,
  language: Language,
): readonly Item[] {
  if (!sorting) return items;
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const compare = (a: Key, b: Key): number => {
    for (const [i, x] of a.entries()) {
      const y = b[i];
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
      if (order !== 0) return order;
    }
    return 0;
  };
  const keyed = items.map((item) => ({ item, key: keyOf(item, sorting.column, index, language) }));
  keyed.sort((a, b) => {
    if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
    return sorting.descending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  return keyed.map((k) => k.item);
}
