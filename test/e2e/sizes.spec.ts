import { itemWithTarget, largestSector } from './data';
import { expect, test } from './driver';

for (const [name, size] of Object.entries({ phone: [390, 844], small: [320, 640], projector: [1920, 1080] } as const)) {
  const [width, height] = size;
  test.describe(`${name}, ${width} px wide`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 400, isMobile: width < 400 });

    test('map, list and details fit without scrolling sideways', async ({ atlas }) => {
      await atlas.open();
      await atlas.mapReady();
      await atlas.expectNoSidewaysScroll();
      const map = await atlas.map().boundingBox();
      expect(map?.height ?? 0, 'height of the map').toBeGreaterThan(height / 4);
      const { id, title_zh: title } = itemWithTarget().properties;
      await atlas.open(`item=${id}&view=list`);
      await expect(atlas.details()).toContainText(title);
      await atlas.expectNoSidewaysScroll();
      await atlas.open('view=list', { language: 'en' });
      await expect(atlas.table()).toBeVisible();
      await atlas.expectNoSidewaysScroll();
    });
  });
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('layers are in the sheet and work by touch', async ({ atlas, page }) => {
    const { name_zh: name, items: count } = largestSector();
    await atlas.open();
    await page.getByRole('tab', { name: atlas.words.layers }).tap();
    await atlas.choice(name).scrollIntoViewIfNeeded();
    expect(await atlas.countsOf(name)).toEqual({ shown: count, total: count });
    await atlas.choice(name).tap();
    await expect.poll(() => atlas.countsOf(name)).toEqual({ shown: 0, total: count });
  });

  test('what can be touched is large enough', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.mapReady();
    const small = await page.locator('button:visible, a:visible, input:visible, select:visible').evaluateAll((all) =>
      all.flatMap((e) => {
        // A checkbox is touched by its label; a skip link shows with the focus only.
        const { width, height, top } = (e.closest('label') ?? e).getBoundingClientRect();
        return top >= 0 && width > 1 && (width < 24 || height < 24)
          ? [`${e.outerHTML.slice(0, 120)} ${width}×${height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  });
});
