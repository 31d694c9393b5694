import { byImportance, inArea } from '../query';
import type { Subject } from '../schema';
import type { Catalogue, DocumentInfo, Item } from '../types';
import { SECTORS, type SectorId, STAGES, type Stage } from '../vocabulary';

/** A plan on one page, or what all plans say of a region. */
export interface Overview {
  items: Item[];
  /** The plans it is made of, the region's own first, each with the number of its items here. */
  plans: { plan: DocumentInfo; items: number; own: boolean }[];
  /** Headline items with a figure, plan by plan; `more` are left to the list. */
  headlines: { plan: DocumentInfo; items: Item[]; more: number }[];
  /** Items by sector, and within it by stage (`none`: no stage word). */
  sectors: { sector: SectorId; total: number; stages: [Stage | 'none', number][] }[];
  /** What it speaks of most. */
  subjects: { subject: Subject; count: number }[];
}

export type OverviewOf = { kind: 'document' | 'region'; id: string };

const STAGES_OR_NONE: readonly (Stage | 'none')[] = [...STAGES, 'none'];
/** Of every plan but a region's newest, the page has room for this many headlines. */
const FEW = 8;

/**
 * The overview of a document, or of a region: its own plans' items and those that other plans place in it. The headlines
 * are those of its own plans; where none is at hand, what the others promise here.
 */
export function overview(catalogue: Catalogue, { kind, id }: OverviewOf, top = 12): Overview {
  const isOwn = (d: DocumentInfo): boolean => (kind === 'document' ? d.id === id : d.region === id);
  const own = new Set(catalogue.documents.filter(isOwn).map((d) => d.id));
  const items = catalogue.items.filter((i) => own.has(i.document) || (kind === 'region' && inArea(i, id)));
  const plans = catalogue.documents
    .map((plan) => ({ plan, items: items.filter((i) => i.document === plan.id).length, own: own.has(plan.id) }))
    .filter((p) => p.items > 0)
    .sort((a, b) => Number(b.own) - Number(a.own) || b.plan.period.to - a.plan.period.to);
  return {
    items,
    plans,
    headlines: plans
      .filter((p) => p.own || own.size === 0)
      .flatMap((p, i) => headlinesOf(p.plan, items, p.own, i === 0)),
    sectors: sectorRows(items),
    subjects: subjectRows(catalogue, items).slice(0, top),
  };
}

/**
 * Of the newest plan for this very place its headlines, all of them; of an older one the first; of a plan for another place
 * the weightiest figures that it names here.
 */
function headlinesOf(plan: DocumentInfo, items: readonly Item[], own: boolean, first: boolean): Overview['headlines'] {
  const figures = items.filter((i) => i.document === plan.id && i.targets.length > 0);
  const heads = own ? figures.filter((i) => i.importance === 1) : byImportance(figures);
  const shown = own && first ? heads : heads.slice(0, FEW);
  return shown.length > 0 ? [{ plan, items: shown, more: own && first ? 0 : figures.length - shown.length }] : [];
}

function sectorRows(items: readonly Item[]): Overview['sectors'] {
  return SECTORS.flatMap((sector) => {
    const mine = items.filter((i) => i.sector === sector);
    const stages = STAGES_OR_NONE.map((stage): [Stage | 'none', number] => [
      stage,
      mine.filter((i) => (i.stage ?? 'none') === stage).length,
    ]);
    return mine.length > 0 ? [{ sector, total: mine.length, stages }] : [];
  });
}

function subjectRows({ subjects }: Catalogue, items: readonly Item[]): Overview['subjects'] {
  const counts = new Map<string, number>();
  for (const i of items) if (i.subject) counts.set(i.subject, (counts.get(i.subject) ?? 0) + 1);
  return subjects
    .flatMap((subject) => {
      const count = counts.get(subject.id);
      return count === undefined ? [] : [{ subject, count }];
    })
    .sort((a, b) => b.count - a.count);
}
