import { busyCounty, itemsIn, placeName } from './data';
import { expect, test } from './driver';

const county = busyCounty;

test.describe('my district', () => {
  test('a click on the ground opens the league from afar, then its county, and one click leads back', async ({
    atlas,
    page,
  }) => {
    const { id, name, league, at } = county();
    await atlas.clickGround(at, 4.4);
    const panel = atlas.panel(placeName(league));
    await expect(panel).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`area=${league}`));
    await panel.getByRole('button', { name: '清除其他筛选' }).click();
    await expect(panel).toContainText(`${itemsIn(league).length} 项`);
    await panel.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(page).toHaveURL(new RegExp(`area=${id}`));
    const own = atlas.panel(name);
    await expect(own).toContainText(`${itemsIn(id).length} 项`);
    await own.getByRole('navigation').getByRole('button', { name: placeName('150000') }).click();
    await expect(own).toHaveCount(0);
    await expect(page).not.toHaveURL(/area=/);
  });

  test('a click from near opens the county itself; Back closes it', async ({ atlas, page }) => {
    const { id, name, at } = county();
    await atlas.clickGround(at, 8);
    await expect(atlas.panel(name)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`area=${id}`));
    await page.goBack();
    await expect(atlas.panel(name)).toHaveCount(0);
    await expect(page).not.toHaveURL(/area=/);
  });

  test('from far off one ring stands for a league; a click opens it', async ({ atlas, page }) => {
    // The ring stands where the league's name would: in the middle of Xilingol.
    await atlas.hoverMark([114.5946, 43.6181], 3.8);
    await expect(atlas.tooltip()).toContainText(String(itemsIn('152500').length));
    await atlas.click();
    await expect(page).toHaveURL(/area=152500/);
    await expect(atlas.panel(placeName('152500'))).toContainText(`${itemsIn('152500').length} 项`);
  });

  test('a click outside the region opens nothing', async ({ atlas, page }) => {
    await atlas.clickGround([104, 46], 6);
    await page.waitForTimeout(600);
    await expect(page).not.toHaveURL(/area=/);
  });

  test('is reached without the map, by its name', async ({ atlas, page }) => {
    const { id, name } = county();
    await atlas.open('view=list');
    const filters = await atlas.openFilters();
    await filters.getByLabel('区域', { exact: true }).selectOption({ label: name });
    await expect(atlas.panel(name)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`area=${id}`));
    await atlas.expectListCount(itemsIn(id).length);
  });

  test('says what the plans above say of it, and lists by sector and by plan', async ({ atlas }) => {
    const { id, name, league } = county();
    await atlas.open(`area=${id}`);
    const panel = atlas.panel(name);
    await expect(panel.getByRole('heading', { name: '上级规划怎么说' })).toBeVisible();
    const counts = async (): Promise<number> => {
      const all = await panel.locator('.area-groups summary .count').allInnerTexts();
      return all.reduce((sum, n) => sum + Number(n), 0);
    };
    expect(await counts(), 'items by sector').toBe(itemsIn(id).length);
    await panel.getByRole('button', { name: '按规划文件' }).click();
    expect(await counts(), 'items by plan').toBe(itemsIn(id).length);
    await expect(panel.getByRole('navigation').getByRole('button', { name: placeName(league) })).toBeVisible();
  });

  test('an item opened from it leads back to it', async ({ atlas, page }) => {
    const { id, name } = county();
    await atlas.open(`area=${id}`);
    const panel = atlas.panel(name);
    await panel.locator('.area-groups summary').first().click();
    await panel.locator('.area-groups .item-row').first().click();
    await expect(atlas.details()).toBeVisible();
    await atlas.details().getByRole('button', { name: `返回“${name}”的条目` }).click();
    await expect(panel).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`area=${id}`));
  });

  test('hands out just its items', async ({ atlas, page }) => {
    const { id, name } = county();
    await atlas.open(`area=${id}`);
    await atlas.panel(name).getByRole('button', { name: '下载这里的条目' }).click();
    await expect(page.getByRole('dialog')).toContainText(String(itemsIn(id).length));
  });

  test('its panel folds away and the filter stays; Esc does the same', async ({ atlas, page }) => {
    const { id, name } = county();
    await atlas.open(`area=${id}`);
    await atlas.panel(name).getByRole('button', { name: '收起面板' }).click();
    await expect(atlas.panel(name)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`area=${id}`));
    await expect(page.getByRole('status').filter({ hasText: `在${name}` })).toBeVisible();
    await page.getByRole('button', { name: `打开${name}的面板` }).click();
    await atlas.panel(name).getByRole('button', { name: '收起面板' }).focus();
    await page.keyboard.press('Escape');
    await expect(atlas.panel(name)).toHaveCount(0);
  });

  test('an unknown district is said and left out', async ({ atlas, page }) => {
    await atlas.open('area=159999&view=list');
    await expect(page.getByText('159999')).toHaveCount(1);
    expect(await atlas.listCount()).toBeGreaterThan(0);
  });
});
