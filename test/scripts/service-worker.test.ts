import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partsOf } from '../../scripts/service-worker';

const dir = mkdtempSync(join(tmpdir(), 'plan-atlas-parts-'));
const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
};
beforeAll(() => {
  for (const name of [
    'index.html',
    'static-map.svg',
    'opening/zh-4.svg',
    'opening/zh-4.svg.gz',
    'config.json',
    'data/plan-items.csv',
    'texts/a.json',
    'embed.js',
  ])
    put(name, name);
  for (const name of ['index-Bx3kP0aQ.js', 'index-Bx3kP0aQ.js.br', 'index-Bx3kP0aQ.js.gz', 'relief-Dx3kP0aQ.webp'])
    put(`assets/${name}`, name);
});
afterAll(() => rmSync(dir, { recursive: true }));

test('the page and what it is made of are kept; settings, texts and data files are not fetched ahead', () => {
  expect(partsOf(dir).map((p) => p.url)).toEqual([
    'index.html',
    'static-map.svg',
    'opening/zh-4.svg',
    'assets/index-Bx3kP0aQ.js',
    'assets/relief-Dx3kP0aQ.webp',
  ]);
});

test('a plain name carries the state of its content, a hashed one needs none', () => {
  const revisions = (): unknown[] => partsOf(dir).map((p) => p.revision);
  const before = revisions();
  expect(before.slice(3)).toEqual([null, null]);
  put('index.html', 'another');
  expect(revisions()[0]).not.toBe(before[0]);
  expect(revisions()[1]).toBe(before[1]);
});
