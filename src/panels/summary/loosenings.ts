import { type AnsweredFilter, type CatalogueIndex, filterItems } from '../../catalogue/query';
import type { Filters } from '../../scene/scene';
import { NO_FILTERS } from '../../store/filters';

/** A filter that could be taken off, and how many items that would show. */
export interface Loosening {
  key: keyof Filters;
  count: number;
}

const KEYS = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** What single filter to take off when nothing passes: those that then show something, the most first. Pure. */
export function loosenings({ catalogue }: CatalogueIndex, filter: AnsweredFilter): Loosening[] {
  return KEYS.filter((key) => filter[key] !== NO_FILTERS[key])
    .map((key) => {
      const looser = { ...filter, [key]: NO_FILTERS[key], ...(key === 'q' && { found: null }) };
      return { key, count: filterItems(catalogue.items, looser).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
