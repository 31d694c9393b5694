import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nginx configuration of docs/deploy.md as one file: `tsx scripts/nginx.ts > atlas.conf` (Dockerfile, tests). */

export interface NginxPaths {
  listen?: string;
  /** Folder of the site, with a slash at its end. */
  site?: string;
  mimeTypes?: string;
}

/** What goes into `http { }`: the map of caching and a server with the site below `/portal/atlas/`. */
export function nginxConfig({
  listen = '80',
  site = '/srv/atlas/',
  mimeTypes = '/etc/nginx/mime.types',
}: NginxPaths = {}): string {
  const text = readFileSync(join(import.meta.dirname, '../docs/deploy.md'), 'utf8');
  const [http, server] = [...text.matchAll(/```nginx\n([\s\S]*?)```/g)].map((m) => m[1]);
  if (!http || !server) throw new Error('docs/deploy.md has no two blocks of nginx');
  const own = server.replace('/srv/atlas/', site).replace('/etc/nginx/mime.types', mimeTypes);
  return `${http}\nserver {\nlisten ${listen};\n${own}}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(nginxConfig());
