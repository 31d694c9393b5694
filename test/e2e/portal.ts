import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A portal on an origin of its own: a few files from memory, with the strictest policy that still lets a frame in. */
export interface Portal {
  origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Starts a portal whose pages may frame and load from `atlas` (an origin); `host` decides its own origin. */
export async function startPortal(
  files: Readonly<Record<string, string>>,
  atlas: string,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<Portal> {
  const policy = `default-src 'none'; script-src 'self' ${atlas}; frame-src 'self' ${atlas}; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').split('?')[0]?.slice(1) || 'index.html';
    const body = files[name];
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', TYPES[name.split('.').pop() ?? ''] ?? 'text/plain');
    response.statusCode = body === undefined ? (name === 'favicon.ico' ? 204 : 404) : 200;
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
