import type { Page } from '@playwright/test';
import { expect, test } from './driver';

/** The picture that stands for the map until it has drawn, and how finely it is drawn then. */

const PICTURE = '#opening';

const BAYANNUR = { x: 0.336, y: 0.773 };

/** Where Bayannur's ring stands in the opening picture: shares of the region's bounds there. */
async function markOnPicture(page: Page): Promise<{ x: number; y: number }> {
  const fit = await page.locator(`${PICTURE} .opening-fit`).boundingBox();
  if (!fit) throw new Error('no opening picture');
  return { x: fit.x + fit.width * BAYANNUR.x, y: fit.y + fit.height * BAYANNUR.y };
}

test('the opening scene is seen and the panels work before the map has come; then the map takes over', async ({
  atlas,
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/MapView-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open();
  const canvas = page.locator(`${PICTURE} canvas`);
  const painted = (c: HTMLCanvasElement): number => {
    const { data } = c.getContext('2d')?.getImageData(0, 0, c.width, c.height) ?? { data: [] };
    return Array.from(data).filter((v, i) => i % 4 === 3 && v > 0).length / (c.width * c.height);
  };
  // The region takes a quarter of the room and more.
  await expect.poll(() => canvas.evaluate(painted)).toBeGreaterThan(0.2);
  // Where the map will be, all of it.
  const [picture, map] = [await page.locator(PICTURE).boundingBox(), await atlas.map().boundingBox()];
  expect(picture).toEqual(map);
  // Its marks answer the pointer as the map's will.
  const ring = await markOnPicture(page);
  await page.mouse.move(ring.x, ring.y);
  await expect(page.getByRole('tooltip')).toBeVisible();
  const words = await page.getByRole('tooltip').innerText();
  await atlas.searchFor('太阳能');
  await expect(page.getByRole('listbox')).toBeVisible();
  await atlas.searchFor('');
  release();
  await atlas.mapReady();
  await expect(page.locator(PICTURE)).toHaveCount(0);
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toBeHidden();
  await page.mouse.move(ring.x, ring.y);
  await expect(page.getByRole('tooltip')).toHaveText(words, { useInnerText: true });
});

test('a click on the picture opens the district that its ring stands for', async ({ atlas, page }) => {
  await page.route(/assets\/MapView-[\w-]+\.js$/, () => {});
  await atlas.open();
  const ring = await markOnPicture(page);
  await expect(async () => {
    await page.mouse.move(ring.x, ring.y);
    await expect(page.getByRole('tooltip')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.mouse.click(ring.x, ring.y);
  await expect(page).toHaveURL(/area=150800/);
  await expect(page.locator(PICTURE)).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const [why, scene, query] of [
  ['another scene', 'sectors=ports', ''],
  ['another theme', '', 'theme=dark'],
] as const)
  test(`no picture that would not be true: ${why}`, async ({ atlas, page }) => {
    await page.route(/assets\/MapView-[\w-]+\.js$/, () => {});
    await atlas.open(scene, { query });
    await expect(page.locator(PICTURE)).toHaveCount(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

test('the map says how finely it is drawn; a choice is kept', async ({ atlas, page }) => {
  await atlas.open('fit=150800');
  await atlas.mapReady();
  const choice = (await atlas.accessTools()).getByRole('combobox', { name: '画质' });
  await expect(choice).toHaveValue('auto');
  await expect(choice.locator('option:checked')).toHaveText(/^自动（[高低]）$/);
  await choice.selectOption('低');
  await page.reload();
  await atlas.mapReady();
  await expect(atlas.map().getByRole('combobox', { name: '画质' })).toHaveValue('low');
});
