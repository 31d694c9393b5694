import type { OverviewOf } from '../../../catalogue/compare/overview';
import type { AdminUnit, Catalogue } from '../../../catalogue/types';
import type { Language } from '../../../catalogue/vocabulary';
import type { Scene, ScenePatch } from '../../../scene/scene';

/** What an overview can be of. */
export interface Choice extends OverviewOf {
  label: string;
}

type Known = Pick<Catalogue, 'documents' | 'admin'>;
type Asked = Pick<Scene, 'documents' | 'area'>;

/** All plans; and the region, its leagues and cities, and counties with a plan of their own or asked for by the scene. */
export function choices({ documents, admin }: Known, language: Language, area: string | null): Choice[] {
  const listed = (u: AdminUnit): boolean =>
    u.level !== 'county' || u.code === area || documents.some((d) => d.region === u.code);
  return [
    ...documents.map((d): Choice => ({ kind: 'document', id: d.id, label: d.short[language] })),
    ...admin.filter(listed).map((u): Choice => ({ kind: 'region', id: u.code, label: u.name[language] })),
  ];
}

/** The choice that the scene names: its area; else its only plan, or the region of its plans; else the first. */
export function chosenOf(all: readonly Choice[], { documents, area }: Asked, known: Known): Choice {
  const of = (kind: Choice['kind'], id: string | null | undefined): Choice | undefined =>
    all.find((c) => c.kind === kind && c.id === id);
  const named = documents ?? [];
  const regions = new Set(known.documents.filter((d) => named.includes(d.id)).map((d) => d.region));
  return (
    of('region', area) ??
    (named.length === 1 ? of('document', named[0]) : undefined) ??
    (regions.size === 1 ? of('region', [...regions][0]) : undefined) ??
    all[0] ?? { kind: 'document', id: '', label: '' }
  );
}

/** The scene of a choice. */
export const patchOf = ({ kind, id }: OverviewOf): ScenePatch =>
  kind === 'document' ? { documents: [id], area: null } : { documents: null, area: id };
