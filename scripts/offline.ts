import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { GENERATED } from './build-catalogue';
import { BROWSERS, ENGINE_SYNTAX, mapEngine, WORKER_PART } from './map-engine';
import { ONE_FILE_BUDGET, oneFile } from './one-file';

/**
 * `npm run build:offline`: the whole page as one HTML file that opens by double click, map and all, and asks nobody
 * for anything. `-- --config FILE` gives it the settings of a deployment, `-- --out FILE` another name.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Parts = Map<string, Uint8Array | string>;

/** Every file that the code asks for by address becomes a part under its own name. */
function partsOf(parts: Parts): Plugin {
  return {
    name: 'plan-atlas-parts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('?url')) return null;
      const path = id.slice(0, -'?url'.length);
      const name = basename(path);
      const body = readFileSync(path);
      const known = parts.get(name);
      if (known && !body.equals(known as Buffer)) this.error(`two parts are called ${name} → rename one`);
      parts.set(name, body);
      return `export default ${JSON.stringify(name)};`;
    },
  };
}

/** Builds one entry into a single script; gives it and its styles. */
async function bundle(
  entry: string,
  format: 'es' | 'iife',
  plugins: Plugin[] = [],
): Promise<{ js: string; css: string }> {
  const config: InlineConfig = {
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins, mapEngine({ oneFile: true }), react()],
    define: {
      __ONE_FILE__: 'true',
      __PLAN_TEXTS__: JSON.stringify(existsSync(join(root, GENERATED, 'texts'))),
      'process.env.NODE_ENV': '"production"',
    },
    oxc: ENGINE_SYNTAX,
    build: {
      write: false,
      target: BROWSERS,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: ONE_FILE_BUDGET / 1000,
      rolldownOptions: { input: join(root, entry), output: { format, codeSplitting: false } },
    },
  };
  const built = await build(config);
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: { type: string; fileName: string }[] };
  const chunks = output.filter((o) => o.type === 'chunk') as unknown as { code: string }[];
  const sheets = output.filter((o) => o.fileName.endsWith('.css')) as unknown as { source: string }[];
  if (chunks.length !== 1 || output.length > 1 + sheets.length)
    throw new Error(`${entry} became more than one script: ${output.map((o) => o.fileName).join(', ')}`);
  return { js: chunks[0]?.code ?? '', css: sheets.map((s) => String(s.source)).join('\n') };
}

/** What the settings name lies beside them and comes along; what lies elsewhere cannot. */
function addSettings(parts: Parts, path: string): void {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const { counties, basemap } = JSON.parse(text) as { counties?: unknown; basemap?: { kind?: string } | string };
  parts.set('config.json', text);
  if (typeof counties === 'string') {
    const file = join(dirname(path), counties);
    if (/^[a-z]+:/i.test(counties) || !existsSync(file))
      throw new Error(
        `${path}: counties is ${counties} → one file carries what lies beside its settings; put it there`,
      );
    parts.set(counties, readFileSync(file));
  }
  const kind = typeof basemap === 'object' ? basemap.kind : basemap;
  if (kind && kind !== 'embedded') console.warn(`${path}: basemap ${kind} needs a network; the built-in one is used`);
}

/** The plans' paragraphs, where the catalogue was made with them. */
function addTexts(parts: Parts): void {
  const folder = join(root, GENERATED, 'texts');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) parts.set(`texts/${name}`, readFileSync(join(folder, name)));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      config: { type: 'string', default: join(root, 'public/config.json') },
      out: { type: 'string', default: join(root, 'dist-offline/plan-atlas.html') },
    },
  });
  const parts: Parts = new Map();
  const page = await bundle('src/main.tsx', 'es', [partsOf(parts)]);
  const worker = await bundle('src/map/worker.ts', 'iife');
  const boot = await bundle('src/one-file.ts', 'iife');
  parts.set('main.js', page.js);
  parts.set(WORKER_PART, worker.js);
  parts.set('static-map.svg', readFileSync(join(root, GENERATED, 'static-map.svg')));
  addSettings(parts, values.config);
  addTexts(parts);
  const html = oneFile({
    html: read('index.html'),
    css: page.css,
    nomodule: read('public/nomodule.js'),
    boot: boot.js,
    parts,
  });
  const size = Buffer.byteLength(html);
  const words = `${(size / 1e6).toFixed(2)} MB (at most ${ONE_FILE_BUDGET / 1e6})`;
  if (size > ONE_FILE_BUDGET) throw new Error(`one file of ${words} → look at what was added, or carry less`);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, html);
  console.log(`${values.out}: ${words}, ${parts.size} parts inside`);
}

main().catch((error: Error) => {
  console.error(`build:offline: ${error.message}`);
  process.exitCode = 1;
});
