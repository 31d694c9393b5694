import type { Subject } from '../schema';
import type { Catalogue, Item } from '../types';
import { SECTORS, type SectorId, STAGES, type Stage } from '../vocabulary';

/** A plan on one page. */
export interface Overview {
  items: Item[];
  /** Headline items with a figure, in the plan's order. */
  headlines: Item[];
  /** Items by sector, and within it by stage (`none`: no stage word). */
  sectors: { sector: SectorId; total: number; stages: [Stage | 'none', number][] }[];
  /** What it speaks of most. */
  subjects: { subject: Subject; count: number }[];
}

const STAGES_OR_NONE: readonly (Stage | 'none')[] = [...STAGES, 'none'];

/** The plan of a document, or of a region (all its documents). */
export function overview(catalogue: Catalogue, documents: readonly string[], top = 12): Overview {
  const items = catalogue.items.filter((i) => documents.includes(i.document));
  const sectors = SECTORS.flatMap((sector) => {
    const mine = items.filter((i) => i.sector === sector);
    const stages = STAGES_OR_NONE.map((stage): [Stage | 'none', number] => [
      stage,
      mine.filter((i) => (i.stage ?? 'none') === stage).length,
    ]);
    return mine.length > 0 ? [{ sector, total: mine.length, stages }] : [];
  });
  const counts = new Map<string, number>();
  for (const i of items) if (i.subject) counts.set(i.subject, (counts.get(i.subject) ?? 0) + 1);
  const subjects = catalogue.subjects
    .flatMap((subject) => {
      const count = counts.get(subject.id);
      return count === undefined ? [] : [{ subject, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, top);
  return { items, headlines: items.filter((i) => i.importance === 1 && i.targets.length > 0), sectors, subjects };
}
