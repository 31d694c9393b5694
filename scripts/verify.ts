import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../src/catalogue/compile';
import { formatProblem } from '../src/catalogue/problem';
import { checkTexts } from './check-texts';
import { readInput } from './read';

/** Checks every record against the texts: `npm run verify -- --documents DIR [--only <document>]`. */
const { values } = parseArgs({
  options: { documents: { type: 'string' }, only: { type: 'string' } },
});
if (!values.documents || !existsSync(values.documents)) {
  console.error('verify: no folder with the documents → npm run verify -- --documents DIR');
  process.exit(2);
}
const { input, problems: unread } = readInput(process.cwd());
const compiled = compile(input);
const problems = [...unread, ...compiled.problems, ...checkTexts(input, compiled, values.documents)];
const shown = values.only ? problems.filter((p) => p.file.includes(`seeds/${values.only}`)) : problems;
for (const p of shown) console.error(formatProblem(p));
const items = [...compiled.records.values()].reduce((n, r) => n + r.length, 0);
console.log(`verify: ${items} records, ${shown.length} problems`);
process.exitCode = shown.length > 0 ? 1 : 0;
