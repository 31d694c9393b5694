import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { items, itemWithTarget, loneItem, sharedPlace } from './data';
import { expect, test } from './driver';

/** One line a finding, so that a failure can be read. */
async function findings(page: Page, where: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, 'rules that were tried').toBeGreaterThan(15);
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${where}: ${v.id} (${v.impact}): ${n.target.join(' ')} — ${n.failureSummary}`),
  );
}

for (const theme of ['light', 'dark', 'projector', 'contrast'] as const) {
  for (const language of ['zh', 'en'] as const) {
    test(`nothing to find in ${theme}, ${language}: map, menus, tools, items, places, list, dialogs`, async ({
      atlas,
      page,
    }) => {
      test.setTimeout(180_000);
      const query = `theme=${theme}`;
      const all: string[] = [];
      const look = async (where: string): Promise<void> => {
        all.push(...(await findings(page, where)));
      };
      await atlas.open('', { language, query });
      await atlas.mapReady();
      await look('map');
      await page.getByRole('button', { name: atlas.words.theme, exact: true }).click();
      await look('theme menu');
      await page.keyboard.press('Escape');
      await atlas.accessTools();
      await look('accessibility tools');
      await page.keyboard.press('Escape');
      await atlas.canvas().focus();
      await page.keyboard.press('Enter');
      await expect(atlas.inView()).toBeVisible();
      await look('items in view');
      await page.keyboard.press('Escape');
      for (const kind of ['share', 'download'] as const) {
        await atlas.handOut(kind);
        await look(kind);
        await page.keyboard.press('Escape');
        await expect(atlas.dialog()).toHaveCount(0);
      }
      await atlas.open(`view=list&item=${itemWithTarget().properties.id}`, { language, query });
      await expect(atlas.details()).toBeVisible();
      await look('item');
      await atlas.open(`view=list&place=${sharedPlace().place}`, { language, query });
      await expect(atlas.table()).toBeVisible();
      await look('place');
      await atlas.open('view=list&area=150800', { language, query });
      await expect(atlas.table()).toBeVisible();
      await look('district');
      expect(all).toEqual([]);
    });
  }
}

for (const theme of ['light', 'dark', 'projector', 'contrast'] as const) {
  test(`nothing to find in ${theme} on the pages that set plans side by side`, async ({ atlas, page }) => {
    test.setTimeout(120_000);
    const views = ['targets', 'time', 'consistency', 'coverage', 'overview'].map((view) => `view=${view}`);
    const all: string[] = [];
    for (const scene of [...views, 'view=overview&area=150200', 'subject=ganqimaodu-port']) {
      await atlas.open(scene, { query: `theme=${theme}` });
      await expect(page.locator('.compare h2')).toBeVisible();
      if (scene === 'view=targets') await expect(page.getByRole('region', { name: '指标图例' })).toBeVisible();
      all.push(...(await findings(page, scene)));
    }
    expect(all).toEqual([]);
  });
}

test.describe('without a mouse', () => {
  test('the first Tab offers to skip to the main part', async ({ atlas, page }) => {
    await atlas.open('view=list');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: atlas.words.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('arrows move the map, plus and minus zoom, Enter lists what is in view and opens it', async ({
    atlas,
    page,
  }) => {
    const { geometry, properties } = loneItem();
    const [lng, lat] = geometry?.coordinates ?? [];
    await atlas.open(`map=10/${lat}/${lng}`);
    await atlas.mapReady();
    await atlas.canvas().focus();
    const camera = (): Promise<number[]> =>
      page.evaluate(() => (/map=([\d./-]+)/.exec(location.hash)?.[1] ?? '').split('/').map(Number));
    const [zoom = 0, , east = 0] = await camera();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await camera())[2]).toBeGreaterThan(east + 0.01);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Math.abs(((await camera())[2] ?? 0) - east)).toBeLessThan(0.02);
    await page.keyboard.press('-');
    await expect.poll(async () => (await camera())[0]).toBeLessThan(zoom - 0.5);
    await page.keyboard.press('+');
    await expect.poll(async () => (await camera())[0]).toBeGreaterThan(zoom - 0.3);

    await page.keyboard.press('Enter');
    const list = atlas.inView();
    const rows = list.getByRole('listitem').getByRole('button');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(rows.last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(atlas.canvas()).toBeFocused();

    await page.keyboard.press('Enter');
    const row = list.getByRole('button').filter({ hasText: properties.title_zh }).first();
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(atlas.details()).toContainText(properties.title_zh);
    await expect(atlas.announced(properties.title_zh)).not.toHaveCount(0);
  });

  test('the map’s name follows the language, its buttons too', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.mapReady();
    await expect(atlas.canvas()).toBeVisible();
    await atlas.switchLanguage();
    await expect(atlas.canvas()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expect(atlas.map()).toContainText('km');
    await atlas.switchLanguage();
    await expect(page.getByRole('button', { name: '放大', exact: true })).toBeVisible();
    await expect(atlas.map()).toContainText('公里');
  });

  test('the focus is never lost, whatever closes', async ({ atlas, page }) => {
    await atlas.open('view=list&sectors=energy&kinds=bad');
    const kept = async (after: string): Promise<void> => {
      await page.waitForTimeout(150);
      expect(await atlas.focused(), after).not.toBe('');
    };
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).first().focus();
      await page.keyboard.press('Enter');
    };
    await press('知道了');
    await kept('a notice dismissed');
    await press('清除全部筛选');
    await kept('filters cleared');
    await expect.poll(() => atlas.listCount()).toBe(items().length);
    const [title = ''] = await atlas.listTitles();
    await press(title);
    await expect(atlas.details()).toBeVisible();
    await kept('an item opened');
    await press(atlas.words.close);
    await kept('an item closed');
    await press(title);
    await page.keyboard.press('Escape');
    await expect(atlas.details()).toHaveCount(0);
    await kept('an item left by Esc');
    await press(atlas.words.share);
    await page.keyboard.press('Escape');
    await kept('a dialog closed');
    await press(atlas.words.map);
    await kept('another view');
  });

  test('what changes is said: the count, the item, the language', async ({ atlas }) => {
    await atlas.open('view=list');
    await atlas.toggle('能源');
    const shown = items().filter((i) => i.properties.sector !== 'energy').length;
    await expect(atlas.announced(String(shown))).not.toHaveCount(0);
    await atlas.switchLanguage();
    await expect(atlas.announced('English')).not.toHaveCount(0);
  });
});
