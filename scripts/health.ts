import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED } from './build-catalogue';

/** Writes `health.json`, which a load balancer asks for and an operator reads: `tsx scripts/health.ts DIR`. */

const dir = process.argv[2] ?? 'dist';
const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const { name, version } = read('package.json');
const { documents, items } = read(join(GENERATED, 'catalogue.json')) as { documents: unknown[]; items: unknown[] };
const health = { status: 'ok', name, version, documents: documents.length, items: items.length };
writeFileSync(join(dir, 'health.json'), `${JSON.stringify(health)}\n`);
console.log(`${dir}/health.json: ${items.length} items of ${documents.length} plans`);
