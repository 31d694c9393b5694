import { items } from './data';
import { expect, test } from './driver';

test.describe('the list', () => {
  test('is a table of the same items as the map', async ({ atlas }) => {
    await atlas.open();
    await atlas.show('list');
    await expect(atlas.table()).toBeVisible();
    await atlas.expectListCount(items().length);
    expect(await atlas.listCount()).toBe(items().length);
    await atlas.show('map');
    await expect(atlas.map()).toBeVisible();
    await atlas.mapReady();
  });

  test('sorts by title both ways and loses nothing', async ({ atlas }) => {
    await atlas.open('view=list');
    const head = atlas.column(atlas.words.titleColumn);
    await expect(head).toHaveAttribute('aria-sort', 'none');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const compare = new Intl.Collator('zh-CN', { numeric: true }).compare;
    const rising = await atlas.listTitles();
    expect(rising.length).toBeGreaterThan(5);
    expect(rising).toEqual([...rising].sort(compare));
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const falling = await atlas.listTitles();
    expect(falling).toEqual([...falling].sort(compare).reverse());
    expect(falling[0]).not.toBe(rising[0]);
    await atlas.expectListCount(items().length);
  });

  test('the search narrows it, in words too', async ({ atlas, page }) => {
    const needle = '口岸';
    const titled = items().filter((i) => i.properties.title_zh.includes(needle));
    await atlas.open('view=list');
    await atlas.searchFor(needle);
    // Titles are matched at once, more when the words of the items have come: count and words agree at the end.
    await expect(async () => {
      const count = await atlas.listCount();
      expect(count).toBeGreaterThanOrEqual(titled.length);
      expect(count).toBeLessThan(items().length / 2);
      const words = await page.getByRole('status').allInnerTexts();
      expect(words.join(' ')).toContain(` ${count} `);
    }).toPass();
    for (const { properties } of titled.slice(0, 3)) {
      await atlas.searchFor(properties.title_zh);
      await expect.poll(() => atlas.listTitles()).toContain(properties.title_zh);
    }
    await expect(page).toHaveURL(/q=/);
  });

  test('rows are reached by keyboard and open with Enter', async ({ atlas, page }) => {
    await atlas.open('view=list');
    const [first, second] = await atlas.listTitles();
    const button = atlas
      .table()
      .locator('tbody')
      .getByRole('button', { name: first ?? '?', exact: true })
      .first();
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await expect(
      atlas
        .table()
        .locator('tbody')
        .getByRole('button', { name: second ?? '?', exact: true })
        .first(),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(atlas.details().getByRole('heading', { name: second ?? '?' })).toBeVisible();
    await expect(atlas.details().getByRole('heading', { name: second ?? '?' })).toBeFocused();
  });

  test('the last row can be scrolled to', async ({ atlas, page }) => {
    await atlas.open('view=list');
    const body = atlas.table().locator('tbody');
    await body.getByRole('rowheader').getByRole('button').first().focus();
    await page.keyboard.press('End');
    await expect(body.locator(`tr[aria-rowindex="${items().length + 1}"]`)).toBeVisible();
  });
});
