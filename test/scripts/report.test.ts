import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstLoadFiles, weigh } from '../../scripts/bytes';
import { countPlaywright, countVitest, sum, table } from '../../scripts/test-report';

test('a unit report: tests, and files that did not load', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  expect(countVitest({ numPassedTests: 5, numFailedTests: 1, testResults })).toEqual({ passed: 5, failed: 2 });
  expect(countVitest({ numPassedTests: 3, numFailedTests: 0, testResults: [] })).toEqual({ passed: 3, failed: 0 });
});

test('a browser report: a test that passed on its second try has passed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 8, failed: 2 });
});

test('no report is a failure, never a silent pass', () => {
  for (const none of [null, undefined, {}, { stats: {} }]) {
    expect(countVitest(none)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(none)).toEqual({ passed: 0, failed: 1 });
  }
});

test('the table says what ran and what did not', () => {
  const text = table([
    { name: 'unit', counts: { passed: 12, failed: 1 }, seconds: 3 },
    { name: 'verify', counts: { passed: 0, failed: 0 }, seconds: 0, notRun: 'no documents folder' },
  ]);
  expect(text).toMatch(/unit\s+12 passed\s+1 failed/);
  expect(text).toContain('verify  NOT RUN: no documents folder');
  expect(
    sum([
      { passed: 12, failed: 1 },
      { passed: 1, failed: 0 },
    ]),
  ).toEqual({ passed: 13, failed: 1 });
});

test('the first load is what the page leads to, through scripts and styles', () => {
  const dir = mkdtempSync(join(tmpdir(), 'plan-atlas-bytes-'));
  mkdirSync(join(dir, 'assets'));
  const put = (name: string, body: string): void => writeFileSync(join(dir, name), body);
  put('index.html', '<script type="module" src="./assets/index-AAAAAAAA.js"></script>');
  put('assets/index-AAAAAAAA.js', 'import("./map-BBBBBBBB.js");new URL("catalogue-CCCCCCCC.json",import.meta.url)');
  put('assets/map-BBBBBBBB.js', '"counties-100m.topo-DDDDDDDD.json"; "gone-ZZZZZZZZ.js"');
  put('assets/catalogue-CCCCCCCC.json', '[]'.repeat(5000));
  put('assets/counties-100m.topo-DDDDDDDD.json', '{}');
  put('assets/nobody-EEEEEEEE.js', '');
  const files = firstLoadFiles(dir);
  expect(files).toEqual([
    'assets/catalogue-CCCCCCCC.json',
    'assets/index-AAAAAAAA.js',
    'assets/map-BBBBBBBB.js',
    'index.html',
  ]);
  const catalogue = weigh(dir, files).find((w) => w.file.includes('catalogue'));
  expect(catalogue?.bytes).toBeLessThan(1000);
  rmSync(dir, { recursive: true });
});
