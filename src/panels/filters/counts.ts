import { type AnsweredFilter, type CatalogueIndex, countBy, type Dimension, filterItems } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import { SECTORS, type SectorId, TOPICS, type Topic } from '../../catalogue/vocabulary';

/** Counts beside a filter's values: what each would show with every other filter as it is. Pure. */

export interface FilterCounts {
  kinds: ReadonlyMap<string, number>;
  stages: ReadonlyMap<string, number>;
  precision: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
  years: ReadonlyMap<number, number>;
  figure: number;
}

/** Years that anything of an item falls due in. */
const yearsOf = (item: Item): number[] => [...new Set([item.year, ...item.targets.map((t) => t.year)])];

function countEach<K>(items: readonly Item[], keys: (item: Item) => readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) for (const key of keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Each dimension is counted with itself left open, so that a count tells what a click would give. */
export function filterCounts({ catalogue }: CatalogueIndex, filter: AnsweredFilter): FilterCounts {
  const open = (dimension: Dimension): Item[] => filterItems(catalogue.items, filter, dimension);
  return {
    kinds: countBy(open('kinds'), (i) => i.kind),
    stages: countBy(open('stages'), (i) => i.stage ?? ''),
    precision: countBy(open('precision'), (i) => i.precision),
    topics: countEach(open('topics'), (i) => i.topics),
    years: countEach(open('year'), yearsOf),
    figure: open('figure').filter((i) => i.targets.length > 0).length,
  };
}

/** Every year of the catalogue, in order. */
export const allYears = (items: readonly Item[]): number[] => [...new Set(items.flatMap(yearsOf))].sort();

/** The first topic of each sector, as the word list groups them. */
const FIRST: Readonly<Record<SectorId, Topic>> = {
  ports: 'border-port',
  transport: 'railway',
  energy: 'wind',
  ecology: 'sand-control',
  water: 'river',
  agriculture: 'grain',
  industry: 'industrial-park',
  digital: 'data-centre',
  innovation: 'laboratory',
  'culture-tourism': 'scenic-area',
  'urban-rural': 'urban-renewal',
  livelihood: 'education',
  governance: 'business-environment',
  macro: 'gdp',
};

/** Topics by the sector they belong to, in the order of display. */
export const TOPIC_GROUPS: readonly { sector: SectorId; topics: readonly Topic[] }[] = SECTORS.map((sector, i) => {
  const next = SECTORS[i + 1];
  return {
    sector,
    topics: TOPICS.slice(TOPICS.indexOf(FIRST[sector]), next ? TOPICS.indexOf(FIRST[next]) : undefined),
  };
});
