import { createReadStream, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { isOrigin } from '../src/embed/contract';

/** Serves the built site the way a careful portal would: strict policy, right types, compressed, nothing outside its folder. */

export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Hosts outside of the site that a deployment has to do with. */
interface Outside {
  /** Origins of pages that may frame the site: those that `config.json` allows to talk to it. */
  ancestors: readonly string[];
  /** Origins that the base map comes from. */
  connect: readonly string[];
}

/** The policy with the hosts that the operator has named. */
const policyFor = ({ ancestors, connect }: Outside): string =>
  [POLICY.replace("connect-src 'self'", ["connect-src 'self'", ...connect].join(' ')), ...ancestors].join(' ');

function settings(dir: string): { embed?: { allowedOrigins?: unknown }; basemap?: { kind?: unknown; url?: unknown } } {
  try {
    return Object(JSON.parse(readFileSync(join(dir, 'config.json'), 'utf8')));
  } catch {
    return {};
  }
}

/** Origins that the site's `config.json` allows, as far as it can be read; a bad file frames nothing. */
export function allowedAncestors(dir: string): string[] {
  const listed = settings(dir).embed?.allowedOrigins;
  return Array.isArray(listed) ? listed.filter(isOrigin) : [];
}

/** Origins that the base map of the site's `config.json` comes from; none for the built-in one. */
export function basemapOrigins(dir: string): string[] {
  const { kind, url } = settings(dir).basemap ?? {};
  if (kind === 'tianditu') return ['https://*.tianditu.gov.cn'];
  const origin = /^https?:\/\/[^/]+/i.exec(typeof url === 'string' ? url : '')?.[0];
  return isOrigin(origin) ? [origin] : [];
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const BINARY = 'application/octet-stream';
/** What the build names by its content (`assets/index-Bx3kP0aQ.js`) never changes. */
const HASHED = /\/assets\/.+-[\w-]{8}\.\w+$/;

const YEAR = 'public, max-age=31536000, immutable';

type Found = { path: string; stats: Stats } | { status: 400 | 403 | 404 };

/** The file behind a path below the base, `index.html` for folders; never one outside `dir`. */
export function findFile(dir: string, pathname: string): Found {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return { status: 400 };
  }
  if (/[\0\\]/.test(decoded)) return { status: 400 };
  if (decoded.split('/').includes('..')) return { status: 403 };
  // Hidden files are never part of a site.
  if (/\/\./.test(decoded)) return { status: 404 };
  const wanted = join(dir, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  const stats = statSync(wanted, { throwIfNoEntry: false });
  if (!stats?.isFile()) return { status: 404 };
  // A link inside the folder must not lead out of it.
  if (!realpathSync(wanted).startsWith(realpathSync(dir) + sep)) return { status: 403 };
  return { path: wanted, stats };
}

/** The compression that both sides can do; text only. */
export function chooseEncoding(accepted: string, type: string): 'br' | 'gzip' | null {
  if (!/^text\/|json|svg/.test(type)) return null;
  const names = accepted
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, quality]) => !/q=0(\.0*)?$/.test(quality?.trim() ?? ''))
    .map(([name]) => name);
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : null;
}

function compressor(encoding: 'br' | 'gzip', size: number): Transform {
  if (encoding === 'gzip') return createGzip();
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return createBrotliCompress({ params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: size } });
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status} ${words}\n`);
}

const WORDS = { 400: 'Bad request', 403: 'Forbidden', 404: 'Not found' } as const;

function answer(dir: string, base: string, outside: Outside, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', policyFor(outside));
  // Sandboxed frames have no origin; without this they could not read the site's own files. All of it is public.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Method not allowed');
    return;
  }
  // Not parsed as a URL: that would resolve `..` before it can be refused.
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
  if (`${pathname}/` === base) {
    response.writeHead(308, { Location: base }).end();
    return;
  }
  if (!pathname.startsWith(base)) {
    refuse(response, 404, `Not found: the site is at ${base}`);
    return;
  }
  const found = findFile(dir, pathname.slice(base.length - 1));
  if ('status' in found) refuse(response, found.status, WORDS[found.status]);
  else send(found.path, found.stats, pathname, request, response);
}

/** The compressed copy beside a file (scripts/compress.ts), unless the file has changed since. */
function packedBeside(
  path: string,
  encoding: 'br' | 'gzip',
  { mtimeMs }: Stats,
): { path: string; size: number } | null {
  const copy = `${path}.${encoding === 'br' ? 'br' : 'gz'}`;
  const stats = statSync(copy, { throwIfNoEntry: false });
  return stats?.isFile() && stats.mtimeMs >= mtimeMs ? { path: copy, size: stats.size } : null;
}

function send(path: string, stats: Stats, pathname: string, request: IncomingMessage, response: ServerResponse): void {
  const type = TYPES[extname(path).toLowerCase()] ?? BINARY;
  const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''), type);
  const tag = `W/"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', HASHED.test(pathname) ? YEAR : 'no-cache');
  response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const packed = encoding && packedBeside(path, encoding, stats);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (!encoding || packed) response.setHeader('Content-Length', packed ? packed.size : stats.size);
  response.writeHead(200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const file = createReadStream(packed ? packed.path : path);
  // A reader who leaves early is no error of ours; the pipeline closes both ends.
  const done = (): void => {};
  if (encoding && !packed) pipeline(file, compressor(encoding, stats.size), response, done);
  else pipeline(file, response, done);
}

export interface ServerOptions {
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Path the site is mounted at; `/` when absent. */
  base?: string;
  /** Address to listen on; every one of this machine when absent. */
  host?: string;
  /** Origins of pages that may frame the site; those of its `config.json` when absent. */
  frameAncestors?: readonly string[];
  /** Origins that the base map may come from; that of its `config.json` when absent. */
  connect?: readonly string[];
}

export interface SiteServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** `atlas`, `/atlas` → `/atlas/`. */
export const normaliseBase = (base: string): string => `/${base}/`.replace(/\/+/g, '/');

/** Starts the server and gives its address; rejects when the port is taken or the folder has no page. */
export async function startServer(options: ServerOptions): Promise<SiteServer> {
  const { dir, port, base = '/', host, frameAncestors, connect } = options;
  const root = resolve(dir);
  if (!statSync(join(root, 'index.html'), { throwIfNoEntry: false })) {
    throw new Error(`${root} holds no index.html → npm run build`);
  }
  const mount = normaliseBase(base);
  const outside = { ancestors: frameAncestors ?? allowedAncestors(root), connect: connect ?? basemapOrigins(root) };
  const server = createServer((request, response) => answer(root, mount, outside, request, response));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${taken}${mount}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: process.env.PORT || '4173' },
      base: { type: 'string', default: '/' },
      host: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is not a port → PORT=4173`);
  const { dir, base, host } = values;
  const server = await startServer({ dir, port, base, ...(host && { host }) });
  console.log(`Plan Atlas: ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `${error.message} → another program has this port: PORT=4174 npm start` : error.message);
    process.exitCode = 1;
  });
}
