import type { Page } from '@playwright/test';
import { items } from './data';
import { expect, test } from './driver';

/** What a browser writes of itself when a request fails. */
const OWN_TROUBLE =
  /Failed to load resource|net::ERR|Failed to fetch|dynamically imported|preload CSS|WebGL|CONTEXT_LOST/i;

/** Lets requests of this kind fail until told otherwise. */
async function broken(page: Page, what: RegExp): Promise<() => Promise<void>> {
  await page.route(what, (route) => route.abort());
  return () => page.unroute(what);
}

test.describe('when something cannot be had', () => {
  test('a slow start shows the page’s bones and what is on its way', async ({ atlas, page }) => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(/catalogue-[\w-]+\.json/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(atlas.site);
    const progress = page.getByRole('progressbar');
    await expect(progress).toBeVisible();
    await expect(progress).toHaveAttribute('max', '3');
    await expect(page.getByText('规划目录')).not.toHaveCount(0);
    expect(Number(await progress.getAttribute('value'))).toBeLessThan(3);
    go();
    await atlas.mapReady();
  });

  test('without the catalogue: a message, a way to try again, and the data', async ({ atlas, page }) => {
    const mend = await broken(page, /catalogue-[\w-]+\.json/);
    await page.goto(atlas.site);
    await expect(page.getByRole('alert')).toContainText('没有读取成功');
    await expect(page.getByRole('link', { name: /CSV/ })).toHaveAttribute('href', 'data/plan-items.csv');
    await mend();
    await page.getByRole('button', { name: '重试' }).click();
    await expect(atlas.search()).toBeVisible();
    await atlas.mapReady();
    atlas.forgive(OWN_TROUBLE);
  });

  for (const [name, file] of [
    ['code', /MapView-[\w-]+\.js/],
    ['style sheet', /MapView-[\w-]+\.css/],
    ['ground', /admin-300m[\w.-]+\.json/],
  ] as const) {
    test(`without the map’s ${name}: a message, the whole list, and another attempt that works`, async ({
      atlas,
      page,
    }) => {
      const mend = await broken(page, file);
      await atlas.open();
      await expect(page.getByText('没有载入成功')).toBeVisible();
      await atlas.expectListCount(items().length);
      await mend();
      await page.getByRole('button', { name: '再试一次' }).click();
      await atlas.mapReady();
      const height = await page.locator('.maplibregl-ctrl-zoom-in').evaluate((e) => getComputedStyle(e).width);
      expect(height, 'the map’s style sheet is there').toBe('36px');
      atlas.forgive(OWN_TROUBLE);
    });
  }

  test('a lost drawing context: a message, the list, and the map again where it was', async ({ atlas, page }) => {
    await atlas.open('map=7/41/108');
    await atlas.mapReady();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(page.getByText('显卡中断')).toBeVisible();
    await expect(atlas.table()).toBeVisible();
    await page.getByRole('button', { name: '重新载入地图' }).click();
    await atlas.mapReady();
    expect(page.url()).toContain('map=7/41/108');
    atlas.forgive(OWN_TROUBLE);
  });

  test('without a network: said for as long as it lasts, the rest goes on', async ({ atlas, page }) => {
    await atlas.open('view=list');
    await page.context().setOffline(true);
    await expect(page.getByText('网络已断开')).toBeVisible();
    await atlas.toggle('能源');
    await atlas.expectListCount(items().filter((i) => i.properties.sector !== 'energy').length);
    await page.context().setOffline(false);
    await expect(page.getByText('网络已断开')).toHaveCount(0);
    atlas.forgive(OWN_TROUBLE);
  });

  test('without storage: settings hold for now, and the reader is told once', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await atlas.open('view=list');
    await atlas.chooseTheme('dark');
    expect(await atlas.theme()).toBe('dark');
    await expect(page.getByText('不允许保存设置')).toHaveCount(1);
    await atlas.chooseTheme('light');
    expect(await atlas.theme()).toBe('light');
    await expect(page.getByText('不允许保存设置')).toHaveCount(1);
  });
});
