import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ONE_FILE_BUDGET } from '../../scripts/one-file';
import { items, itemWithTarget } from './data';
import { Atlas, test as base, expect } from './driver';
import { stories } from './talks';
import { expectCalm, watch } from './watch';

/** The one-file page, made with an operator's settings and opened by double click: `file://`, no network at all. */

const SETTINGS = { mapApproval: '蒙S（2026）001号', address: 'https://www.example.gov.cn/atlas/' };
const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-stick-'));
const file = join(folder, '规划图谱 2026.html');
const site = pathToFileURL(file).href;

/** Everything that any page of the context asked for, the page itself and its own memory left out. */
const asked = new WeakMap<BrowserContext, string[]>();

const test = base.extend<{ atlas: Atlas }>({
  contextOptions: async ({ contextOptions }, use) =>
    use({ ...contextOptions, offline: true, reducedMotion: 'reduce' as const }),
  atlas: async ({ page, context }, use) => {
    const all: string[] = [];
    asked.set(context, all);
    context.on('request', (request) => all.push(request.url()));
    const seen = await watch(page, site);
    await use(new Atlas(page, seen, site));
    expectCalm(seen);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url))).toEqual([]);
  },
});
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(180_000);
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(SETTINGS));
  const root = join(import.meta.dirname, '../..');
  const tsx = join(root, 'node_modules/.bin/tsx');
  execFileSync(tsx, ['scripts/offline.ts', '--config', config, '--out', file], { cwd: root, stdio: 'pipe' });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Drawing {
  /** Distinct colours; an empty canvas has one. */
  colours: number;
  /** Tells one picture from another. */
  sum: number;
}

/** What is drawn in the middle of the map, clear of legend and controls. */
async function drawing(page: Page, map: Locator): Promise<Drawing> {
  const box = await map.boundingBox();
  if (!box) throw new Error('the map has no size');
  const clip = {
    x: box.x + box.width * 0.15,
    y: box.y + box.height * 0.3,
    width: box.width * 0.6,
    height: box.height * 0.5,
  };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
    let sum = 0;
    for (const pixel of pixels) sum = (Math.imul(sum, 31) + pixel) | 0;
    return { colours: new Set(pixels).size, sum };
  }, picture);
}

test('one file, small enough, that opens into a map with the settings of its deployment', async ({ atlas, page }) => {
  expect(statSync(file).size).toBeLessThanOrEqual(ONE_FILE_BUDGET);
  await atlas.open();
  await atlas.mapReady();
  expect((await drawing(page, atlas.map())).colours).toBeGreaterThan(100);
  await expect(page.getByText(SETTINGS.mapApproval)).toBeVisible();
  // Nothing tells of a network that is missing: none is needed.
  await expect(page.getByText('网络已断开')).toHaveCount(0);
});

test('may not ask anybody for anything, whatever its code would try', async ({ atlas, page }) => {
  await atlas.open('view=list');
  const refused = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  expect(atlas.watch.complaints.join(' ')).toContain('connect-src');
  atlas.watch.complaints.length = 0;
  atlas.watch.foreign.length = 0;
});

