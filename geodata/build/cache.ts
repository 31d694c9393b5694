/** The cache of sources and tools, `.cache/geodata/`: npm packages by lock file, Debian packages by version and hash. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
export const BASE = join(ROOT, 'geodata', 'base');
const CACHE = join(ROOT, '.cache', 'geodata');
const NPM = join(CACHE, 'npm');
const DEB = join(CACHE, 'deb');
const LOCK = join(HERE, 'packages');

export interface DebianPackage {
  name: string;
  version: string;
  sha256: string;
}

export const DEBIAN: readonly DebianPackage[] = [
  {
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
  },
  {
    name: 'marble-qt-data',
    version: '4:22.12.3-1',
    sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
  },
];

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Fetch whatever is missing or differs from the lock. Needs the npm registry and a Debian mirror the first time. */
export function fillCache(): void {
  fetchNpm();
  for (const pkg of DEBIAN) fetchDebian(pkg);
}

/**
 * `npm install` and not `npm ci`: a mirror may lack optional packages of other platforms, which `ci` refuses. What
 * was installed is held against the lock instead.
 */
function fetchNpm(): void {
  const lock = readFileSync(join(LOCK, 'package-lock.json'));
  const stamp = join(NPM, `${sha256(lock)}.done`);
  if (existsSync(stamp)) return;
  rmSync(NPM, { recursive: true, force: true });
  mkdirSync(NPM, { recursive: true });
  copyFileSync(join(LOCK, 'package.json'), join(NPM, 'package.json'));
  copyFileSync(join(LOCK, 'package-lock.json'), join(NPM, 'package-lock.json'));
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--prefix', NPM, ...options], { stdio: 'inherit' });
  const pinned = packagesOf(join(LOCK, 'package-lock.json'));
  for (const [path, { integrity }] of Object.entries(packagesOf(join(NPM, 'node_modules', '.package-lock.json')))) {
    if (pinned[path]?.integrity !== integrity) {
      throw new Error(
        `${path}: installed is ${integrity}, the lock file says ${pinned[path]?.integrity}; check the registry`,
      );
    }
  }
  writeFileSync(stamp, '');
}

interface LockEntry {
  version?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}

function packagesOf(lockFile: string): Record<string, LockEntry> {
  return (JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockEntry> }).packages;
}

function fetchDebian(pkg: DebianPackage): void {
  const target = join(DEB, pkg.name);
  if (existsSync(join(target, pkg.sha256))) return;
  const download = join(DEB, 'download');
  rmSync(target, { recursive: true, force: true });
  rmSync(download, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  execFileSync('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', `${pkg.name}=${pkg.version}`], {
    cwd: download,
    stdio: 'inherit',
  });
  const file = readdirSync(download).find((name) => name.startsWith(`${pkg.name}_`));
  if (!file) throw new Error(`apt-get download ${pkg.name}=${pkg.version} left no file in ${download}`);
  const found = sha256(readFileSync(join(download, file)));
  if (found !== pkg.sha256) {
    throw new Error(`${pkg.name} ${pkg.version}: sha256 is ${found}, expected ${pkg.sha256}; check the mirror`);
  }
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  execFileSync('dpkg', ['-x', join(download, file), fresh]);
  mkdirSync(join(fresh, pkg.sha256));
  renameSync(fresh, target);
  rmSync(download, { recursive: true, force: true });
}

/** Path of a file in an unpacked Debian package. */
export function debianFile(name: string, path: string): string {
  return join(DEB, name, path);
}

/** Path of a file in an npm package of the cache. */
export function npmFile(name: string, path: string): string {
  return join(NPM, 'node_modules', name, path);
}

/** Read a JSON file of an npm package of the cache. */
export function readNpmJson<T>(name: string, path: string): T {
  return JSON.parse(readFileSync(npmFile(name, path), 'utf8')) as T;
}

/** Load an npm package of the cache, or one file of it; `T` says what of it is used. */
export async function loadTool<T>(name: string, path?: string): Promise<T> {
  const file = path ? npmFile(name, path) : createRequire(join(NPM, 'package.json')).resolve(name);
  const loaded = (await import(pathToFileURL(file).href)) as { default?: T };
  return loaded.default ?? (loaded as T);
}

/** Version and integrity of every direct npm source, from the lock file. */
export function npmInputs(): { name: string; version: string; integrity: string }[] {
  const packages = packagesOf(join(LOCK, 'package-lock.json'));
  return Object.keys(packages['']?.dependencies ?? {})
    .sort()
    .map((name) => {
      const entry = packages[`node_modules/${name}`];
      return { name, version: entry?.version ?? '', integrity: entry?.integrity ?? '' };
    });
}
