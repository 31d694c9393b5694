import { join } from 'node:path';
import { consistency } from '../src/catalogue/compare/consistency';
import { FINDING_KINDS } from '../src/catalogue/compare/finding';
import { consistencyReport } from '../src/catalogue/compare/report';
import { compile } from '../src/catalogue/compile';
import { formatProblem } from '../src/catalogue/problem';
import { readInput } from './read';

/** `npm run consistency`: what the plans say differently, to be checked by a reader; both lines cited, no verdict. */
const { input, problems } = readInput(join(import.meta.dirname, '..'));
const { catalogue, problems: more } = compile(input);
if (!catalogue) {
  for (const p of [...problems, ...more]) console.error(formatProblem(p));
  process.exit(1);
}
const found = consistency(catalogue);
console.log(consistencyReport(found, catalogue));
const counts = FINDING_KINDS.map((kind) => `${kind} ${found.filter((f) => f.kind === kind).length}`);
console.log(`consistency: ${found.length} to be checked · ${counts.join(' · ')}`);
