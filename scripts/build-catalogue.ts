import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledger } from '../src/catalogue/compare/coverage';
import { compile } from '../src/catalogue/compile';
import { ENGLISH_PART, PLACES_PART, splitCatalogue } from '../src/catalogue/details';
import { normalise } from '../src/catalogue/normalise';
import type { Problem } from '../src/catalogue/problem';
import type { PlanDocument } from '../src/catalogue/schema';
import type { Catalogue } from '../src/catalogue/types';
import { checkTexts } from './check-texts';
import { locatorOutlines } from './locator';
import { openingPictures, staticMap } from './picture';
import { readInput } from './read';
import { searchFile } from './search-index';
import { packedWaters } from './waters';

export const GENERATED = '.generated';

/** Writes beside and renames, so that a failed build leaves nothing half-written. */
function writeWhole(path: string, content: string): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/** Paragraph texts for the reading of cited paragraphs, when the deployer supplies the documents. */
function writeTexts(root: string, documents: PlanDocument[], folder: string | undefined): void {
  const out = join(root, GENERATED, 'texts');
  rmSync(out, { recursive: true, force: true });
  if (!folder) return;
  mkdirSync(out, { recursive: true });
  for (const d of documents) {
    const path = join(folder, d.file);
    if (!existsSync(path)) continue;
    const paragraphs = normalise(readFileSync(path, 'utf8'), d.columns).map((p) => p.text);
    writeWhole(join(out, `${d.id}.json`), JSON.stringify(paragraphs));
  }
}

/**
 * Writes a catalogue as the page wants it into `out`: its parts, search index, pictures, waters and locator outlines.
 * `root` is where the base geometry lies.
 */
export function writeCatalogue(root: string, out: string, catalogue: Catalogue): void {
  mkdirSync(out, { recursive: true });
  const { core, details, places, english } = splitCatalogue(catalogue);
  writeWhole(join(out, 'catalogue.json'), JSON.stringify(core));
  for (const [part, words] of Object.entries({ ...details, [PLACES_PART]: places, [ENGLISH_PART]: english })) {
    writeWhole(join(out, `details-${part}.json`), JSON.stringify(words));
  }
  writeWhole(join(out, 'search-index.json'), JSON.stringify(searchFile(catalogue)));
  writeWhole(join(out, 'static-map.svg'), staticMap(root, catalogue));
  mkdirSync(join(out, 'opening'), { recursive: true });
  for (const [name, svg] of openingPictures(root, catalogue)) writeWhole(join(out, 'opening', name), svg);
  writeWhole(join(out, 'waters.json'), JSON.stringify(packedWaters(root)));
  writeWhole(join(out, 'locator.json'), JSON.stringify(locatorOutlines(root)));
}

/**
 * Compiles `seeds/` and `geodata/` into `.generated/`: catalogue, search index, static map, cited texts.
 * On any problem nothing is written and the last good files stay.
 */
export function buildCatalogue(root: string): { catalogue: Catalogue | null; problems: Problem[] } {
  const { input, problems: unread } = readInput(root);
  const compiled = compile(input);
  const { catalogue } = compiled;
  const texts = process.env.PLAN_DOCUMENTS;
  const all = [...unread, ...compiled.problems, ...(texts ? checkTexts(input, compiled, texts) : [])];
  if (!catalogue || all.length > 0) return { catalogue: null, problems: all };
  const out = join(root, GENERATED);
  writeCatalogue(root, out, catalogue);
  writeWhole(join(out, 'stories.json'), JSON.stringify(compiled.stories));
  const ledgers = [...compiled.coverage].map(([id, { value }]) => [id, ledger(value)] as const);
  writeWhole(join(out, 'ledger.json'), JSON.stringify(Object.fromEntries(ledgers)));
  writeTexts(root, input.documents.data as PlanDocument[], texts);
  return { catalogue, problems: [] };
}
