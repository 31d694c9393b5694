import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Serves all measured pages alike: brotli, from memory, with what was sent written down. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
};
const PACKED = new Set(['.webp', '.png']);

export interface Sent {
  path: string;
  bytes: number;
}

export interface BenchServer {
  url: string;
  /** What was sent since the last time this was asked. */
  sent(): Sent[];
  close(): void;
}

export async function serve(dir: string): Promise<BenchServer> {
  const bodies = new Map<string, Buffer | null>();
  let log: Sent[] = [];
  const bodyOf = (path: string): Buffer | null => {
    const file = join(dir, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!bodies.has(file)) {
      const found = file.startsWith(dir) && statSync(file, { throwIfNoEntry: false })?.isFile();
      const raw = found ? readFileSync(file) : null;
      const params = { [constants.BROTLI_PARAM_QUALITY]: raw && raw.length > 4e6 ? 6 : 10 };
      bodies.set(file, raw && !PACKED.has(extname(file)) ? brotliCompressSync(raw, { params }) : raw);
    }
    return bodies.get(file) ?? null;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const body = bodyOf(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(path.endsWith('/') ? '.html' : path) || '.html';
    log.push({ path, bytes: body.length });
    response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
    if (!PACKED.has(type)) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
