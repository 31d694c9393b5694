import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { normalise } from '../src/catalogue/normalise';
import { makeOutline } from '../src/catalogue/outline';
import type { PlanDocument } from '../src/catalogue/schema';

/** Writes seeds/<document>/outline.json from the texts; `--print <document>` shows the numbered paragraphs. */
const { values } = parseArgs({
  options: { documents: { type: 'string', default: '../shared/documents' }, print: { type: 'string' } },
});
const registry = parse(readFileSync('seeds/documents.yaml', 'utf8')) as PlanDocument[];
for (const document of registry) {
  const path = join(values.documents, document.file);
  if (!existsSync(path)) {
    console.error(`${path}: not found → give the folder with --documents DIR`);
    process.exitCode = 1;
    continue;
  }
  const paragraphs = normalise(readFileSync(path, 'utf8'), document.columns);
  if (values.print === document.id) {
    for (const p of paragraphs) console.log(`[${p.n}] {${p.section}} <${p.kind}> ${p.text}`);
  }
  if (values.print) continue;
  const { document: id, paragraphs: rows } = makeOutline(document.id, paragraphs);
  mkdirSync(`seeds/${id}`, { recursive: true });
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(`seeds/${id}/outline.json`, `{\n  "document": "${id}",\n  "paragraphs": [\n${body}\n  ]\n}\n`);
  console.log(`seeds/${id}/outline.json: ${rows.length} paragraphs`);
}
