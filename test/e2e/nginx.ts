import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig } from '../../scripts/nginx';

/** Debian's nginx, of this machine or unpacked into the cache, run over the configuration of docs/deploy.md. */

const cache = join(import.meta.dirname, '../../.cache/nginx');

interface Nginx {
  program: string;
  mimeTypes: string;
}

const here = (): Nginx | null => {
  const installed = { program: '/usr/sbin/nginx', mimeTypes: '/etc/nginx/mime.types' };
  const unpacked = { program: join(cache, 'usr/sbin/nginx'), mimeTypes: join(cache, 'etc/nginx/mime.types') };
  return [installed, unpacked].find((n) => existsSync(n.program) && existsSync(n.mimeTypes)) ?? null;
};

/** Finds it, or has apt fetch it; nothing is installed and no service started. Null with a reason when there is none. */
export function findNginx(): Nginx | string {
  const found = here();
  if (found) return found;
  try {
    mkdirSync(cache, { recursive: true });
    const options = { cwd: cache, stdio: 'pipe', timeout: 90_000 } as const;
    execFileSync('apt-get', ['download', '-q', 'nginx', 'nginx-common'], options);
    for (const file of readdirSync(cache).filter((f) => f.endsWith('.deb'))) {
      execFileSync('dpkg-deb', ['-x', file, '.'], options);
      rmSync(join(cache, file));
    }
    // Its libraries may be missing.
    if (here()) execFileSync(join(cache, 'usr/sbin/nginx'), ['-v'], options);
  } catch (error) {
    return `no nginx, and apt did not give one: ${String(error).slice(0, 200)}`;
  }
  return here() ?? 'the package holds no nginx';
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Serves a folder; gives the address of the site and what stops it. */
export async function startNginx(nginx: Nginx, site: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'plan-atlas-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${dir}/${name};`)
    .join(' ');
  const config = nginxConfig({ listen: `127.0.0.1:${port}`, site: `${site}/`, mimeTypes: nginx.mimeTypes });
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(dir, 'nginx.conf'),
    `${user} pid ${dir}/pid; error_log ${dir}/error.log; daemon off; worker_processes 1; events {} http { access_log off; ${temporary}\n${config}}\n`,
  );
  const child = spawn(nginx.program, ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', join(dir, 'error.log')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const url = `http://127.0.0.1:${port}/portal/atlas/`;
  for (let i = 0; i < 50; i++) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${output}`);
    const up = await fetch(`${url}health.json`).then(
      (r) => r.status > 0,
      () => false,
    );
    if (up) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
