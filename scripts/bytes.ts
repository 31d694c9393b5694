import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The byte budget of the first view: page, code, styles, worker, catalogue and base map together, as gzip. */

export const BUDGET_KB = 900;

/**
 * Loaded only when the reader asks: finer outlines from zoom 8 on, towns from zoom 7, the words of an item when it is opened,
 * the dialogs of sharing, downloads and print, the search when its field is used, the pages that compare plans.
 */
const ON_DEMAND = [
  /-100m\.topo-[\w-]+\.json$/,
  /\/towns-[\w-]{8}\.json$/,
  // The page opens in Chinese; English follows when it is wanted.
  /\/en-[\w-]{8}\.js$/,
  /\/(?:details|locator)-[\w-]+\.json$/,
  /\/(?:Outputs|xlsx)-[\w-]{8}\.(?:js|css)$/,
  /\/(?:StoryShell|StoryList|StudioPanel|PresenterShell|stories|scene-of|build|words|cited|keys)-[\w-]{8}\.(?:js|css|json)$/,
  /\/(?:EmbedShell|embed-bridge|errors)-[\w-]{8}\.(?:js|css)$/,
  /\/(?:compare|ledger)-[\w-]{8}\.(?:js|css|json)$/,
  // Regions that state an indicator: the map of the targets' page.
  /\/(?:overlay|reported|Reported\w+)-[\w-]{8}\.(?:js|css)$/,
  /\/(?:engine|search-index)-[\w-]{8}\.js(?:on)?$/,
];

/** Shown only where the map cannot be; named by a plain path, not by its content. */
const REFERENCE = /(?:assets\/)?[\w.-]+-[\w-]{8}\.(?:m?js|css|json|webp|png|svg|woff2|geojson)(?!\w)/g;
const TEXT = new Set(['.html', '.js', '.mjs', '.css']);
/** What a server sends as it is. */
const PACKED = new Set(['.webp', '.png', '.jpg', '.woff2']);

export interface Weight {
  file: string;
  /** Bytes as they travel. */
  bytes: number;
}

/** Asked for by plain names, at every start. */
const PLAIN = ['config.json', 'nomodule.js', 'opening.js'];

/** A start shows the ground and one picture of what stands on it: the heaviest counts. */
function openingPictures(dir: string): string[] {
  const folder = join(dir, 'opening');
  if (!existsSync(folder)) return [];
  const size = (file: string): number => statSync(join(folder, file)).size;
  const pictures = readdirSync(folder).filter((f) => f.endsWith('.svg') && f !== 'ground.svg');
  const [heaviest] = pictures.sort((a, b) => size(b) - size(a));
  return ['ground.svg', ...(heaviest ? [heaviest] : [])].map((f) => `opening/${f}`);
}

/** Files that the page can lead to by name, from `index.html` on, those on demand left out. */
export function firstLoadFiles(dir: string): string[] {
  const found = new Set(['index.html', ...[...PLAIN, ...openingPictures(dir)].filter((f) => existsSync(join(dir, f)))]);
  const queue = ['index.html'];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (!TEXT.has(extname(file))) continue;
    for (const [name] of readFileSync(join(dir, file), 'utf8').matchAll(REFERENCE)) {
      const target = `assets/${basename(name)}`;
      if (found.has(target) || ON_DEMAND.some((p) => p.test(target)) || !existsSync(join(dir, target))) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return [...found].sort();
}

/** What the files weigh on the way to the reader. */
export function weigh(dir: string, files: readonly string[]): Weight[] {
  return files
    .map((file) => {
      const body = readFileSync(join(dir, file));
      return { file, bytes: PACKED.has(extname(file)) ? body.length : gzipSync(body).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** Parts of the first load with a budget of their own, kB; a file's name says where it belongs. */
export const PARTS: readonly { part: string; files: RegExp; most: number }[] = [
  { part: 'page', files: /(?:^|\/)(?:index\.html|index-[\w-]+\.(?:js|css))$/, most: 130 },
  { part: 'code in all', files: /\.(?:html|js|css)$/, most: 520 },
  { part: 'first picture', files: /^opening\//, most: 30 },
  { part: 'ground', files: /\.topo-[\w-]+\.json$|waters-|hillshade-/, most: 185 },
];

/** Most bytes (gzip) that an item may add to the catalogue. */
export const ITEM_BYTES = 75;

/** What is over its budget, in words. */
export function overweight(weights: readonly Weight[], items: number): string[] {
  const kB = (files: RegExp): number =>
    weights.filter(({ file }) => files.test(file)).reduce((sum, w) => sum + w.bytes, 0) / 1000;
  const over = PARTS.filter(({ files, most }) => kB(files) > most).map(
    ({ part, files, most }) => `${part}: ${kB(files).toFixed(1)} kB of ${most} → load some of it later`,
  );
  const perItem = (kB(/catalogue-[\w-]+\.json$/) * 1000) / items;
  if (perItem > ITEM_BYTES)
    over.push(`catalogue: ${perItem.toFixed(1)} bytes an item of ${ITEM_BYTES} → leave words to the details`);
  const total = kB(/./);
  if (total > BUDGET_KB) over.push(`first load: ${total.toFixed(1)} kB of ${BUDGET_KB} → load the largest later`);
  return over;
}

/** Prints the list and says whether it keeps within the budget. */
function checkBudget(dir: string): boolean {
  const weights = weigh(dir, firstLoadFiles(dir));
  const total = weights.reduce((sum, w) => sum + w.bytes, 0) / 1000;
  for (const { file, bytes } of weights) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
  console.log(`${total.toFixed(1).padStart(8)} kB  first load (gzip), budget ${BUDGET_KB} kB`);
  const { items } = JSON.parse(readFileSync(join(dir, 'health.json'), 'utf8')) as { items: number };
  const over = overweight(weights, items);
  for (const words of over) console.error(`bytes: ${words}`);
  return over.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = checkBudget(process.argv[2] ?? 'dist') ? 0 : 1;
