import { documents, items, itemWithTarget, largestSector, loneItem } from './data';
import { expect, test } from './driver';
import { WORDS } from './words';

test.describe('the page at a desk', () => {
  test('opens in Chinese, map and all', async ({ atlas, page }) => {
    await atlas.open();
    await expect(page).toHaveTitle(/规划图谱/);
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('规划图谱');
    await atlas.mapReady();
    await expect(atlas.map().locator('canvas')).toBeVisible();
    await expect(atlas.map()).toContainText(WORDS.zh.schematic);
  });

  test('speaks English when asked, by the button and by the address', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.switchLanguage();
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
    await expect(atlas.search()).toBeVisible();
    await expect(atlas.choice(largestSector().name_en)).toBeVisible();
    await expect(atlas.choice(largestSector().name_zh)).toHaveCount(0);
    await atlas.open('', { language: 'en' });
    await expect(page).toHaveTitle(/Plan Atlas/);
    await atlas.mapReady();
    await expect(atlas.map()).toContainText(WORDS.en.schematic);
  });

  test('a sector switched off takes its items away, and back', async ({ atlas }) => {
    const { name_zh: name, items: count } = largestSector();
    const all = items().length;
    await atlas.open('view=list');
    await atlas.expectListCount(all);
    expect(await atlas.countsOf(name)).toEqual({ shown: count, total: count });
    await atlas.toggle(name);
    await atlas.expectListCount(all - count);
    await expect.poll(() => atlas.countsOf(name)).toEqual({ shown: 0, total: count });
    await atlas.toggle(name);
    await atlas.expectListCount(all);
  });

  test('a document switched off hides its items and no others', async ({ atlas, page }) => {
    const [first] = documents().filter((d) => items().some((i) => i.properties.document === d.id));
    if (!first) throw new Error('no document has items');
    const rest = items().filter((i) => i.properties.document !== first.id);
    await atlas.open('view=list');
    await atlas.toggle(first.short.zh);
    await atlas.expectListCount(rest.length);
    await expect(page).toHaveURL(/docs=/);
    const left = new Set(rest.map((i) => i.properties.title_zh));
    for (const title of await atlas.listTitles()) expect(left).toContain(title);
  });

  test('details say what is promised and which line says so', async ({ atlas, page }) => {
    const { properties } = itemWithTarget();
    const document = documents().find((d) => d.id === properties.document);
    await atlas.open(`item=${properties.id}`);
    await expect(atlas.details().getByRole('heading', { name: properties.title_zh })).toBeVisible();
    await expect(atlas.details()).toContainText(String(properties.targets[0]?.value));
    await expect(atlas.details()).toContainText(document?.title.zh ?? '?');
    await expect(atlas.details()).toContainText(new RegExp(`第\\s?${properties.paragraph}\\s?段`));
    await atlas.details().getByRole('button', { name: WORDS.zh.close }).click();
    await expect(atlas.details()).toHaveCount(0);
    await expect(page).not.toHaveURL(/item=/);
  });

  test('an item opened from the search is in the address, and going back closes it', async ({ atlas, page }) => {
    const { title_zh: title, id } = loneItem().properties;
    await atlas.open();
    await atlas.openItem(title);
    await expect(atlas.details()).toContainText(title);
    await expect(page).toHaveURL(new RegExp(`item=${id}`));
    await page.goBack();
    await expect(atlas.details()).toHaveCount(0);
  });

  test('a bad address is said once and the page stays whole', async ({ atlas, page }) => {
    await atlas.open('item=Not%20an%20id&map=hello&sectors=energy&view=list');
    await expect(page.getByText('无法识别')).toHaveCount(1);
    await atlas.expectListCount(items().filter((i) => i.properties.sector === 'energy').length);
  });
});
