import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { oneFile } from '../../scripts/one-file';

const root = join(import.meta.dirname, '../..');
const pieces = {
  html: readFileSync(join(root, 'index.html'), 'utf8'),
  css: 'body { color: red }',
  nomodule: 'var old = "</script><!--";',
  boot: 'start();',
  parts: new Map<string, string>([
    ['main.js', 'const words = "</script>";'],
    ['texts/a.json', '["太阳沟"]'],
  ]),
};
const html = oneFile(pieces);
const inside = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

test('parts come out as they went in', () => {
  for (const [address, body] of pieces.parts) {
    const packed = inside(new RegExp(`data-part="${address}">([^<]*)<`));
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(body);
  }
});

test('the policy names each script and style by its hash, and nothing of the network', () => {
  const policy = inside(/Content-Security-Policy" content="([^"]*)"/);
  const named = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '');
  expect(scripts).toHaveLength(2);
  for (const script of scripts) expect(policy).toContain(named(script));
  expect(policy).toContain(`style-src ${named(inside(/<style>([\s\S]*?)<\/style>/))};`);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/https?:|\*|'self'|unsafe/);
});

test('code cannot end its own element, and nothing leads to files that are not there', () => {
  expect(html).toContain('var old = "<\\/script><\\!--";');
  expect(html.match(/<script/g)).toHaveLength(4);
  expect(html).not.toMatch(/(?:href|src)="(?!data:)/);
});

test('a page whose template has changed is not made', () => {
  expect(() => oneFile({ ...pieces, html: '<meta charset="utf-8" /><head></head>' })).toThrow('index.html has no');
});
