import type { Catalogue, Item } from '../../types';
import { type Finding, groupBy } from '../finding';
import { inTime, samePeriod } from '../statements';
import { otherStage } from '../through-time';

type ByDocument = [document: string, items: Item[]];

/** Items of each subject, by plan in time order. */
function bySubject(catalogue: Catalogue): Map<string, ByDocument[]> {
  const sorted = [...catalogue.items].sort(inTime(catalogue.documents));
  return new Map(
    [...groupBy(sorted, (i) => i.subject)].map(([id, items]) => [id, [...groupBy(items, (i) => i.document)]]),
  );
}

const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));

/** Plans of the same years that put one subject at stages with none in common. */
export function otherStages(catalogue: Catalogue): Finding[] {
  const documents = new Map(catalogue.documents.map((d) => [d.id, d]));
  const plans = bySubject(catalogue);
  return catalogue.subjects.flatMap((subject): Finding[] => {
    const differing = pairs(plans.get(subject.id) ?? []).filter(([[a, itemsA], [b, itemsB]]) => {
      const [da, db] = [documents.get(a), documents.get(b)];
      return da && db && samePeriod(da, db) && otherStage(itemsA, itemsB);
    });
    if (differing.length === 0) return [];
    const cited = [...new Set(differing.flat())].flatMap(([, items]) => items).filter((i) => i.stage !== null);
    return [{ id: `stage/${subject.id}`, kind: 'stage', about: subject.title, cited: cited.map((item) => ({ item })) }];
  });
}

/** A plan that never uses the name under which the others speak of a subject. */
export function otherNames(catalogue: Catalogue): Finding[] {
  const plans = bySubject(catalogue);
  return catalogue.subjects.flatMap((subject): Finding[] => {
    const named = (plans.get(subject.id) ?? []).flatMap(([document, items]) => {
      const item = items[0];
      const names = subject.names?.[document] ?? [subject.title.zh];
      return item ? [{ item, names }] : [];
    });
    const [first, ...others] = named;
    const same = !first || others.every((o) => o.names.some((n) => first.names.includes(n)));
    if (same) return [];
    const cited = named.map(({ item, names }) => ({ item, name: names.join('、') }));
    return [{ id: `name/${subject.id}`, kind: 'name', about: subject.title, cited }];
  });
}
