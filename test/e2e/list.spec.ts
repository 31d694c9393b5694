import { items, loneItem } from './data';
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
    // Titles are matched at once, more when the index has come: count and words agree at the end.
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

  test('cells are walked by arrow keys, to the last row and back', async ({ atlas, page }) => {
    await atlas.open('view=list');
    const body = atlas.table().locator('tbody');
    const row = (n: number) => body.locator(`tr[aria-rowindex="${n + 1}"]`);
    await body.getByRole('rowheader').getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(row(2).getByRole('cell').nth(1)).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(row(items().length).getByRole('cell').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(row(items().length).getByRole('button')).toBeFocused();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await expect(row(1).getByRole('cell').last()).toBeFocused();
    const title = await row(1).getByRole('button').innerText();
    await page.keyboard.press('Enter');
    await expect(atlas.details().getByRole('heading', { name: title })).toBeFocused();
  });

  test('the last row can be scrolled to', async ({ atlas, page }) => {
    await atlas.open('view=list');
    const body = atlas.table().locator('tbody');
    await body.getByRole('rowheader').getByRole('button').first().focus();
    await page.keyboard.press('Control+End');
    await expect(body.locator(`tr[aria-rowindex="${items().length + 1}"]`)).toBeVisible();
  });

  test('shows the columns that are chosen, and remembers them', async ({ atlas, page }) => {
    await atlas.open('view=list');
    await expect(atlas.column('主题')).toHaveCount(0);
    await page.getByRole('button', { name: '列', exact: true }).click();
    await atlas.toggle('主题');
    await expect(atlas.column('主题')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '列', exact: true })).toBeFocused();
    await atlas.open('view=list');
    await expect(atlas.column('主题')).toBeVisible();
  });

  test('follows the map beside it when asked', async ({ atlas, page }) => {
    const { geometry, properties } = loneItem();
    const [lng, lat] = geometry?.coordinates ?? [];
    await atlas.open(`view=list&map=11/${lat}/${lng}`);
    await page.getByRole('checkbox', { name: '仅视野内' }).click();
    await atlas.mapReady();
    await expect.poll(() => atlas.listCount()).toBeLessThan(items().length / 4);
    await expect(atlas.row(properties.title_zh).first()).toBeVisible();
    const near = await atlas.listCount();
    const out = page.getByRole('button', { name: '缩小' });
    for (let i = 0; i < 3; i++) await out.click();
    await expect.poll(() => atlas.listCount()).toBeGreaterThan(near);
  });

  test('a row under the pointer singles its mark out', async ({ atlas, page }) => {
    const { geometry, properties } = loneItem();
    const [lng, lat] = geometry?.coordinates ?? [];
    await atlas.open(`view=list&map=11/${lat}/${lng}`);
    await page.getByRole('checkbox', { name: '仅视野内' }).click();
    await atlas.mapReady();
    const canvas = atlas.map().locator('canvas');
    await expect(atlas.row(properties.title_zh).first()).toBeVisible();
    await page.waitForTimeout(800);
    const before = await canvas.screenshot();
    expect(before.equals(await canvas.screenshot()), 'the map is at rest').toBe(true);
    await atlas.row(properties.title_zh).first().hover();
    await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
  });

  test('a mark under the pointer singles its row out, a click brings the row into sight', async ({ atlas, page }) => {
    const { geometry, properties } = loneItem();
    const [lng, lat] = geometry?.coordinates ?? [];
    await atlas.open(`view=list&map=11/${lat}/${lng}`);
    await page.getByRole('button', { name: '地图并列' }).click();
    await atlas.mapReady();
    const box = await atlas.map().boundingBox();
    if (!box) throw new Error('the map has no size');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.move(x, y, { steps: 4 });
    await expect(atlas.tooltip()).toContainText(properties.title_zh);
    await page.mouse.click(x, y);
    await expect(atlas.details()).toContainText(properties.title_zh);
    await expect(atlas.row(properties.title_zh).first()).toBeInViewport();
    await expect(atlas.row(properties.title_zh).first().getByRole('button')).toHaveAttribute('aria-current', 'true');
  });
});
