import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'vite';
import { buildCatalogue, GENERATED, writeCatalogue } from '../../scripts/build-catalogue';
import { readCountyPack } from '../../src/catalogue/boundaries';
import type { Catalogue } from '../../src/catalogue/types';
import { catalogueOf } from './catalogues';
import { peerData, peerGround } from './peer-data';

/** Everything that is measured, built as for production: the peers' pages, their data, the atlas with each catalogue. */

const root = join(import.meta.dirname, '../..');
const peers = join(import.meta.dirname, 'peers');
const cache = join(root, '.cache/bench');
export const SITE = join(cache, 'site');
const PEERS = ['echarts', 'leaflet', 'ol-canvas', 'ol-webgl', 'deck'];

/** What the atlas is built of, its generated files apart. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'public',
  'scripts',
  'geodata/base',
];

function run(command: string, args: string[], cwd: string): void {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 27 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    const words = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-12).join('\n');
    throw new Error(`${command} ${args.join(' ')} failed in ${relative(root, cwd) || '.'}:\n${words}`);
  }
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.filter(existsSync)) {
    for (const file of filesIn(path)) hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Does the work unless its inputs are those of last time. */
async function once(out: string, inputs: readonly string[], work: () => Promise<void> | void): Promise<void> {
  const stamp = join(cache, 'stamps', relative(root, out).replaceAll('/', '-'));
  const hash = hashOf(inputs);
  if (existsSync(out) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(out, { recursive: true, force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** The peers' packages, which the product does not have. */
async function installPeers(): Promise<void> {
  const here = import.meta.dirname;
  await once(join(here, 'node_modules'), [join(here, 'package-lock.json')], () => {
    console.log('bench: installing the peers');
    run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], here);
  });
}

async function buildPeers(): Promise<void> {
  const out = join(SITE, 'peers');
  await once(out, [peers, join(import.meta.dirname, 'package-lock.json')], async () => {
    run('npx', ['tsc', '--noEmit', '-p', peers], root);
    await build({
      configFile: false,
      root: peers,
      base: './',
      logLevel: 'error',
      build: {
        outDir: out,
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        rolldownOptions: { input: PEERS.map((name) => join(peers, `${name}.html`)) },
      },
    });
  });
}

/** The atlas with another catalogue: its own sources and build in a folder of their own, beside generated files of this size. */
async function buildAtlas(size: string, catalogue: Catalogue): Promise<void> {
  const work = join(cache, 'work', size);
  const out = join(SITE, `app-${size}`);
  const generated = join(work, GENERATED);
  rmSync(generated, { recursive: true, force: true });
  writeCatalogue(root, generated, catalogue);
  for (const name of ['stories.json', 'ledger.json']) cpSync(join(root, GENERATED, name), join(generated, name));
  const sources = SOURCES.map((name) => join(root, name));
  await once(out, [...sources, generated], () => {
    console.log(`bench: building the atlas, ${size}: ${catalogue.items.length} items`);
    for (const name of SOURCES) {
      rmSync(join(work, name), { recursive: true, force: true });
      cpSync(join(root, name), join(work, name), { recursive: true });
    }
    const modules = join(work, 'node_modules');
    if (!existsSync(modules)) symlinkSync(join(root, 'node_modules'), modules);
    run(
      'npx',
      ['vite', 'build', '--configLoader', 'runner', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
      work,
    );
  });
}

export interface Prepared {
  /** Items of each size. */
  items: Record<string, number>;
}

/** Builds what these pages and sizes need. */
export async function prepare(pages: readonly string[], sizes: readonly string[]): Promise<Prepared> {
  const { catalogue: real, problems } = buildCatalogue(root);
  if (!real) throw new Error(`the catalogue has ${problems.length} problems → npm run catalogue`);
  const counties = readCountyPack(
    JSON.parse(readFileSync(join(root, 'geodata/base/counties/counties-300m.topo.json'), 'utf8')),
  );
  if (pages.some((page) => page !== 'app')) {
    await installPeers();
    await buildPeers();
  }
  const items: Record<string, number> = {};
  for (const size of sizes) {
    const catalogue = catalogueOf(size, real, counties);
    items[size] = catalogue.items.length;
    const data = join(SITE, 'peers/data', size);
    if (existsSync(join(SITE, 'peers'))) {
      mkdirSync(data, { recursive: true });
      writeFileSync(join(data, 'items.json'), JSON.stringify(peerData(catalogue)));
      writeFileSync(join(SITE, 'peers/data/ground.json'), JSON.stringify(peerGround(catalogue, counties)));
    }
    if (pages.includes('app')) await buildAtlas(size, catalogue);
  }
  return { items };
}