test('finds, lists and tells what a plan says, in both languages', async ({ atlas }) => {
  const { properties: item } = itemWithTarget();
  await atlas.open();
  await atlas.search().focus();
  await expect(atlas.page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
  await atlas.search().fill('taiyanggou');
  expect(await atlas.foundCount('items')).toBeGreaterThan(0);
  await atlas.search().fill('');
  await atlas.openItem(item.title_zh);
  // Words that a site fetches when somebody reads.
  await expect(atlas.details().getByText(item.summary_zh)).toBeVisible();
  await atlas.open(`item=${item.id}`, { language: 'en' });
  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText(item.title_en);
  await atlas.show('list');
  await atlas.expectListCount(items().length);
  await atlas.switchLanguage();
  await atlas.compare(atlas.words.targetsPage);
  await expect(atlas.comparing(atlas.words.targetsPage)).toBeVisible();
  await expect(atlas.page.getByRole('row').nth(5)).toBeVisible();
});

test('hands out files and a picture; links lead to where the page is published', async ({ atlas, page }) => {
  const { properties: item } = itemWithTarget();
  await atlas.open(`docs=${item.document}&sectors=${item.sector}`);
  await atlas.mapReady();
  await atlas.handOut('download');
  await atlas.dialog().getByRole('radio', { name: atlas.words.everything }).check();
  const { body } = await atlas.fileOf('GeoJSON');
  const { features } = JSON.parse(body.toString()) as { features: { properties: { summary_zh: string } }[] };
  expect(features).toHaveLength(items().length);
  expect(features.filter((f) => f.properties.summary_zh === '')).toEqual([]);
  expect((await atlas.fileOf('CSV')).body.toString()).toContain(item.id);
  expect((await atlas.fileOf('Excel（XLSX）')).body.subarray(0, 2).toString()).toBe('PK');
  const picture = await atlas.fileOf(atlas.words.picture);
  // A blank map of this size packs into less than a tenth of it.
  expect(picture.body.length).toBeGreaterThan(200_000);
  await expect(atlas.dialog().getByRole('link')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await atlas.handOut('share');
  expect(await atlas.sharedLink()).toMatch(/^https:\/\/www\.example\.gov\.cn\/atlas\/\?lang=zh#.*sectors=/);
});

test('a whole talk, every scene drawn; a reload comes back to its scene', async ({ atlas, page }) => {
  test.slow();
  const [talk] = stories();
  await atlas.openTalk(talk.id);
  await atlas.mapReady();
  let before = 0;
  for (const [i, scene] of talk.scenes.entries()) {
    await atlas.expectScene(i + 1, scene.title.zh);
    let now: Drawing = { colours: 0, sum: before };
    await expect
      .poll(
        async () => {
          now = await drawing(page, atlas.map());
          return now.colours > 40 && now.sum !== before;
        },
        `scene ${i + 1} is drawn`,
      )
      .toBe(true);
    before = now.sum;
    if (i + 1 < talk.scenes.length) await page.keyboard.press('PageDown');
  }
  await page.reload();
  await atlas.expectScene(talk.scenes.length, talk.scenes.at(-1)?.title.zh);
});

test('a scene of a talk is taken away as slides and as PDF, with its letters', async ({ atlas, page }) => {
  test.slow();
  const [talk] = stories();
  await atlas.openTalk(talk.id, 2);
  await atlas.mapReady();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await atlas
    .dialog()
    .getByRole('radio', { name: /^只要第 2 页/ })
    .check();
  const slides = await atlas.fileOf('生成');
  expect(Object.keys(unzipSync(new Uint8Array(slides.body)))).toContain('ppt/slides/slide1.xml');
  await atlas.dialog().getByRole('radio', { name: /^PDF/ }).check();
  // Without its letters, which the file carries as a part, none would be made.
  const pdf = (await atlas.fileOf('生成')).body;
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the presenter’s window goes along', async ({ atlas, page, context }) => {
  const [talk] = stories();
  await atlas.openTalk(talk.id);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: '演讲者窗口' }).click();
  const presenter = await opening;
  await page.keyboard.press('PageDown');
  await expect(presenter.getByRole('region', { name: '讲稿备注' })).toContainText(talk.scenes[1]?.notes.zh ?? '?');
  await presenter.keyboard.press('PageDown');
  await atlas.expectScene(3);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('断网也可以打开和刷新');
});

test('holds nothing but what the page is made of', () => {
  const html = readFileSync(file, 'utf8');
  expect(html).not.toMatch(/<(?:script|img|iframe)[^>]+src=|<link(?![^>]*href="data:)/);
  expect(html).not.toContain(folder);
});
