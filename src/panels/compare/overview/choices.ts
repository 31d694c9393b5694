import { groupBy } from '../../../catalogue/compare/finding';
import type { Catalogue } from '../../../catalogue/types';
import type { Language } from '../../../catalogue/vocabulary';

/** What an overview can be of: a plan, or all plans of a region that has several. */
export interface Choice {
  id: string;
  label: string;
  documents: string[];
}

/** All plans, and then the regions that have more than one. */
export function choices({ documents, admin }: Pick<Catalogue, 'documents' | 'admin'>, language: Language): Choice[] {
  const regions = [...groupBy(documents, (d) => d.region)].filter(([, all]) => all.length > 1);
  return [
    ...documents.map((d) => ({ id: d.id, label: d.short[language], documents: [d.id] })),
    ...regions.map(([code, all]) => ({
      id: code,
      label: admin.find((u) => u.code === code)?.name[language] ?? code,
      documents: all.map((d) => d.id),
    })),
  ];
}

/** The choice that a scene's documents name; else the first. */
export function chosenOf(all: readonly Choice[], documents: readonly string[] | null): Choice {
  const same = (c: Choice): boolean =>
    documents !== null && c.documents.length === documents.length && c.documents.every((d) => documents.includes(d));
  return all.find(same) ?? all[0] ?? { id: '', label: '', documents: [] };
}
