import type { Entry } from './input';
import { type Problem, problem } from './problem';
import type { Indicator, ParentLink, PlanRecord, Subject, Unit } from './schema';

/** What ties items together: the subject they speak of, the item of the plan above they carry out. */
export interface Ties {
  /** Subject id by item id. */
  subjects: Map<string, string>;
  /** Parent item id by item id. */
  parents: Map<string, string>;
}

interface Known {
  /** Document id of every item. */
  documentOf: ReadonlyMap<string, string>;
  /** Region code of every document. */
  regionOf: ReadonlyMap<string, string>;
}

/** Does the first region contain the second and is it another? Codes nest by their digits. */
function above(parent: string, child: string): boolean {
  const stem = parent.replace(/(00)+$/, '');
  return parent !== child && child.startsWith(stem);
}

/** Reads the ties; an unknown item, an item with two subjects, a parent that is not above: a problem each. */
export function tie(
  subjects: readonly Entry<Subject>[],
  links: readonly Entry<ParentLink>[],
  known: Known,
  problems: Problem[],
): Ties {
  const ties: Ties = { subjects: new Map(), parents: new Map() };
  const exists = (file: string, record: string, field: string, item: string): boolean => {
    if (known.documentOf.has(item)) return true;
    problems.push(problem(file, record, field, `no item “${item}”`, 'correct the id, or remove it'));
    return false;
  };
  for (const { file, value: s } of subjects) {
    s.items.forEach((item, i) => {
      if (!exists(file, s.id, `items[${i}]`, item)) return;
      const other = ties.subjects.get(item);
      if (other) {
        problems.push(
          problem(file, s.id, `items[${i}]`, `“${item}” has the subject ${other} already`, 'keep it under one'),
        );
      } else ties.subjects.set(item, s.id);
    });
  }
  for (const { file, value: link } of links) {
    if (!exists(file, link.parent, 'parent', link.parent)) continue;
    link.children.forEach((child, i) => {
      if (!exists(file, link.parent, `children[${i}]`, child)) return;
      const regionOf = (item: string): string => known.regionOf.get(known.documentOf.get(item) ?? '') ?? '';
      if (ties.parents.has(child)) {
        problems.push(
          problem(
            file,
            link.parent,
            `children[${i}]`,
            `“${child}” has a parent already`,
            'an item carries out one item above',
          ),
        );
      } else if (!above(regionOf(link.parent), regionOf(child))) {
        problems.push(
          problem(
            file,
            link.parent,
            `children[${i}]`,
            `“${child}” is not of a plan below`,
            'a parent belongs to the plan of the region above',
          ),
        );
      } else ties.parents.set(child, link.parent);
    });
  }
  return ties;
}

/** Document of every record. */
export const documentsOf = (records: ReadonlyMap<string, readonly Entry<PlanRecord>[]>): Map<string, string> =>
  new Map([...records].flatMap(([document, entries]) => entries.map((e) => [e.value.id, document] as const)));

/** An indicator compares only what has its change and its unit family; near-misses lead to indicators. */
export function checkIndicators(
  records: readonly Entry<PlanRecord>[],
  indicators: readonly Entry<Indicator>[],
  units: readonly Unit[],
): Problem[] {
  const byId = new Map(indicators.map((e) => [e.value.id, e.value]));
  const familyOf = new Map(units.map((u) => [u.unit, u.family]));
  const ofTargets = records.flatMap(({ file, value: r }) =>
    (r.targets ?? []).flatMap((t, i) => {
      const indicator = t.indicator === undefined ? undefined : byId.get(t.indicator);
      if (!indicator) return [];
      const say = (field: string, wrong: string): Problem =>
        problem(file, r.id, `targets[${i}].${field}`, wrong, 'point to the indicator that has it, or to none');
      const family = familyOf.get(t.unit) ?? indicator.family;
      return [
        ...(t.change === indicator.change
          ? []
          : [say('change', `is ${t.change}, but ${indicator.id} measures ${indicator.change}`)]),
        ...(family === indicator.family
          ? []
          : [say('unit', `“${t.unit}” is of ${family}, but ${indicator.id} is of ${indicator.family}`)]),
      ];
    }),
  );
  const ofNearMisses = indicators.flatMap(({ file, value: indicator }) =>
    (indicator.notComparable ?? []).flatMap((near, i) => {
      if (near.with !== indicator.id && byId.has(near.with)) return [];
      const wrong = near.with === indicator.id ? 'is the indicator itself' : `no indicator “${near.with}”`;
      return [problem(file, indicator.id, `notComparable[${i}].with`, wrong, 'name another indicator of the list')];
    }),
  );
  return [...ofTargets, ...ofNearMisses];
}
