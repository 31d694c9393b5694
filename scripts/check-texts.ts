import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../src/catalogue/compile';
import { checkDeadlines } from '../src/catalogue/deadline';
import type { CatalogueInput } from '../src/catalogue/input';
import { normalise } from '../src/catalogue/normalise';
import { checkOutline } from '../src/catalogue/outline';
import { type Problem, problem } from '../src/catalogue/problem';
import type { PlanDocument } from '../src/catalogue/schema';
import { checkEvidence } from '../src/catalogue/verify';

/** Every record of every document against the texts in `folder`. */
export function checkTexts(input: CatalogueInput, compiled: Compiled, folder: string): Problem[] {
  const units = ((input.units.data ?? []) as { unit: string }[]).map((u) => u.unit);
  return ((input.documents.data ?? []) as PlanDocument[]).flatMap((document) => {
    const records = compiled.records.get(document.id) ?? [];
    const outline = compiled.outlines.get(document.id);
    const path = join(folder, document.file);
    if (!outline) return [];
    if (!existsSync(path)) {
      return [problem(path, document.id, '', 'the text is not in the folder', 'supply it, or leave the document out')];
    }
    const text = readFileSync(path, 'utf8');
    const changed = checkOutline(outline, text, document.columns, `seeds/${document.id}/outline.json`);
    if (records.length === 0) return changed;
    const ledger = compiled.coverage.get(document.id);
    const cited = records.map((r) => ({ file: r.file, ...r.value }));
    const file = ledger?.file ?? `seeds/${document.id}/coverage.yaml`;
    const paragraphs = normalise(text, document.columns);
    return [
      ...changed,
      ...checkEvidence(file, ledger?.value ?? {}, paragraphs, cited, units),
      ...checkDeadlines(paragraphs, cited),
    ];
  });
}
