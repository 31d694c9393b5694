import { loneItem } from './data';
import { expect, test } from './driver';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a tap on a mark opens its item; nothing needs a hover', async ({ atlas, page }) => {
  const { geometry, properties } = loneItem();
  const [lng, lat] = geometry?.coordinates ?? [];
  await atlas.open(`map=10/${lat}/${lng}`);
  await atlas.mapReady();
  const box = await atlas.map().boundingBox();
  if (!box) throw new Error('the map has no size');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(atlas.details()).toContainText(properties.title_zh);
});

test('the sheet stands at three heights: by a tap on its handle, by its buttons, by a drag', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const sheet = page.locator('[data-height]');
  const handle = sheet.locator('> div').first();
  const at = (): Promise<string | null> => sheet.getAttribute('data-height');
  expect(await at()).toBe('peek');
  await handle.tap({ position: { x: 60, y: 18 } });
  expect(await at()).toBe('half');
  await handle.tap({ position: { x: 60, y: 18 } });
  expect(await at()).toBe('full');
  await page.getByRole('button', { name: atlas.words.lower }).tap();
  expect(await at()).toBe('half');
  // Let the sheet come to rest: the drag starts where it stands.
  await page.waitForTimeout(400);
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle has no size');
  await page.mouse.move(box.x + 80, box.y + 15);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, box.y + 400, { steps: 5 });
  await page.mouse.up();
  expect(await at()).toBe('peek');
});

test('the legend opens and closes', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('tab', { name: atlas.words.legend }).tap();
  await expect(page.getByRole('tabpanel')).toContainText('位置精度');
  await page.getByRole('button', { name: atlas.words.lower }).tap();
  await expect(page.locator('[data-height="peek"]')).toHaveCount(1);
});

test('nobody forbids to pinch', async ({ atlas, page }) => {
  await atlas.open('view=list');
  const content = (await page.locator('meta[name="viewport"]').getAttribute('content')) ?? '';
  expect(content).toContain('width=device-width');
  expect(content).not.toMatch(/user-scalable\s*=\s*(no|0)|maximum-scale/);
});

for (const [width, query] of [
  [390, 'font=2'],
  [320, ''],
  [320, 'font=2'],
] as const) {
  test(`nothing to scroll sideways, and all can be hit, at ${width} px ${query}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 844 });
    for (const scene of ['', 'view=list', `item=${loneItem().properties.id}`]) {
      await atlas.open(scene, { query });
      await (await atlas.tool(atlas.words.access)).tap();
      await atlas.expectNoSidewaysScroll();
      const wrong = await page.locator('button:visible, a:visible, input:visible, select:visible').evaluateAll((all) =>
        all.flatMap((e) => {
          const { width: w, height: h, top, left, right } = (e.closest('label') ?? e).getBoundingClientRect();
          if (top < 0 || w <= 1) return [];
          const outside = left < -1 || right > window.innerWidth + 1;
          return w < 24 || h < 24 || outside ? [`${e.outerHTML.slice(0, 120)} ${w}×${h} at ${left}`] : [];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
}
