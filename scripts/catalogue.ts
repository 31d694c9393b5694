import { writeFileSync } from 'node:fs';
import { digest } from '../src/catalogue/digest';
import { formatProblem } from '../src/catalogue/problem';
import { countBy } from '../src/catalogue/query';
import { KINDS, PRECISIONS, SECTORS, STAGES } from '../src/catalogue/vocabulary';
import { buildCatalogue } from './build-catalogue';

/**
 * `npm run catalogue`: checks every record and geometry, writes `.generated/`, prints the counts.
 * `-- --digest` also writes the catalogue in words, for review.
 */
const { catalogue, problems } = buildCatalogue(process.cwd());
if (!catalogue) {
  for (const p of problems) console.error(formatProblem(p));
  console.error(`catalogue: ${problems.length} problems; nothing written`);
  process.exit(1);
}
const { items } = catalogue;
const line = (name: string, keys: readonly string[], counts: Map<string, number>): void =>
  console.log(`${name.padEnd(10)} ${keys.map((k) => `${k} ${counts.get(k) ?? 0}`).join(' · ')}`);
console.log(`catalogue: ${items.length} items, ${catalogue.places.length} places`);
line(
  'document',
  catalogue.documents.map((d) => d.id),
  countBy(items, (i) => i.document),
);
line(
  'kind',
  KINDS,
  countBy(items, (i) => i.kind),
);
line(
  'sector',
  SECTORS,
  countBy(items, (i) => i.sector),
);
line(
  'stage',
  [...STAGES, 'none'],
  countBy(items, (i) => i.stage ?? 'none'),
);
line(
  'precision',
  PRECISIONS,
  countBy(items, (i) => i.precision),
);
if (process.argv.includes('--digest')) writeFileSync('seeds/DIGEST.md', digest(catalogue));
