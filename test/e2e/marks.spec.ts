import { loneItem, placeName, sharedPlace } from './data';
import { expect, test } from './driver';

test.describe('a mark', () => {
  test('is named under the pointer; Esc closes the tooltip', async ({ atlas, page }) => {
    const { geometry, properties } = loneItem();
    await atlas.hoverMark(geometry?.coordinates ?? []);
    await expect(atlas.tooltip()).toContainText(properties.title_zh);
    await page.keyboard.press('Escape');
    await expect(atlas.tooltip()).toHaveCount(0);
  });

  test('is not covered by its tooltip, which may be entered', async ({ atlas, page }) => {
    await atlas.hoverMark(loneItem().geometry?.coordinates ?? []);
    const [tip, map] = [await atlas.tooltip().boundingBox(), await atlas.map().boundingBox()];
    if (!tip || !map) throw new Error('no tooltip to enter');
    const mark = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
    const covers = mark.x > tip.x && mark.x < tip.x + tip.width && mark.y > tip.y && mark.y < tip.y + tip.height;
    expect(covers, 'the tooltip lies over its mark').toBe(false);
    await page.mouse.move(tip.x + tip.width / 2, tip.y + tip.height / 2, { steps: 8 });
    // Longer than anything lingers after the pointer has left.
    await page.waitForTimeout(800);
    await expect(atlas.tooltip()).toBeVisible();
    await page.mouse.move(map.x + 30, map.y + 30, { steps: 4 });
    await expect(atlas.tooltip()).toHaveCount(0);
  });

  test('is pinned into the details by a click', async ({ atlas, page }) => {
    const { geometry, properties } = loneItem();
    await atlas.hoverMark(geometry?.coordinates ?? []);
    await atlas.click();
    await expect(atlas.details()).toContainText(properties.title_zh);
    await expect(page).toHaveURL(new RegExp(`item=${properties.id}`));
  });
});

test.describe('a counted mark', () => {
  test('names all its items, and a click lists them', async ({ atlas }) => {
    const { at, items, place } = sharedPlace();
    await atlas.hoverMark(at);
    await expect(atlas.tooltip()).toContainText(String(items.length));
    await atlas.click();
    const panel = atlas.panel(placeName(place));
    for (const { properties } of items)
      await expect(panel.getByText(properties.title_zh, { exact: true })).toBeVisible();
  });

  test('of several places leads to a list, never to an empty panel', async ({ atlas, page }) => {
    const { at } = sharedPlace();
    await atlas.hoverMark(at, 5);
    const words = await atlas.tooltip().innerText();
    const count = Number(/(\d+) 项/.exec(words)?.[1]);
    expect(count, words).toBeGreaterThan(1);
    await atlas.click();
    const entries = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.getByRole('heading', { level: 2 }) });
    await expect.poll(() => entries.getByRole('listitem').count()).toBeGreaterThanOrEqual(count);
  });
});
