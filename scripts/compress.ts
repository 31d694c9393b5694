import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes `.br` and `.gz` beside each text file of the site, for servers that send them as they are: `tsx scripts/compress.ts DIR`. */

/** Text, and letters that are not packed by themselves. */
const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.csv', '.svg', '.ttf', '.txt']);
/** Smaller files gain nothing. */
const LEAST = 1024;
/** Changed by the operator after the build: a compressed copy would go stale and still be sent. */
const NEVER = new Set(['config.json', 'config.example.json', 'health.json']);

/** Text files of a folder that are worth compressing, relative to it. */
export function compressible(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.has(extname(file)) && !NEVER.has(file))
    .filter((file) => {
      const stats = statSync(join(dir, file));
      return stats.isFile() && stats.size >= LEAST;
    })
    .sort();
}

/** Compresses them; gives the number of files. */
export function compress(dir: string): number {
  const files = compressible(dir);
  for (const file of files) {
    const body = readFileSync(join(dir, file));
    const brotli = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    });
    writeFileSync(join(dir, `${file}.br`), brotli);
    writeFileSync(join(dir, `${file}.gz`), gzipSync(body, { level: 9 }));
  }
  return files.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2] ?? 'dist';
  console.log(`${dir}: ${compress(dir)} text files have .br and .gz beside them`);
}
