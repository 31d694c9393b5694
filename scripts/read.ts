import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { readCountyPack } from '../src/catalogue/boundaries';
import type { CatalogueInput, SourceFile } from '../src/catalogue/input';
import { type Problem, problem } from '../src/catalogue/problem';

/** Reads `seeds/` and `geodata/` from disk. A file that cannot be parsed is a problem, not an exception. */

function readYaml(root: string, path: string, problems: Problem[]): SourceFile {
  const file = relative(root, path);
  const lines = new LineCounter();
  const parsed = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  for (const e of parsed.errors) {
    const { line } = lines.linePos(e.pos[0]);
    problems.push(
      problem(
        file,
        `line ${line}`,
        '',
        e.message.split('\n')[0] ?? 'is not YAML',
        'mind indentation, quotes and colons',
      ),
    );
  }
  return { path: file, data: parsed.errors.length > 0 ? [] : parsed.toJS() };
}

function readJson(root: string, path: string, problems: Problem[]): SourceFile {
  const file = relative(root, path);
  try {
    return { path: file, data: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    problems.push(
      problem(
        file,
        '',
        '',
        error instanceof Error ? error.message : 'cannot be read',
        'restore the file, or rebuild it (npm run geodata, npm run outline)',
      ),
    );
    return { path: file, data: null };
  }
}

const yamlIn = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((f) => f.endsWith('.yaml'))
        .sort()
        .map((f) => join(dir, f))
    : [];

function readCounties(root: string, problems: Problem[]): CatalogueInput['counties'] {
  const file = readJson(root, join(root, 'geodata/base/counties/counties-300m.topo.json'), problems);
  try {
    if (file.data !== null) return readCountyPack(file.data);
  } catch (error) {
    problems.push(problem(file.path, '', '', (error as Error).message, 'see geodata/README.md, the county pack'));
  }
  return { type: 'FeatureCollection', features: [] };
}

/** Everything under `root` that the compiler needs. */
export function readInput(root: string): { input: CatalogueInput; problems: Problem[] } {
  const problems: Problem[] = [];
  const yaml = (path: string): SourceFile => readYaml(root, join(root, path), problems);
  const seeds = join(root, 'seeds');
  const folders = readdirSync(seeds, { withFileTypes: true })
    .filter((d) => d.isDirectory() && d.name !== 'stories')
    .map((d) => d.name);
  const special = new Set(['coverage.yaml']);
  const input: CatalogueInput = {
    documents: yaml('seeds/documents.yaml'),
    units: yaml('seeds/units.yaml'),
    subjects: yaml('seeds/subjects.yaml'),
    indicators: yaml('seeds/indicators.yaml'),
    parents: yaml('seeds/parents.yaml'),
    records: new Map(
      folders.map((id) => [
        id,
        yamlIn(join(seeds, id))
          .filter((f) => !special.has(f.split('/').at(-1) ?? ''))
          .map((f) => readYaml(root, f, problems)),
      ]),
    ),
    outlines: new Map(
      folders
        .filter((id) => existsSync(join(seeds, id, 'outline.json')))
        .map((id) => [id, readJson(root, join(seeds, id, 'outline.json'), problems)]),
    ),
    coverage: new Map(
      folders
        .filter((id) => existsSync(join(seeds, id, 'coverage.yaml')))
        .map((id) => [id, readYaml(root, join(seeds, id, 'coverage.yaml'), problems)]),
    ),
    places: yamlIn(join(root, 'geodata/places')).map((f) => readYaml(root, f, problems)),
    routes: yamlIn(join(root, 'geodata/routes')).map((f) => readYaml(root, f, problems)),
    areas: yamlIn(join(root, 'geodata/areas')).map((f) => readYaml(root, f, problems)),
    stories: yamlIn(join(seeds, 'stories')).map((f) => readYaml(root, f, problems)),
    admin: readJson(root, join(root, 'geodata/base/gazetteer-admin.json'), problems),
    counties: readCounties(root, problems),
  };
  return { input, problems };
}
