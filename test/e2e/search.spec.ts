import { loneItem } from './data';
import { expect, test } from './driver';

test.describe('the search', () => {
  for (const query of ['gqmd', 'ganqimaodu', '甘其毛都', '甘旗毛都', 'gan qi mao du', 'gants mod'])
    test(`${query}, then Enter, goes to the port`, async ({ atlas, page }) => {
      await atlas.open();
      await atlas.searchAll(query);
      await expect(atlas.chosen()).toContainText('甘其毛都口岸');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/place=ganqimaodu-port/);
      await expect(atlas.panel('甘其毛都口岸')).toBeVisible();
      // The query was the way there and hides nothing now.
      await expect(atlas.search()).toHaveValue('');
      await expect(page).not.toHaveURL(/q=/);
    });

  test('a county by its initials: Enter opens what is planned there', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.searchAll('wltzq');
    await expect(atlas.chosen()).toContainText('乌拉特中旗');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/area=150824/);
    await expect(atlas.panel('乌拉特中旗')).toBeVisible();
  });

  test('finds in English, with a slip of the finger too, and marks what it found', async ({ atlas }) => {
    await atlas.open('', { language: 'en' });
    await atlas.searchAll('ulansuhai');
    await expect(atlas.chosen()).toContainText('Ulansuhai Lake');
    await expect(atlas.chosen().locator('mark').first()).toHaveText('Ulansuhai');
    await atlas.searchFor('ulansuhay');
    await expect(atlas.found('places')).toContainText('Ulansuhai Lake');
  });

  test('pinyin marks the characters that it means', async ({ atlas }) => {
    await atlas.open();
    await atlas.searchAll('wuliangsu');
    await expect(atlas.chosen().locator('mark').first()).toHaveText('乌梁素');
  });

  test('counts its groups, and the list shows just what it counts', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.searchAll('风电');
    const count = await atlas.foundCount('items');
    expect(count).toBeGreaterThan(3);
    await atlas.found('items').getByRole('option', { name: atlas.words.allInList }).click();
    await expect(page).toHaveURL(/view=list/);
    await atlas.expectListCount(count);
  });

  test('a query in the address finds the same before anybody touches the field', async ({ atlas }) => {
    await atlas.open('view=list');
    await atlas.searchAll('wlsh');
    const count = await atlas.foundCount('items');
    await atlas.open('view=list&q=wlsh');
    await atlas.expectListCount(count);
  });

  test('arrows walk through all groups and around, Esc closes and keeps what was typed', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.searchAll('黄河');
    const rows = page.getByRole('listbox').getByRole('option');
    const count = await rows.count();
    expect(count).toBeGreaterThan(4);
    await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
    for (let row = 1; row < count; row++) {
      await page.keyboard.press('ArrowDown');
      await expect(rows.nth(row)).toHaveAttribute('aria-selected', 'true');
      await expect(atlas.search()).toHaveAttribute(
        'aria-activedescendant',
        (await rows.nth(row).getAttribute('id')) ?? '',
      );
    }
    await expect(rows.last()).toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(rows.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(atlas.search()).toHaveValue('黄河');
    await expect(atlas.search()).toBeFocused();
  });

  test('an indicator and an item are found by their names', async ({ atlas, page }) => {
    const { title_zh: title, id } = loneItem().properties;
    await atlas.open();
    await atlas.searchAll('城镇新增就业');
    await atlas.found('indicators').getByRole('option').first().click();
    await expect(page).toHaveURL(/indicator=new-urban-jobs/);
    await atlas.openItem(title);
    await expect(page).toHaveURL(new RegExp(`item=${id}`));
  });

  test('where nothing is found it offers what would', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.searchAll('风电 火星基地');
    await expect(page.getByText(`${atlas.words.nothing}“风电 火星基地”`)).toBeVisible();
    await page.getByRole('button', { name: `${atlas.words.only}“风电”` }).click();
    await expect(atlas.search()).toHaveValue('风电');
    expect(await atlas.foundCount('items')).toBeGreaterThan(3);
  });

  test('waits for an input method to finish, and leaves it its keys', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.searchAll('');
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('feng');
    await compose("feng'dian");
    await expect(atlas.search()).toHaveValue("feng'dian");
    await page.waitForTimeout(400);
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(page).not.toHaveURL(/q=/);
    await keyboard.send('Input.insertText', { text: '风电' });
    await expect(atlas.search()).toHaveValue('风电');
    await expect(atlas.found('items')).toContainText('风电');
    await expect(page).toHaveURL(/q=/);
  });

  test('asks for its index only when used, and answers from then on within a tenth of a second', async ({
    atlas,
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await atlas.open('view=list');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /search-index/.test(url))).toEqual([]);
    await atlas.searchAll('x');
    // From a letter to its results, as the page's own clock has it.
    const times = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const took: number[] = [];
      for (const text of [
        '风',
        '风电',
        'fengdian',
        'gqmd',
        'wuliangsuhai',
        'wind',
        'wind pow',
        '乌拉特中旗',
        'linhe',
      ]) {
        await new Promise((done) => setTimeout(done, 400));
        const start = performance.now();
        set?.call(field, text);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(done));
        took.push(performance.now() - start);
      }
      return took.sort((a, b) => a - b);
    });
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(100);
  });

  test('without its index it still finds names as written, and says so', async ({ atlas, page }) => {
    await page.route(/search-index/, (route) => route.fulfill({ json: { broken: true } }));
    await atlas.open();
    await atlas.searchAll('甘其毛都口岸');
    await expect(atlas.chosen()).toContainText('甘其毛都口岸');
    await expect(page.getByText('搜索索引没有读取成功')).toBeVisible();
  });
});
