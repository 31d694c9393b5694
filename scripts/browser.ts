import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Finds the Chromium that tests and pictures run in, with a Chinese font and Mesa, or installs them from Debian. */

type Environment = Readonly<Record<string, string | undefined>>;
type Exists = (path: string) => boolean;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const MESA_PACKAGES = ['libegl1', 'libegl-mesa0', 'libgl1-mesa-dri'];
const FONT_PACKAGE = 'fonts-noto-cjk';

/** Mesa draws WebGL two to ten times faster here than SwiftShader does. */
const MESA_FLAGS = ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'];
const SOFTWARE_FLAGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const QUIET_FLAGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

export interface Browser {
  path: string;
  args: string[];
}

const isProgram: Exists = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where Chromium or Chrome is: what `CHROMIUM_PATH` says, then the usual places, then the path. */
export function findBrowser(env: Environment = process.env, exists: Exists = isProgram): string | null {
  const asked = env.CHROMIUM_PATH;
  if (asked) {
    if (!exists(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, but no program is there → correct it or unset it`);
    return asked;
  }
  const folders = [...FOLDERS, ...(env.PATH ?? '').split(':').filter(Boolean)];
  const places = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC];
  return places.find(exists) ?? null;
}

/** Both halves of Mesa's EGL: the library that programs call and the driver behind it. */
export function hasMesa(listLibraries: () => string[] = libraries): boolean {
  const files = listLibraries();
  return files.some((f) => f.startsWith('libEGL.so.1')) && files.some((f) => f.startsWith('libEGL_mesa.so'));
}

function libraries(): string[] {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
  return roots.filter(existsSync).flatMap((folder) => readdirSync(folder));
}

/** Is there any font with Chinese characters? Other systems than Linux bring one. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  return (spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
}

/** Debian packages that are still needed. */
export function packagesNeeded(have: { browser: boolean; font: boolean; mesa: boolean }): string[] {
  return [
    ...(have.browser ? [] : ['chromium']),
    ...(have.font ? [] : [FONT_PACKAGE, 'fontconfig']),
    ...(have.mesa ? [] : MESA_PACKAGES),
  ];
}

/** Command line flags: the fastest WebGL that this machine has, and no traffic of the browser's own. */
export function browserFlags(mesa: boolean, platform: string = process.platform): string[] {
  const drawing = platform === 'linux' ? (mesa ? MESA_FLAGS : SOFTWARE_FLAGS) : [];
  return [...drawing, ...QUIET_FLAGS];
}

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && ['/usr/bin/apt-get', '/bin/apt-get'].some(existsSync);

/** Installs from Debian; the reason when that does not work. */
function install(packages: string[]): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', ['-q', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
      maxBuffer: 1 << 26,
    });
  };
  console.log(`browser: installing ${packages.join(' ')} (apt-get)`);
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    return null;
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer; message: string };
    return (stderr?.toString().trim() || message).split('\n').slice(-3).join('\n');
  }
}

/** The browser, ready to start. Installs what is missing where it may; says what to do where it may not. */
export function ensureBrowser(): Browser {
  const needed = packagesNeeded({ browser: findBrowser() !== null, font: hasChineseFont(), mesa: hasMesa() });
  const linux = process.platform === 'linux';
  let reason: string | null = null;
  if (linux && needed.length > 0) reason = canInstall() ? install(needed) : 'not root on a system with apt';
  const path = findBrowser();
  if (!path) {
    const hint = linux ? `as root: apt-get install ${needed.join(' ')}` : 'install Chrome or Chromium';
    throw new Error(`No Chromium was found (${reason ?? 'no apt here'}) → ${hint}, or set CHROMIUM_PATH`);
  }
  if (reason) console.warn(`browser: going on without ${needed.join(' ')}: ${reason}`);
  return { path, args: browserFlags(hasMesa()) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { path, args } = ensureBrowser();
    console.log([path, ...args].join(' '));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
