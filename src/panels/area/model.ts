import { byImportance, type CatalogueIndex, inArea } from '../../catalogue/query';
import type { AdminUnit, DocumentInfo, Item } from '../../catalogue/types';

/** What is said of a district: by its own plans, and by the plans above it. Pure. */

const REGION = '150000';
/** Headline targets that a panel names. */
const MAX_HEADLINES = 6;

/** Region, league, county: from the whole down to the unit itself. */
export function pathTo(code: string, admin: readonly AdminUnit[]): AdminUnit[] {
  const unit = admin.find((u) => u.code === code);
  if (!unit) return [];
  const above = unit.level === 'county' ? [REGION, unit.league] : unit.level === 'league' ? [REGION] : [];
  return [...above.flatMap((c) => admin.find((u) => u.code === c) ?? []), unit];
}

/** Units directly below: leagues of the region, counties of a league. */
export function unitsBelow(unit: AdminUnit, admin: readonly AdminUnit[]): AdminUnit[] {
  if (unit.level === 'region') return admin.filter((u) => u.level === 'league');
  return unit.level === 'league' ? admin.filter((u) => u.league === unit.code) : [];
}

/** Items that promise a figure, the headlines first, the district's own plan before the plans above it. */
export function headlines(items: readonly Item[], own: ReadonlySet<string>): Item[] {
  const figures = items.filter((i) => i.targets.length > 0);
  const ordered = [...figures.filter((i) => own.has(i.document)), ...figures.filter((i) => !own.has(i.document))];
  return byImportance(ordered).slice(0, MAX_HEADLINES);
}

/** Plans of the units that contain a district, the nearest first, and its own plans. */
export function plansOf(
  path: readonly AdminUnit[],
  documents: readonly DocumentInfo[],
): { own: Set<string>; above: DocumentInfo[] } {
  const code = path[path.length - 1]?.code;
  const higher = path.slice(0, -1).map((u) => u.code);
  return {
    own: new Set(documents.filter((d) => d.region === code).map((d) => d.id)),
    above: documents
      .filter((d) => higher.includes(d.region))
      .sort((a, b) => higher.indexOf(b.region) - higher.indexOf(a.region)),
  };
}

/** An item of a plan above, with the items here that carry it out. */
export interface FromAbove {
  item: Item;
  carriedBy: Item[];
}

/**
 * What the plans above say of a district: their items placed in it, and items that its own items carry out.
 * `shown` are the items that pass the filters; ties lead to items outside them too.
 */
export function fromAbove(
  area: string,
  shown: readonly Item[],
  above: readonly DocumentInfo[],
  index: CatalogueIndex,
): FromAbove[] {
  const plans = new Map(above.map((d, i) => [d.id, i]));
  const here = shown.filter((i) => inArea(i, area));
  const carriedBy = new Map<string, Item[]>();
  for (const item of here) {
    if (item.parent === null) continue;
    carriedBy.set(item.parent, [...(carriedBy.get(item.parent) ?? []), item]);
  }
  const parents = [...carriedBy.keys()].flatMap((id) => index.items.get(id) ?? []);
  const all = new Set([...here.filter((i) => plans.has(i.document)), ...parents]);
  return byImportance([...all])
    .sort((a, b) => (plans.get(a.document) ?? 0) - (plans.get(b.document) ?? 0))
    .map((item) => ({ item, carriedBy: carriedBy.get(item.id) ?? [] }));
}
