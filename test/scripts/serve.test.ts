import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  basemapOrigins,
  chooseEncoding,
  normaliseBase,
  POLICY,
  type SiteServer,
  startServer,
} from '../../scripts/serve';

const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-serve-'));
const site = join(folder, 'site');
const catalogue = JSON.stringify({ items: Array.from({ length: 500 }, (_, n) => `太阳沟 ${n}`) });
let server: SiteServer;
let mounted: SiteServer;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, 'data'));
  writeFileSync(join(folder, 'secret.txt'), 'not for readers');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>规划图谱</title>');
  writeFileSync(join(site, 'config.json'), '{}');
  writeFileSync(join(site, '.hidden'), 'no');
  writeFileSync(join(site, 'assets/index-Bx3kP0aQ.js'), 'export {};');
  writeFileSync(join(site, 'assets/worker-Cx3kP0aQ.mjs'), 'export {};');
  writeFileSync(join(site, 'assets/relief-Dx3kP0aQ.webp'), Buffer.from([1, 2, 3]));
  writeFileSync(join(site, 'static-map.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(site, 'data/plan-items.geojson'), catalogue);
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await startServer({ dir: site, port: 0 });
  mounted = await startServer({ dir: site, port: 0, base: 'atlas' });
});
afterAll(async () => {
  await server.close();
  await mounted.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A raw request: `fetch` would tidy `..` away and unpack the body. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET', to = server): Promise<Answer> {
  return new Promise((done, failed) => {
    request({ host: 'localhost', port: to.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });
}

describe('what is sent', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?lang=en', 'text/html; charset=utf-8'],
    ['/config.json', 'application/json; charset=utf-8'],
    ['/assets/index-Bx3kP0aQ.js', 'text/javascript; charset=utf-8'],
    ['/assets/worker-Cx3kP0aQ.mjs', 'text/javascript; charset=utf-8'],
    ['/assets/relief-Dx3kP0aQ.webp', 'image/webp'],
    ['/static-map.svg', 'image/svg+xml; charset=utf-8'],
    ['/data/plan-items.geojson', 'application/geo+json; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('every answer carries the strict policy, errors too', async () => {
    for (const path of ['/', '/config.json', '/nothing-here']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toBe(POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(POLICY).not.toMatch(/unsafe|\*|https?:/);
  });

  test('only what is named by its content is kept for long', async () => {
    expect((await get('/assets/index-Bx3kP0aQ.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/config.json', '/data/plan-items.geojson']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  test('a copy that is still good is not sent again', async () => {
    const first = await get('/config.json');
    const again = await get('/config.json', { 'If-None-Match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe('compression', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('%s gives %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await get('/data/plan-items.geojson', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(unpack(body).toString()).toBe(catalogue);
    expect(body.length).toBeLessThan(catalogue.length / 2);
  });

  test('the copy beside a file is sent as it is, until the file changes', async () => {
    const path = join(site, 'data/packed.json');
    writeFileSync(path, '"as built"');
    writeFileSync(`${path}.br`, brotliCompressSync('"packed"'));
    const ask = async (): Promise<string> =>
      brotliDecompressSync((await get('/data/packed.json', { 'Accept-Encoding': 'br' })).body).toString();
    expect(await ask()).toBe('"packed"');
    writeFileSync(path, '"changed"');
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(await ask()).toBe('"changed"');
  });

  test('plain for who cannot unpack, and for pictures', async () => {
    expect((await get('/data/plan-items.geojson')).body.toString()).toBe(catalogue);
    const picture = await get('/assets/relief-Dx3kP0aQ.webp', { 'Accept-Encoding': 'br' });
    expect([picture.headers['content-encoding'], picture.body.length]).toEqual([undefined, 3]);
    expect(chooseEncoding('br;q=0, gzip;q=0.5', 'text/html')).toBe('gzip');
    expect(chooseEncoding('identity', 'text/html')).toBeNull();
  });
});

describe('what is refused', () => {
  test.each([
    ['/../secret.txt', 403],
    ['/data/../../secret.txt', 403],
    ['/%2e%2e/secret.txt', 403],
    ['/..%2fsecret.txt', 403],
    ['/..%5csecret.txt', 400],
    ['/%00', 400],
    ['/%E0%A4%A', 400],
    ['/link.txt', 403],
    ['/.hidden', 404],
    ['/data', 404],
    ['/nothing-here', 404],
  ])('%s with %i', async (path, expected) => {
    const { status, body } = await get(path);
    expect(status).toBe(expected);
    expect(body.toString()).not.toContain('not for readers');
  });

  test('any other method; HEAD sends no body', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('a folder without a page, and a port in use', async () => {
    await expect(startServer({ dir: folder, port: 0 })).rejects.toThrow('npm run build');
    await expect(startServer({ dir: site, port: server.port })).rejects.toThrow('EADDRINUSE');
  });
});

test('mounted below a path, it serves that path only', async () => {
  expect(mounted.url).toMatch(/\/atlas\/$/);
  expect(normaliseBase('a/b/')).toBe('/a/b/');
  expect((await get('/atlas/config.json', {}, 'GET', mounted)).status).toBe(200);
  expect((await get('/atlas/../secret.txt', {}, 'GET', mounted)).status).toBe(403);
  expect((await get('/config.json', {}, 'GET', mounted)).status).toBe(404);
  const bare = await get('/atlas', {}, 'GET', mounted);
  expect([bare.status, bare.headers.location]).toEqual([308, '/atlas/']);
});

test('the host of the operator’s base map is let in by the policy, and only that', () => {
  const site = mkdtempSync(join(tmpdir(), 'plan-atlas-config-'));
  const origins = (config: unknown): string[] => {
    writeFileSync(join(site, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
    return basemapOrigins(site);
  };
  expect(origins({})).toEqual([]);
  expect(origins('{')).toEqual([]);
  expect(origins('null')).toEqual([]);
  expect(origins({ basemap: 'embedded' })).toEqual([]);
  expect(origins({ basemap: { kind: 'tianditu', key: 'k' } })).toEqual(['https://*.tianditu.gov.cn']);
  expect(origins({ basemap: { kind: 'xyz', url: 'https://t.example.cn:8443/{z}/{x}/{y}.png' } })).toEqual([
    'https://t.example.cn:8443',
  ]);
  expect(origins({ basemap: { kind: 'xyz', url: 'tiles/{z}/{x}/{y}.png' } })).toEqual([]);
  expect(origins({ basemap: { kind: 'xyz', url: "https://a.cn; script-src *; 'unsafe-inline'/" } })).toEqual([]);
  rmSync(site, { recursive: true, force: true });
});
