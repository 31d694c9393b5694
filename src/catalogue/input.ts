import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { z } from 'zod';
import { type Problem, problem } from './problem';
import type { AdminUnit } from './types';

/** One parsed file: its path from the repository root and what it holds. */
export interface SourceFile {
  path: string;
  data: unknown;
}

/** Everything the compiler reads, already parsed but not yet checked. */
export interface CatalogueInput {
  documents: SourceFile;
  units: SourceFile;
  subjects: SourceFile;
  indicators: SourceFile;
  parents: SourceFile;
  /** By document id. */
  records: Map<string, SourceFile[]>;
  outlines: Map<string, SourceFile>;
  coverage: Map<string, SourceFile>;
  places: SourceFile[];
  routes: SourceFile[];
  areas: SourceFile[];
  admin: SourceFile;
  /** One story a file. */
  stories: SourceFile[];
  /** County outlines with `adcode`. */
  counties: FeatureCollection<Polygon | MultiPolygon>;
}

export type CountyFeature = Feature<Polygon | MultiPolygon>;

const recordId = (value: unknown, index: number): string => {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id ? id : `#${index + 1}`;
};

function describe(issue: z.core.$ZodIssue): { wrong: string; fix: string } {
  if (issue.code === 'unrecognized_keys') {
    return { wrong: `unknown key ${issue.keys.join(', ')}`, fix: 'remove it or correct its spelling' };
  }
  if (issue.code === 'invalid_value') {
    return { wrong: 'is not one of the known words', fix: `one of: ${issue.values.map(String).join(' ')}` };
  }
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined;
    return { wrong: missing ? 'is missing' : 'is of the wrong type', fix: `write a value of type ${issue.expected}` };
  }
  return { wrong: issue.message, fix: 'see seeds/README.md' };
}

/** Checks one value; problems name the file, the record and the field. */
export function checkOne<T>(schema: z.ZodType<T>, file: SourceFile, problems: Problem[]): T | null {
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const { wrong, fix } = describe(issue);
    problems.push(problem(file.path, '', issue.path.join('.'), wrong, fix));
  }
  return null;
}

export interface Entry<T> {
  file: string;
  value: T;
}

/** Checks a list value by value, so that one bad record does not hide the others. */
export function checkList<T>(schema: z.ZodType<T>, files: readonly SourceFile[], problems: Problem[]): Entry<T>[] {
  const good: Entry<T>[] = [];
  for (const file of files) {
    if (file.data === null || file.data === undefined) continue;
    if (!Array.isArray(file.data)) {
      problems.push(problem(file.path, '', '', 'is not a list', 'start each entry with "- id: …"'));
      continue;
    }
    file.data.forEach((value: unknown, index) => {
      const result = schema.safeParse(value, { reportInput: true });
      if (result.success) {
        good.push({ file: file.path, value: result.data });
        return;
      }
      for (const issue of result.error.issues) {
        const { wrong, fix } = describe(issue);
        problems.push(problem(file.path, recordId(value, index), fieldPath(issue.path), wrong, fix));
      }
    });
  }
  return good;
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${String(key)}` : String(key)),
    '',
  );
}

interface AdminRow {
  adcode: string;
  name_zh: string;
  name_en: string;
  league: string | null;
  level: AdminUnit['level'];
  bbox: [number, number, number, number];
  anchor: [number, number];
  seat: [number, number] | null;
}

const isAdminRow = (value: unknown): value is AdminRow => {
  const row = value as Partial<AdminRow> | null;
  return (
    typeof row?.adcode === 'string' &&
    typeof row.name_zh === 'string' &&
    Array.isArray(row.bbox) &&
    Array.isArray(row.anchor)
  );
};

/** The units of `geodata/base/gazetteer-admin.json`. */
export function readAdmin(file: SourceFile, problems: Problem[]): AdminUnit[] {
  const rows = Array.isArray(file.data) ? file.data : [];
  if (rows.length === 0 || !rows.every(isAdminRow)) {
    problems.push(
      problem(file.path, '', '', 'is not a list of administrative units', 'rebuild it with npm run geodata'),
    );
    return [];
  }
  return rows.map((row) => ({
    code: row.adcode,
    level: row.level,
    name: { zh: row.name_zh, en: row.name_en },
    league: row.level === 'county' ? (row.league ?? null) : null,
    bbox: row.bbox,
    anchor: row.anchor,
    seat: row.seat ?? null,
    room: [],
  }));
}
