import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEmbed, EMBED_BUDGET } from '../../scripts/embed';

const root = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'plan-atlas-embed-'));
let size = 0;
beforeAll(async () => {
  size = await buildEmbed(dir);
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(dir, name), 'utf8');

describe('embed.js', () => {
  it('keeps its size, imports nothing and evaluates nothing', () => {
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(EMBED_BUDGET);
    for (const name of ['embed.js', 'embed.mjs']) {
      expect(read(name)).not.toMatch(
        /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|import\s*["'(]/,
      );
      // Every message goes to a named origin or through a port.
      expect(read(name)).not.toMatch(/postMessage\([^)]*["'`]\*["'`]/);
    }
    expect(read('embed.js')).toMatch(/PlanAtlas/);
    expect(read('embed.mjs')).toMatch(/export\s*\{/);
  });

  it('has types that hold a host to the contract', () => {
    const check = (code: string): string => {
      writeFileSync(join(dir, 'use.ts'), code);
      try {
        execFileSync(
          join(root, 'node_modules/.bin/tsc'),
          [
            '--noEmit',
            '--strict',
            '--ignoreConfig',
            '--target',
            'es2022',
            '--module',
            'esnext',
            '--moduleResolution',
            'bundler',
            '--types',
            '',
            join(dir, 'use.ts'),
          ],
          { stdio: 'pipe' },
        );
        return '';
      } catch (error) {
        return String((error as { stdout: Buffer }).stdout);
      }
    };
    // A module beside its types: `./embed.mjs` would look for `embed.d.mts`, a bundler's path finds this one.
    const use = (line: string): string =>
      `import { mount, type Controller } from './embed';\nconst a: Controller = mount(document.body, { src: '/' });\n${line}\n`;
    expect(check(use("a.on('select', (id) => id); void a.fit('150800'); a.destroy();"))).toBe('');
    expect(check(use("a.on('selected', () => 1);"))).toContain('"selected"');
    expect(check(use("mount(document.body, { src: '/', embed: 'page' });"))).toContain('"page"');
  }, 60_000);
});
