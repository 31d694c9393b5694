import { printsFigure } from './evidence';
import { type CatalogueInput, checkList, checkOne, type Entry, readAdmin } from './input';
import {
  adminPlace,
  areaPlace,
  badgeRoom,
  checkArea,
  checkPoint,
  checkRoute,
  outlinesByCode,
  pointPlace,
  routePlace,
} from './places';
import { type Problem, problem } from './problem';
import {
  areaPlaceSchema,
  type Coverage,
  coverageSchema,
  documentSchema,
  indicatorSchema,
  type Outline,
  outlineSchema,
  type PlanDocument,
  type PlanRecord,
  pointPlaceSchema,
  recordSchema,
  routePlaceSchema,
  subjectSchema,
  unitSchema,
} from './schema';
import type { Catalogue, DocumentInfo, Item, Place } from './types';
import { checkCoverage } from './verify';
import { PRECISIONS, type Precision } from './vocabulary';

export interface Compiled {
  /** Null when there is any problem: a catalogue is whole and valid, or it is not. */
  catalogue: Catalogue | null;
  problems: Problem[];
  /** Valid records by document, for the check against the texts. */
  records: Map<string, Entry<PlanRecord>[]>;
  outlines: Map<string, Outline>;
  coverage: Map<string, { file: string; value: Coverage }>;
}

const coarsest = (all: readonly Precision[]): Precision =>
  all.reduce<Precision>((worst, p) => (PRECISIONS.indexOf(p) > PRECISIONS.indexOf(worst) ? p : worst), 'site');

/** First value under each id; a problem for every further one. */
function unique<T extends { id: string }>(entries: readonly Entry<T>[], problems: Problem[]): Map<string, Entry<T>> {
  const byId = new Map<string, Entry<T>>();
  for (const e of entries) {
    const first = byId.get(e.value.id);
    if (first) {
      problems.push(
        problem(e.file, e.value.id, 'id', `is used already in ${first.file}`, 'give each record an id of its own'),
      );
    } else byId.set(e.value.id, e);
  }
  return byId;
}

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

function toItem(record: PlanRecord, document: PlanDocument, section: string, places: Map<string, Place>): Item {
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
    adcodes: [...new Set(shown.flatMap((p) => p.within))].sort(),
    subject: record.subject ?? null,
    parent: record.parent ?? null,
    year,
    targets: (record.targets ?? []).map((t) => ({ ...t, year: t.year ?? year })),
    sensitive: record.sensitive ?? record.places.some((id) => places.get(id)?.sensitive ?? false),
    importance: (record.importance ?? 2) as Item['importance'],
    note: record.note ?? null,
  };
}

interface Registries {
  places: Map<string, Place>;
  units: Set<string>;
  subjects: Set<string>;
  indicators: Set<string>;
  ids: Set<string>;
}

