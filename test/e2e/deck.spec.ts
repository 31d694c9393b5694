import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { pdfText } from '../pdf-text';
import { expect, test } from './driver';
import { stories, type Talk } from './talks';

/** A talk and a view, taken away. */

const [first] = stories();
/** The first scenes of a talk: drawing all of them without a GPU takes a minute. */
const short = { ...first, scenes: first.scenes.slice(0, 2) };
const dated = (name: string): RegExp => new RegExp(`^plan-atlas-${name}-\\d{4}-\\d{2}-\\d{2}\\.\\w+$`);

test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000);
  await page.route(/stories-[\w-]+\.json$/, (route) => route.fulfill({ json: [short] satisfies Talk[] }));
});

interface Seen {
  width: number;
  height: number;
  colours: number;
  brightness: number;
}

/** What a picture is: its size, how many colours, how bright on average (0 … 255). */
const lookAt = (page: Page, bytes: Uint8Array): Promise<Seen> =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/*;base64,${base64}`.replace('/*', base64.startsWith('/9j') ? '/jpeg' : '/png');
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [480, 270];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
      colours.add((r << 16) | (g << 8) | b);
      sum += r + g + b;
    }
    return { width: image.width, height: image.height, colours: colours.size, brightness: sum / (data.length * 0.75) };
  }, Buffer.from(bytes).toString('base64'));

const isMap = ({ colours, brightness }: Seen): boolean => colours > 200 && brightness > 190;

test('a talk as slides and as PDF: cover, scenes with words, notes and maps, sources', async ({ atlas, page }) => {
  await atlas.openTalk(first.id);
  await atlas.mapReady();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const { name, body } = await atlas.takeAway('PPTX');
  expect(name).toMatch(dated(first.id));
  const parts = unzipSync(new Uint8Array(body));
  const text = (path: string): string =>
    [...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, t]) => t).join('\n');
  const count = (pattern: RegExp): number => Object.keys(parts).filter((p) => pattern.test(p)).length;
  expect(count(/^ppt\/slides\/slide\d+\.xml$/)).toBe(4);
  expect(text('ppt/slides/slide1.xml')).toContain(first.title.zh);
  for (const [i, scene] of short.scenes.entries()) {
    const slide = `ppt/slides/slide${i + 2}.xml`;
    expect(text(slide)).toContain(scene.title.zh);
    expect(text(slide)).toContain(scene.caption.zh);
    expect(text(slide)).toContain('未经地图审核');
    expect(strFromU8(parts[slide] ?? new Uint8Array()), 'a title that the outline finds').toContain('type="title"');
    expect(text(`ppt/notesSlides/notesSlide${i + 2}.xml`)).toContain(scene.notes.zh);
  }
  expect(text('ppt/slides/slide4.xml')).toContain('内政发〔2026〕5号');
  const maps = Object.keys(parts).filter((p) => /^ppt\/media\/.*\.jpe?g$/.test(p));
  expect(maps).toHaveLength(2);
  for (const map of maps) {
    const seen = await lookAt(page, parts[map] ?? new Uint8Array());
    expect(isMap(seen), `${map}: ${JSON.stringify(seen)}`).toBe(true);
    expect(seen.width, 'twice the size on a projector').toBe(2176);
  }

  const pages = pdfText((await atlas.takeAway('PDF')).body);
  expect(pages).toHaveLength(4);
  for (const [i, scene] of short.scenes.entries()) {
    expect(pages[i + 1]).toContain(scene.title.zh);
    expect(pages[i + 1]).toContain(scene.caption.zh);
  }
  await page.keyboard.press('Escape');
  await expect(atlas.dialog()).toHaveCount(0);
  await atlas.expectScene(1);
});

test('cancelling stops it: no file, nothing left, and the talk is as it was', async ({ atlas, page }) => {
  await atlas.openTalk(first.id);
  await atlas.mapReady();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  const dialog = atlas.dialog();
  await dialog.getByRole('button', { name: '生成', exact: true }).click();
  // The clicker does not page behind the dialog.
  await page.keyboard.press('PageDown');
  await expect(dialog.getByRole('status')).toContainText('正在绘制第 1 页，共 2 页');
  await dialog.getByRole('button', { name: '取消', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('已取消');
  await expect(dialog.getByRole('button', { name: '生成', exact: true })).toBeFocused();
  await expect(page.locator('canvas.maplibregl-canvas'), 'the map that drew is gone').toHaveCount(1);
  await page.waitForTimeout(4000);
  expect(files).toBe(0);
  await expect(dialog.getByRole('status')).toContainText('已取消');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await atlas.expectScene(1);
});

test('the present view as one picture, on white whatever the theme', async ({ atlas, page }) => {
  await atlas.open('v=1&sectors=energy');
  await atlas.mapReady();
  await atlas.chooseTheme('dark');
  await atlas.handOut('download');
  await atlas.dialog().getByRole('button', { name: '幻灯片、PDF…' }).click();
  const { name, body } = await atlas.takeAway('PNG');
  expect(name).toMatch(dated('view'));
  const seen = await lookAt(page, body);
  expect([seen.width, seen.height]).toEqual([3840, 2160]);
  expect(isMap(seen), JSON.stringify(seen)).toBe(true);
  expect(await atlas.theme()).toBe('dark');
});

test('a part that cannot be fetched is said, and a second try succeeds', async ({ atlas, page }) => {
  await atlas.openTalk(first.id);
  await atlas.mapReady();
  await page.route(/noto-sans-sc-[\w-]+\.ttf$/, (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = atlas.dialog();
  await dialog.getByRole('radio', { name: '只要第 1 页' }).check();
  await dialog.getByRole('radio', { name: /^PDF/ }).check();
  await dialog.getByRole('button', { name: '生成', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('没有生成成功', { timeout: 90_000 });
  atlas.forgive(/503|noto-sans-sc/);
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await dialog.getByRole('button', { name: '再试一次' }).click();
  expect((await coming).suggestedFilename()).toMatch(dated(`${first.id}-scene-1`));
});
