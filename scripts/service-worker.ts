import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BROWSERS } from './map-engine';

/** Builds the service worker of a site from what lies in its folder: `tsx scripts/service-worker.ts DIR` → `DIR/sw.js`. */

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the page is made of and asks for by a plain name. */
const PLAIN = ['index.html', 'nomodule.js', 'opening.js', 'static-map.svg'];
const PICTURES = 'opening';

export interface Part {
  url: string;
  /** Null where the name itself changes with the content. */
  revision: string | null;
}

/** Everything that the page needs without a network; texts and data files are kept when somebody has read them. */
export function partsOf(dir: string): Part[] {
  const names = (folder: string): string[] =>
    existsSync(join(dir, folder))
      ? readdirSync(join(dir, folder))
          .filter((name) => !/\.(br|gz)$/.test(name))
          .map((name) => `${folder}/${name}`)
          .sort()
      : [];
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex')
      .slice(0, 16);
  return [
    ...[...PLAIN.filter((name) => existsSync(join(dir, name))), ...names(PICTURES)].map((url) => ({
      url,
      revision: hash(url),
    })),
    ...names('assets').map((url) => ({ url, revision: null })),
  ];
}

async function buildWorker(dir: string): Promise<void> {
  const parts = partsOf(dir);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { __PARTS__: JSON.stringify(parts), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: BROWSERS,
      lib: {
        entry: join(root, 'src/service-worker.ts'),
        formats: ['iife'],
        name: 'PlanAtlasWorker',
        fileName: () => 'sw.js',
      },
    },
  });
  const bytes = parts.reduce((sum, { url }) => sum + statSync(join(dir, url)).size, 0);
  console.log(`${dir}/sw.js: keeps ${parts.length} parts, ${(bytes / 1e6).toFixed(1)} MB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorker(process.argv[2] ?? 'dist');
