import { describe, expect, test } from 'vitest';
import { browserFlags, findBrowser, hasMesa, packagesNeeded } from '../../scripts/browser';

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('which browser', () => {
  test('the one that is asked for comes first', () => {
    const exists = only('/opt/mine/chromium', '/usr/bin/chromium');
    expect(findBrowser({ CHROMIUM_PATH: '/opt/mine/chromium' }, exists)).toBe('/opt/mine/chromium');
  });

  test('one that is asked for and missing is an error, not another browser', () => {
    expect(() => findBrowser({ CHROMIUM_PATH: '/gone' }, only('/usr/bin/chromium'))).toThrow('CHROMIUM_PATH is /gone');
  });

  test('Debian’s before Chrome, the usual places before the path', () => {
    const both = only('/usr/bin/google-chrome', '/usr/bin/chromium', '/home/me/bin/chromium');
    expect(findBrowser({ PATH: '/home/me/bin' }, both)).toBe('/usr/bin/chromium');
    expect(findBrowser({}, only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
    expect(findBrowser({ PATH: '/a:/home/me/bin' }, only('/home/me/bin/chrome'))).toBe('/home/me/bin/chrome');
  });

  test('none', () => {
    expect(findBrowser({}, () => false)).toBeNull();
  });
});

describe('what it needs', () => {
  test('Mesa is there when both halves are', () => {
    expect(hasMesa(() => ['libEGL.so.1.1.0', 'libEGL_mesa.so.0'])).toBe(true);
    expect(hasMesa(() => ['libEGL.so.1'])).toBe(false);
    expect(hasMesa(() => ['libEGL_mesa.so.0'])).toBe(false);
  });

  test('only what is missing is installed', () => {
    expect(packagesNeeded({ browser: true, font: true, mesa: true })).toEqual([]);
    expect(packagesNeeded({ browser: true, font: false, mesa: true })).toContain('fonts-noto-cjk');
    expect(packagesNeeded({ browser: true, font: false, mesa: true })).not.toContain('chromium');
    expect(packagesNeeded({ browser: false, font: false, mesa: false })).toEqual(
      expect.arrayContaining(['chromium', 'fonts-noto-cjk', 'libegl1', 'libegl-mesa0', 'libgl1-mesa-dri']),
    );
  });

  test('software drawing where Mesa is not', () => {
    expect(browserFlags(true, 'linux')).toContain('--use-angle=gl-egl');
    expect(browserFlags(false, 'linux')).toContain('--use-angle=swiftshader');
    expect(browserFlags(false, 'linux')).not.toContain('--use-angle=gl-egl');
    expect(browserFlags(true, 'darwin').join(' ')).not.toContain('angle');
  });
});
