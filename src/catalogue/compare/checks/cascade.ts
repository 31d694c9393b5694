import type { Catalogue } from '../../types';
import { cascadeOf } from '../cascade';
import type { Finding } from '../finding';
import { liesIn } from '../statements';

/** Ids of items that others carry out. */
const parents = ({ items }: Catalogue): Set<string> => new Set(items.flatMap((i) => i.parent ?? []));

/** Goals of a plan above, with a figure for its whole region, that no plan below takes up. */
export function childless(catalogue: Catalogue): Finding[] {
  const taken = parents(catalogue);
  const documents = new Map(catalogue.documents.map((d) => [d.id, d]));
  const hasBelow = new Set(
    catalogue.documents
      .filter((d) => catalogue.documents.some((o) => liesIn(o.region, d.region) && o.period.from === d.period.from))
      .map((d) => d.id),
  );
  return catalogue.items
    .filter(
      (i) =>
        i.kind === 'target' &&
        i.targets.length > 0 &&
        hasBelow.has(i.document) &&
        i.adcodes.includes(documents.get(i.document)?.region ?? '') &&
        !taken.has(i.id),
    )
    .map((item) => ({
      id: `childless/${item.id}`,
      kind: 'childless',
      about: item.title,
      cited: item.targets.map((target) => ({ item, target })),
    }));
}

/**
 * Targets below that go above the one they serve: one of them, or the plans at hand together.
 * Above a ≥ nothing is too much, so such a target is left alone.
 */
export function above(catalogue: Catalogue): Finding[] {
  return [...parents(catalogue)].sort().flatMap((id): Finding[] => {
    const found = cascadeOf(catalogue, id);
    if (!found || found.top.target.comparator === '>=') return [];
    const { top, parts, together } = found;
    const over = parts.filter((p) => (p.share?.value ?? 0) > 1);
    const sumOver = (together?.share.value ?? 0) > 1;
    if (over.length === 0 && !sumOver) return [];
    const cited = [top, ...(sumOver ? parts.filter((p) => p.share) : over)];
    return [{ id: `above/${id}`, kind: 'above', about: top.target.metric, cited }];
  });
}
