import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, GENERATED } from '../../scripts/build-catalogue';
import { checkTexts } from '../../scripts/check-texts';
import { readInput } from '../../scripts/read';
import { compile } from '../../src/catalogue/compile';
import { formatProblem } from '../../src/catalogue/problem';

/** Faults planted in copies of the real records and geometry. */

const DOCUMENTS = process.env.PLAN_DOCUMENTS ?? join(process.cwd(), '../shared/documents');
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
  cpSync('geodata/places', join(root, 'geodata/places'), { recursive: true });
  for (const dir of ['routes', 'areas']) symlinkSync(join(process.cwd(), 'geodata', dir), join(root, 'geodata', dir));
  cpSync('geodata/base', join(root, 'geodata/base'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Changes a file for the length of a check. */
function planted<T>(path: string, change: (text: string) => string, check: () => T): T {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, `the fault was not planted in ${path}`).not.toBe(before);
  writeFileSync(file, after);
  try {
    return check();
  } finally {
    writeFileSync(file, before);
  }
}

const lines = (): string[] => buildCatalogue(root).problems.map(formatProblem);
const against = (): string[] => {
  const { input, problems } = readInput(root);
  const compiled = compile(input);
  return [...problems, ...compiled.problems, ...checkTexts(input, compiled, DOCUMENTS)].map(formatProblem);
};
const withoutRecord = (id: string) => (text: string) =>
  text.replace(new RegExp(`- id: ${id}\\n[\\s\\S]*?(?=\\n- id:|$)`), '');

describe('a fault in the input', () => {
  it('is said with file, record and field, all faults at once, and nothing is written', () => {
    const said = planted(
      'seeds/erenhot-2026/01-demand.yaml',
      (t) => t.replace(/sector: \S+/, 'sector: commerce'),
      () =>
        planted(
          'seeds/erenhot-2026/02-industry.yaml',
          (t) => t.replace(/\n +unit: [^\n]+/, ''),
          () =>
            planted(
              'geodata/places/xilingol.yaml',
              (t) => t.replace(/point: \[[^\]]+\]/, 'point: [120.5, 49.2]'),
              lines,
            ),
        ),
    );
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(said).toContainEqual(
      expect.stringMatching(
        /^seeds\/erenhot-2026\/01-demand\.yaml · erl26-\S+ · sector: is not one of the known words → one of: ports transport/,
      ),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^seeds\/erenhot-2026\/02-industry\.yaml · erl26-\S+ · targets\[\d\]\.unit: is missing → /),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^geodata\/places\/xilingol\.yaml · \S+ · point: 120\.5, 49\.2 is outside 15\d{4}/),
    );
    expect(existsSync(join(root, GENERATED))).toBe(false);
  });

  it('in a base file names the file', () => {
    const said = planted('geodata/base/gazetteer-admin.json', (t) => t.slice(0, 900), lines);
    expect(said).toContainEqual(expect.stringMatching(/^geodata\/base\/gazetteer-admin\.json: .+ → restore the file/));
  });

  it('in YAML names the line', () => {
    const said = planted('seeds/erenhot-2026/01-demand.yaml', (t) => `${t}\n  - : [`, lines);
    expect(said).toContainEqual(expect.stringMatching(/^seeds\/erenhot-2026\/01-demand\.yaml · line \d+: /));
  });
});

describe.skipIf(!existsSync(DOCUMENTS))('against the texts of the plans', () => {
  const FILE = 'seeds/erenhot-2026/01-demand.yaml';

  it('a deleted record is missed by name of its paragraph', () => {
    const id = /- id: (erl26-\S+)/.exec(readFileSync(join(root, FILE), 'utf8'))?.[1] ?? '';
    const said = planted(FILE, withoutRecord(id), against);
    expect(said).toContainEqual(
      expect.stringMatching(
        /^seeds\/erenhot-2026\/coverage\.yaml · paragraph 10 · items: the ledger says \d+ items, the records have \d+/,
      ),
    );
    expect(said).toContainEqual(expect.stringMatching(/paragraph 10: no item’s evidence carries the figure/));
  });

  it('a changed digit is found', () => {
    const said = planted(FILE, (t) => t.replace('固定资产投资增长10%左右', '固定资产投资增长11%左右'), against);
    expect(said).toContainEqual(
      expect.stringMatching(
        /01-demand\.yaml · erl26-\S+ · evidence\[\d\]: “固定资产投资增长11%左右” is not in paragraph 10/,
      ),
    );
  });

  it('a wrong paragraph is found, and the right one named', () => {
    const said = planted(FILE, (t) => t.replace('paragraph: 10', 'paragraph: 12'), against);
    expect(said).toContainEqual(expect.stringMatching(/is not in paragraph 12 → it stands in paragraph 10/));
  });
});
