import { printsFigure } from './evidence';
import type { Entry } from './input';
import { adcodesOf, coarsest } from './precision';
import { type Problem, problem } from './problem';
import type { PlanDocument, PlanRecord } from './schema';
import type { Ties } from './ties';
import type { Item, Place } from './types';

/** A record's own checks, and how it becomes an item. */

/**
 * Where an item may be shown. A sensitive item or place is shown by its counties, never more exactly;
 * a schematic course says no more than its ends do and stays.
 */
function shownPlaces(record: PlanRecord, places: Map<string, Place>): Place[] {
  const shown = record.places.flatMap((id) => {
    const place = places.get(id);
    if (!place) return [];
    const coarse = place.form === 'admin' || place.schematic;
    return (record.sensitive || place.sensitive) && !coarse
      ? place.within.flatMap((code) => places.get(code) ?? [])
      : [place];
  });
  // A point without coordinates is its county (or whatever contains it).
  const placed = shown.flatMap((p) => (p.anchor ? [p] : p.within.flatMap((code) => places.get(code) ?? [])));
  return [...new Set(placed)];
}

/** A record as readers get it: places it may be shown at, section, ties, years filled in. */
export function toItem(
  record: PlanRecord,
  document: PlanDocument,
  section: string,
  places: Map<string, Place>,
  ties: Ties,
): Item {
  const shown = shownPlaces(record, places);
  const year = record.year ?? document.period.to;
  return {
    id: record.id,
    title: record.title,
    summary: record.summary,
    kind: record.kind,
    sector: record.sector,
    topics: record.topics,
    stage: record.stage ?? null,
    document: document.id,
    section,
    paragraph: record.paragraph,
    evidence: record.evidence,
    places: record.places
      .filter((id) => places.has(id) && shown.includes(places.get(id) as Place))
      .concat(shown.map((p) => p.id).filter((id) => !record.places.includes(id))),
    precision: coarsest(shown.map((p) => p.precision)),
    adcodes: adcodesOf(shown),
    subject: ties.subjects.get(record.id) ?? null,
    parent: ties.parents.get(record.id) ?? null,
    year,
    targets: (record.targets ?? []).map((t) => ({ ...t, year: t.year ?? year })),
    sensitive: record.sensitive ?? record.places.some((id) => places.get(id)?.sensitive ?? false),
    importance: (record.importance ?? 2) as Item['importance'],
    note: record.note ?? null,
  };
}

/** What a record may point to. */
export interface Registries {
  places: ReadonlyMap<string, Place>;
  units: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}

/** What the schema alone cannot see: words that point elsewhere, and figures without their digits. */
export function checkRecord({ file, value: r }: Entry<PlanRecord>, known: Registries): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, wrong: string, fix: string) => problems.push(problem(file, r.id, field, wrong, fix));
  r.places.forEach((id, i) => {
    if (!known.places.has(id)) say(`places[${i}]`, `no place “${id}”`, 'add it to geodata/ or use a six-digit code');
  });
  if (!r.stage && r.kind !== 'target')
    say('stage', `a ${r.kind} needs a stage`, 'choose by the plan’s verb: plan start advance complete maintain');
  if (r.kind === 'target' && !r.targets?.length)
    say('targets', 'a target needs a figure', 'add targets, or make it a programme');
  r.targets?.forEach((t, i) => {
    const field = `targets[${i}]`;
    if (!known.units.has(t.unit))
      say(`${field}.unit`, `unknown unit “${t.unit}”`, 'add it to seeds/units.yaml or correct it');
    if (t.indicator && !known.indicators.has(t.indicator))
      say(`${field}.indicator`, `no indicator “${t.indicator}”`, 'add it to seeds/indicators.yaml');
    const printed = t.printed
      ? r.evidence.some((e) => e.includes(t.printed ?? ''))
      : printsFigure(r.evidence, t.value, t.unit);
    if (!printed)
      say(
        `${field}.value`,
        `no evidence prints ${t.printed ?? `${t.value} ${t.unit}`}`,
        'quote the figure with its unit in evidence, or give the plan’s words in printed',
      );
    if (t.valueMax !== undefined && !t.printed && !printsFigure(r.evidence, t.valueMax, t.unit)) {
      say(`${field}.valueMax`, `no evidence prints ${t.valueMax} ${t.unit}`, 'quote the whole range in evidence');
    }
  });
  return problems;
}

/** Two items that cite the same words of the same paragraph claim the same thing. */
export function checkClaims(entries: readonly Entry<PlanRecord>[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, value: r } of entries) {
    const claim = `${r.paragraph}|${[...r.evidence].sort().join('|')}`;
    const other = seen.get(claim);
    if (other)
      problems.push(
        problem(
          file,
          r.id,
          'evidence',
          `the same evidence as ${other}`,
          'quote what proves this item, or merge the two',
        ),
      );
    else seen.set(claim, r.id);
  }
  return problems;
}
