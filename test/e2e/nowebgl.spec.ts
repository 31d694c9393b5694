import { items, loneItem } from './data';
import { expect, test } from './driver';
import { WORDS } from './words';

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext as (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return /webgl/.test(kind) ? null : getContext.call(this, kind, ...rest);
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
  });

  for (const language of ['zh', 'en'] as const) {
    test(`a message, a picture of the map and the whole list are there (${language})`, async ({ atlas, page }) => {
      await atlas.open('', { language });
      await expect(page.getByText(WORDS[language].noWebgl)).toBeVisible();
      await expect(atlas.map()).toHaveAttribute('data-map-status', 'no-webgl');
      const picture = page.locator('img[src*="static-map"]');
      await expect(picture).toBeVisible();
      await expect(picture).toHaveAttribute('alt', /.{8,}/);
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300);
      await expect(atlas.table()).toBeVisible();
      await atlas.expectListCount(items().length);
    });
  }

  test('items still open and filters still work', async ({ atlas }) => {
    const { title_zh: title } = loneItem().properties;
    await atlas.open('sectors=energy');
    await atlas.expectListCount(items().filter((i) => i.properties.sector === 'energy').length);
    await atlas.open();
    await atlas.openItem(title);
    await expect(atlas.details()).toContainText(title);
  });
});
