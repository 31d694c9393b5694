import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Builds what a portal loads: `embed.js` (classic), `embed.mjs` (module) and `embed.d.ts` (its types). */

/** Most that `embed.js` may weigh, bytes after gzip. */
export const EMBED_BUDGET = 6000;

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'src/embed/host/index.ts');

/** One file of types from those of the sources: what is not the public face loses its `export`. */
function types(): string {
  const out = mkdtempSync(join(tmpdir(), 'plan-atlas-types-'));
  try {
    const tsc = join(root, 'node_modules/.bin/tsc');
    const options = [
      '--declaration',
      '--emitDeclarationOnly',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom,dom.iterable',
    ];
    const strict = ['--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--ignoreConfig'];
    execFileSync(tsc, [...options, ...strict, '--rootDir', join(root, 'src/embed'), '--outDir', out, entry]);
    const read = (name: string): string =>
      readFileSync(join(out, name), 'utf8')
        .replace(/^import .*;\n/gm, '')
        .replace(/^export \{\s*\};\n/gm, '');
    const hidden = (text: string): string => text.replace(/^export declare (const|function)/gm, 'declare $1');
    const host = hidden(read('host/embed.d.ts')).replace('declare function mount', 'export declare function mount');
    return [hidden(read('contract.d.ts')), host, read('host/index.d.ts').replace(/^export \{.*\n/gm, '')].join('\n');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Writes the three files into a folder; gives the size of `embed.js` after gzip. */
export async function buildEmbed(outDir: string): Promise<number> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome86', 'safari14', 'firefox78'],
      lib: {
        entry,
        formats: ['iife', 'es'],
        // The global is set by the script itself; this name only holds the module's exports.
        name: 'PlanAtlasEmbed',
        fileName: (format) => (format === 'es' ? 'embed.mjs' : 'embed.js'),
      },
    },
  });
  const face = types();
  // Node's resolution looks for the types of `.mjs` under a name of their own.
  for (const name of ['embed.d.ts', 'embed.d.mts']) writeFileSync(join(outDir, name), face);
  return gzipSync(readFileSync(join(outDir, 'embed.js'))).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2] ?? 'dist';
  const size = await buildEmbed(dir);
  console.log(
    `${dir}: embed.js ${(size / 1000).toFixed(1)} kB gzip (at most ${EMBED_BUDGET / 1000}), embed.mjs, embed.d.ts`,
  );
  // For a portal that pins it: <script integrity="…" crossorigin>.
  const hash = createHash('sha384')
    .update(readFileSync(join(dir, 'embed.js')))
    .digest('base64');
  console.log(`${dir}/embed.js: integrity sha384-${hash}`);
  if (size > EMBED_BUDGET) {
    console.error('embed.js: over its budget → it has no dependencies; look at what was added');
    process.exitCode = 1;
  }
}