/** What the schema alone cannot see: words that point elsewhere, and figures without their digits. */
function checkRecord({ file, value: r }: Entry<PlanRecord>, known: Registries): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, wrong: string, fix: string) => problems.push(problem(file, r.id, field, wrong, fix));
  r.places.forEach((id, i) => {
    if (!known.places.has(id)) say(`places[${i}]`, `no place “${id}”`, 'add it to geodata/ or use a six-digit code');
  });
  if (r.subject && !known.subjects.has(r.subject))
    say('subject', `no subject “${r.subject}”`, 'add it to seeds/subjects.yaml');
  if (r.parent && !known.ids.has(r.parent))
    say('parent', `no item “${r.parent}”`, 'use the id of an item of the plan above');
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
function checkClaims(entries: readonly Entry<PlanRecord>[]): Problem[] {
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

/** Builds the catalogue, or says everything that is wrong with its input, all at once. Pure. */
export function compile(input: CatalogueInput): Compiled {
  const problems: Problem[] = [];
  const documents = unique(checkList(documentSchema, [input.documents], problems), problems);
  const units = checkList(unitSchema, [input.units], problems).map((e) => e.value);
  const subjects = unique(checkList(subjectSchema, [input.subjects], problems), problems);
  const indicators = unique(checkList(indicatorSchema, [input.indicators], problems), problems);

  const outlinesOf = outlinesByCode(input.counties.features);
  const admin = readAdmin(input.admin, problems).map((unit) => ({ ...unit, room: badgeRoom(unit, outlinesOf) }));
  const points = checkList(pointPlaceSchema, input.places, problems);
  const routes = checkList(routePlaceSchema, input.routes, problems);
  const areas = checkList(areaPlaceSchema, input.areas, problems);
  unique([...points, ...routes, ...areas] as Entry<{ id: string }>[], problems);
  problems.push(
    ...points.flatMap((p) => checkPoint(p, outlinesOf)),
    ...routes.flatMap((r) => checkRoute(r, outlinesOf)),
    ...areas.flatMap((a) => checkArea(a, outlinesOf)),
  );
  const places = new Map<string, Place>(
    [
      ...admin.map(adminPlace),
      ...points.map((e) => pointPlace(e.value)),
      ...routes.map((e) => routePlace(e.value)),
      ...areas.map((e) => areaPlace(e.value)),
    ].map((p) => [p.id, p]),
  );

  const records = new Map<string, Entry<PlanRecord>[]>();
  const outlines = new Map<string, Outline>();
  const coverage = new Map<string, { file: string; value: Coverage }>();
  for (const [id, files] of input.records) {
    if (!documents.has(id)) {
      problems.push(problem(`seeds/${id}`, '', '', 'no such document', 'add it to seeds/documents.yaml'));
      continue;
    }
    records.set(id, checkList(recordSchema, files, problems));
  }
  const all = [...records.values()].flat();
  const known: Registries = {
    places,
    units: new Set(units.map((u) => u.unit)),
    subjects: new Set(subjects.keys()),
    indicators: new Set(indicators.keys()),
    ids: new Set(unique(all, problems).keys()),
  };
  const items: Item[] = [];
  const infos: DocumentInfo[] = [];
  for (const [id, { value: document }] of documents) {
    const entries = records.get(id) ?? [];
    const outlineFile = input.outlines.get(id);
    const outline = outlineFile ? checkOne(outlineSchema, outlineFile, problems) : null;
    if (!outline) {
      problems.push(problem(`seeds/${id}/outline.json`, '', '', 'is missing or unreadable', 'run npm run outline'));
      continue;
    }
    outlines.set(id, outline);
    const coverageFile = input.coverage.get(id);
    const ledger = coverageFile ? checkOne(coverageSchema, coverageFile, problems) : null;
    if (ledger && coverageFile) {
      coverage.set(id, { file: coverageFile.path, value: ledger });
      const cited = entries.map((e) => ({ file: e.file, ...e.value }));
      problems.push(
        ...checkCoverage(
          coverageFile.path,
          ledger,
          outline.paragraphs.map((p) => ({ n: p[0] })),
          cited,
        ),
      );
    } else if (entries.length > 0) {
      problems.push(
        problem(`seeds/${id}/coverage.yaml`, '', '', 'is missing', 'write the ledger: see seeds/README.md'),
      );
    }
    problems.push(...entries.flatMap((e) => checkRecord(e, known)), ...checkClaims(entries));
    const sections = new Map(outline.paragraphs.map((p) => [p[0], p[1]]));
    for (const { file, value } of entries) {
      const section = sections.get(value.paragraph);
      if (section === undefined) {
        problems.push(
          problem(
            file,
            value.id,
            'paragraph',
            `the outline has no paragraph ${value.paragraph}`,
            'cite a paragraph of npm run outline -- --print',
          ),
        );
      } else items.push(toItem(value, document, section, places));
    }
    const { file: _file, columns: _columns, ...info } = document;
    infos.push({ ...info, paragraphs: outline.paragraphs.length, read: Object.keys(ledger ?? {}).length });
  }
  const used = new Set(items.flatMap((i) => i.places));
  const catalogue: Catalogue = {
    documents: infos,
    items,
    places: [...places.values()].filter((p) => p.form === 'admin' || p.reference || used.has(p.id)),
    admin,
    units,
    subjects: [...subjects.values()].map((e) => e.value),
    indicators: [...indicators.values()].map((e) => e.value),
  };
  return { catalogue: problems.length === 0 ? catalogue : null, problems, records, outlines, coverage };
}
