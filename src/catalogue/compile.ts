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
import { checkClaims, checkRecord, toItem } from './records';
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
  parentSchema,
  pointPlaceSchema,
  recordSchema,
  routePlaceSchema,
  type Story,
  subjectSchema,
  unitSchema,
} from './schema';
import { readStories } from './stories';
import { checkIndicators, documentsOf, type Ties, tie } from './ties';
import type { AdminUnit, Catalogue, Item, Place } from './types';
import { checkCoverage } from './verify';

export interface Compiled {
  /** Null when there is any problem: a catalogue is whole and valid, or it is not. */
  catalogue: Catalogue | null;
  problems: Problem[];
  /** The talks; they travel apart from the catalogue. */
  stories: Story[];
  /** Valid records by document, for the check against the texts. */
  records: Map<string, Entry<PlanRecord>[]>;
  outlines: Map<string, Outline>;
  coverage: Map<string, { file: string; value: Coverage }>;
}

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

interface Read {
  entries: Entry<PlanRecord>[];
  document: PlanDocument;
  outline: Outline;
  coverage: { file: string; value: Coverage } | null;
}

/** Records, outline and ledger of one document, checked against one another. */
function readDocument(input: CatalogueInput, document: PlanDocument, problems: Problem[]): Read | null {
  const { id } = document;
  const entries = checkList(recordSchema, input.records.get(id) ?? [], problems);
  const outlineFile = input.outlines.get(id);
  const outline = outlineFile ? checkOne(outlineSchema, outlineFile, problems) : null;
  if (!outline) {
    problems.push(problem(`seeds/${id}/outline.json`, '', '', 'is missing or unreadable', 'run npm run outline'));
    return null;
  }
  const file = input.coverage.get(id);
  const value = file ? checkOne(coverageSchema, file, problems) : null;
  if (file && value) {
    const paragraphs = outline.paragraphs.map(([n]) => ({ n }));
    const cited = entries.map((e) => ({ file: e.file, ...e.value }));
    problems.push(...checkCoverage(file.path, value, paragraphs, cited));
  } else if (entries.length > 0) {
    const path = `seeds/${id}/coverage.yaml`;
    problems.push(problem(path, '', '', 'is missing', 'write the ledger: see seeds/README.md'));
  }
  return { entries, document, outline, coverage: file && value ? { file: file.path, value } : null };
}

/** Items of a document; a citation outside its outline is a problem. */
function itemsOf(read: Read, places: Map<string, Place>, ties: Ties, problems: Problem[]): Item[] {
  const sections = new Map(read.outline.paragraphs.map(([n, section]) => [n, section]));
  return read.entries.flatMap(({ file, value }) => {
    const section = sections.get(value.paragraph);
    if (section !== undefined) return [toItem(value, read.document, section, places, ties)];
    const wrong = `the outline has no paragraph ${value.paragraph}`;
    problems.push(problem(file, value.id, 'paragraph', wrong, 'cite a paragraph of npm run outline -- --print'));
    return [];
  });
}

function readPlaces(input: CatalogueInput, admin: readonly AdminUnit[], problems: Problem[]): Map<string, Place> {
  const outlines = outlinesByCode(input.counties.features);
  const points = checkList(pointPlaceSchema, input.places, problems);
  const routes = checkList(routePlaceSchema, input.routes, problems);
  const areas = checkList(areaPlaceSchema, input.areas, problems);
  unique([...points, ...routes, ...areas] as Entry<{ id: string }>[], problems);
  problems.push(
    ...points.flatMap((p) => checkPoint(p, outlines)),
    ...routes.flatMap((r) => checkRoute(r, outlines)),
    ...areas.flatMap((a) => checkArea(a, outlines)),
  );
  const all = [
    ...admin.map(adminPlace),
    ...points.map((e) => pointPlace(e.value)),
    ...routes.map((e) => routePlace(e.value)),
    ...areas.map((e) => areaPlace(e.value)),
  ];
  return new Map(all.map((p) => [p.id, p]));
}

/** Builds the catalogue, or says everything that is wrong with its input, all at once. Pure. */
export function compile(input: CatalogueInput): Compiled {
  const problems: Problem[] = [];
  const documents = unique(checkList(documentSchema, [input.documents], problems), problems);
  const units = checkList(unitSchema, [input.units], problems).map((e) => e.value);
  const subjects = unique(checkList(subjectSchema, [input.subjects], problems), problems);
  const indicators = unique(checkList(indicatorSchema, [input.indicators], problems), problems);
  const links = checkList(parentSchema, [input.parents], problems);
  for (const id of input.records.keys()) {
    if (!documents.has(id))
      problems.push(problem(`seeds/${id}`, '', '', 'no such document', 'add it to seeds/documents.yaml'));
  }

  const outlines = outlinesByCode(input.counties.features);
  const admin = readAdmin(input.admin, problems).map((unit) => ({ ...unit, room: badgeRoom(unit, outlines) }));
  const places = readPlaces(input, admin, problems);
  const read = [...documents.values()].flatMap((d) => readDocument(input, d.value, problems) ?? []);

  const records = new Map(read.map((r) => [r.document.id, r.entries]));
  unique([...records.values()].flat(), problems);
  const known = { places, units: new Set(units.map((u) => u.unit)), indicators: new Set(indicators.keys()) };
  problems.push(
    ...read.flatMap((r) => [...r.entries.flatMap((e) => checkRecord(e, known)), ...checkClaims(r.entries)]),
    ...checkIndicators([...records.values()].flat(), [...indicators.values()], units),
  );
  const ties = tie(
    [...subjects.values()],
    links,
    { documentOf: documentsOf(records), regionOf: new Map([...documents].map(([id, d]) => [id, d.value.region])) },
    problems,
  );
  const items = read.flatMap((r) => itemsOf(r, places, ties, problems));
  const used = new Set(items.flatMap((i) => i.places));
  const catalogue: Catalogue = {
    documents: read.map(({ document: { file: _file, columns: _columns, ...info }, outline, coverage }) => ({
      ...info,
      paragraphs: outline.paragraphs.length,
      read: Object.keys(coverage?.value ?? {}).length,
    })),
    items,
    places: [...places.values()].filter((p) => p.form === 'admin' || p.reference || used.has(p.id)),
    admin,
    units,
    subjects: [...subjects.values()].map((e) => e.value),
    indicators: [...indicators.values()].map((e) => e.value),
  };
  const stories = readStories(input.stories, catalogue, problems);
  return {
    stories,
    catalogue: problems.length === 0 ? catalogue : null,
    problems,
    records,
    outlines: new Map(read.map((r) => [r.document.id, r.outline])),
    coverage: new Map(read.flatMap((r) => (r.coverage ? [[r.document.id, r.coverage] as const] : []))),
  };
}
