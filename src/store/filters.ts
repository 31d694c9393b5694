import { type ItemFilter, inArea } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import { NO_FILTERS, type ScenePatch } from '../scene/scene';

/** What a reader may narrow, and how a list of allowed values changes. `null` means all. */

export { NO_FILTERS };

/** Does anything narrow the items? */
export const isFiltered = (f: ItemFilter): boolean =>
  f.area !== null ||
  f.q.trim() !== '' ||
  f.figure ||
  f.year !== null ||
  [f.sectors, f.documents, f.kinds, f.stages, f.precision, f.topics].some((l) => l !== null);

/** A list with one value switched; all of them together are `null` again, in the order of `all`. */
export function toggled<T extends string>(list: readonly T[] | null, all: readonly T[], value: T): readonly T[] | null {
  const on = new Set(list ?? all);
  if (!on.delete(value)) on.add(value);
  const next = all.filter((v) => on.has(v));
  return next.length === all.length ? null : next;
}

/** Items of a district, those of the district as a whole left out. */
export const itemsWithin = (items: readonly Item[], area: string): Item[] =>
  items.filter((i) => inArea(i, area) && !i.places.includes(area));

/** Goes into a district, or back to the whole region with `null`: its items only, nothing selected, the map fitted. */
export const enterArea = (area: string | null): ScenePatch => ({
  area,
  item: null,
  place: null,
  camera: null,
  fit: null,
});
