import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, items } from './data';
import { expect, test } from './driver';
import { stories } from './talks';

/** Kernels of years ago: without newer built-ins in page and worker, without modules, with WebGL 1 only. */

/**
 * Built-ins that Chromium 86 has not, by how code would use them. Those put in by src/polyfills.ts are marked.
 * `Intl.Segmenter` is used only where it is there; the next test takes it away with the others.
 */
const NEWER: readonly (readonly [RegExp, boolean])[] = [
  [/\bObject\.hasOwn\b/, true],
  [/\.at\(-\d/, true],
  [/\.findLast(Index)?\(/, true],
  [/\bstructuredClone\(/, false],
  [/\bObject\.groupBy\b/, false],
  [/\bPromise\.(withResolvers|try)\b/, false],
  [/\bAbortSignal\.(timeout|any)\b/, false],
  [/\.to(Sorted|Reversed|Spliced)\(/, false],
  [/\.randomUUID\(/, false],
  [/\bArray\.fromAsync\b/, false],
  [/\.throwIfAborted\(/, false],
  [/\bMap\.groupBy\b/, false],
  [/\bURL\.(canParse|parse)\(/, false],
  [/\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, false],
  [/\.(isWellFormed|toWellFormed)\(/, false],
  [/\.(values|keys|entries)\(\)\.(map|filter|some|every|find|reduce|toArray|take|drop|flatMap|forEach)\(/, false],
  [/\.(showPopover|checkVisibility)\(/, false],
];
const DELETE = `
  delete Object.hasOwn;
  for (const C of [Array, String, Object.getPrototypeOf(Uint8Array)]) delete C.prototype.at;
  delete Array.prototype.findLast; delete Array.prototype.findLastIndex;
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  delete Object.groupBy; delete Promise.withResolvers; delete globalThis.structuredClone;
  delete Map.groupBy; delete Promise.try; delete Array.fromAsync; delete Intl.Segmenter; delete URL.canParse; delete URL.parse;
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'])
    delete Set.prototype[name];
  if (typeof Iterator !== 'undefined')
    for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'])
      delete Iterator.prototype[name];
  if (typeof Element !== 'undefined') delete Element.prototype.checkVisibility;
  if (typeof Crypto !== 'undefined') delete Crypto.prototype.randomUUID;
  if (typeof AbortSignal !== 'undefined') { delete AbortSignal.timeout; delete AbortSignal.any; }
`;
const scripts = (): string[] => readdirSync(join(dist, 'assets')).filter((f) => f.endsWith('.js'));

test('the code that ships uses no newer built-in than those that are put in', () => {
  const found = scripts().flatMap((file) => {
    const code = readFileSync(join(dist, 'assets', file), 'utf8');
    return NEWER.filter(([use, putIn]) => !putIn && use.test(code)).map(([use]) => `${file}: ${use.source}`);
  });
  expect(found).toEqual([]);
});

test('map and list work without the built-ins, in the page and in the worker', async ({ atlas, page }) => {
  let served = 0;
  await page.context().route(/\/assets\/polyfills-[\w-]+\.js$/, async (route) => {
    served += 1;
    const response = await route.fetch();
    await route.fulfill({ response, body: `${DELETE}${await response.text()}` });
  });
  await atlas.open();
  await atlas.mapReady();
  // The page's own are ours now: the built-in ones are gone there, and the worker loads the very same file.
  expect(await page.evaluate(() => /native code/.test(String(Object.hasOwn)))).toBe(false);
  for (const worker of page.workers())
    expect(await worker.evaluate(() => /native code/.test(String(Object.hasOwn)))).toBe(false);
  expect(page.workers().length).toBeGreaterThan(0);
  expect(served).toBeGreaterThan(0);
  await atlas.show('list');
  await atlas.expectListCount(items().length);
  // What is loaded on demand: search, download, a talk.
  await atlas.searchAll('口岸');
  await expect(atlas.found('items')).toBeVisible();
  await page.keyboard.press('Escape');
  await (await atlas.handOut('download')).press('Escape');
  await atlas.openTalk(stories()[0].id, 2);
});

test.describe('where the page cannot start', () => {
  const expectMessage = async (page: import('@playwright/test').Page): Promise<void> => {
    await expect(page.getByRole('alert')).toContainText('浏览器版本较旧');
    await expect(page.getByRole('link', { name: /CSV/ })).toHaveAttribute('href', 'data/plan-items.csv');
    const picture = page.getByRole('img');
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300);
  };

  test('without modules there is a message, the data and a picture', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule;
    });
    await page.route(/\/assets\/index-[\w-]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(atlas.site);
    await expectMessage(page);
  });

  test('a kernel that does not know the syntax gets the same', async ({ atlas, page }) => {
    await page.route(/\/assets\/index-[\w-]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let a = b ¿? c;' }),
    );
    await page.goto(atlas.site);
    await expectMessage(page);
    // The fault itself is what was planted.
    atlas.watch.complaints.length = 0;
  });
});

test('with WebGL 1 alone there is the message, the picture and the list', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return args[0] === 'webgl2' ? null : (getContext as (...a: unknown[]) => unknown).apply(this, args);
    } as typeof getContext;
  });
  await atlas.open();
  await expect(atlas.map()).toHaveAttribute('data-map-status', 'no-webgl');
  await expect(page.getByText(atlas.words.noWebgl)).toBeVisible();
  await atlas.expectListCount(items().length);
});
