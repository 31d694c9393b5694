import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { itemWithTarget } from '../data';
import { expect, test } from '../driver';
import { stories } from '../talks';
import { configure, type Stand, startStand, withoutMap } from './frames';

/** The views that another page shows: what is gone, what stays, the way out. */

/** Nothing that a check of accessibility finds. */
async function expectNoFindings(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`))).toEqual([]);
}

const KINDS = ['map', 'panel', 'list', 'item'] as const;
const item = itemWithTarget().properties;
const scene = `#item=${item.id}&sectors=${item.sector}`;

for (const kind of KINDS) {
  for (const language of ['zh', 'en'] as const) {
    test(`embed=${kind}, ${language}: header and tools are gone; source, approval and the way out stay`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width: 640, height: 560 });
      await page.goto(`${atlas.site}?embed=${kind}&lang=${language}&theme=light${scene}`);
      await expect(page.locator('.embed')).toHaveAttribute('data-embed', kind);
      await expect(page.locator('header.header')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^(语言|Language|主题|Theme|下载|Download)$/ })).toHaveCount(0);
      await expect(page.getByRole('region', { name: language === 'zh' ? '详情' : 'Details' })).toBeVisible();
      await expect(page.locator('.embed-source')).toBeVisible();
      await expect(page.locator('.embed-approval')).toContainText(language === 'zh' ? '未经地图审核' : 'not reviewed');
      const out = page.getByRole('link', { name: language === 'zh' ? '查看完整地图' : 'Open the full map' });
      const href = (await out.getAttribute('href')) ?? '';
      expect(href).toContain(`item=${item.id}`);
      expect(href).toContain(`sectors=${item.sector}`);
      expect(href).toContain(`lang=${language}`);
      expect(href).not.toContain('embed=');
      await expect(out).toHaveAttribute('target', '_blank');
      await expect(page.locator('.map-region')).toHaveCount(kind === 'map' ? 1 : 0);
      await expectNoFindings(page);
      await page.setViewportSize({ width: 320, height: 480 });
      await expect(page.locator('.embed-foot')).toBeVisible();
      await atlas.expectNoSidewaysScroll();
    });
  }
}

for (const language of ['zh', 'en'] as const) {
  test(`a talk in a frame, ${language}: paging and no more; source, approval and the way out stay`, async ({
    atlas,
    page,
  }) => {
    const [story] = stories();
    await withoutMap(page);
    await page.setViewportSize({ width: 800, height: 520 });
    await page.goto(`${atlas.site}?embed=map&lang=${language}#view=story&story=${story.id}&scene=2`);
    await expect(page.getByRole('heading', { level: 2, name: story.scenes[1]?.title[language] ?? '' })).toBeVisible();
    await expect(page.locator('.embed-approval')).toBeVisible();
    await expect(page.locator('.story-controls > button')).toHaveCount(3);
    await expectNoFindings(page);
    await page.setViewportSize({ width: 320, height: 480 });
    await expect(page.locator('.embed-foot a')).toBeInViewport();
    await expect(page.locator('.story-controls > button').first()).toBeInViewport();
    await atlas.expectNoSidewaysScroll();
  });
}

test('ui= keeps the parts it names and no others; nothing hides the source line', async ({ atlas, page }) => {
  await withoutMap(page);
  await page.goto(`${atlas.site}?ui=none`);
  await expect(page.locator('.embed-foot')).toBeVisible();
  await expect(page.locator('.embed-bar')).toHaveCount(0);
  for (const [ui, names] of [
    ['legend,share', ['图例', '分享']],
    ['layers,list,tools', ['图层', '列表', '下载']],
  ] as const) {
    await page.goto(`${atlas.site}?embed=map&ui=${ui}`);
    const buttons = page.locator('.embed-bar').getByRole('button');
    await expect(buttons).toHaveCount(names.length);
    for (const name of names) await expect(buttons.filter({ hasText: name })).toBeVisible();
    await expect(page.locator('.embed-foot')).toBeVisible();
  }
  await page.getByRole('button', { name: '下载' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a bad host option is dropped with a notice', async ({ atlas, page }) => {
  await page.goto(`${atlas.site}?embed=list&ui=pirates&gesture=fly`);
  await expect(page.getByText('ui=pirates gesture=fly')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

test('hostile words in address and settings are words', async ({ atlas, page }) => {
  const hostile = '<img src=x onerror=window.pwned=1>';
  await configure(page, { title: hostile, publisher: hostile, mapApproval: hostile, [hostile]: hostile });
  const words = encodeURIComponent(hostile);
  await page.goto(`${atlas.site}?embed=list&ui=title,search&lang=${words}#q=${words}&item=${words}&place=${words}`);
  await expect(page.locator('.embed-title')).toHaveText(hostile);
  await expect(page.locator('.embed-approval')).toHaveText(`审图号：${hostile} · ${hostile}`);
  await expect(page.getByText(`config.json · ${hostile}`)).toBeVisible();
  await expect(page.getByText(`item=${words.slice(0, 20)}`)).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('with storage blocked the page works and says nothing wrong', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto(`${atlas.site}?embed=list&ui=search`);
  await expect(page.getByRole('table')).toBeVisible();
  await page.goto('about:blank');
  await atlas.open('view=list');
  await atlas.switchLanguage();
  await expect(atlas.table()).toBeVisible();
});

test.describe('in a page of another origin', () => {
  let stand: Stand;
  test.beforeAll(async () => {
    stand = await startStand();
  });
  test.afterAll(() => stand.close());

  // Not the watched page: these run over other origins.
  test('the wheel scrolls the page, not the map; a double click zooms', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`${stand.portal.origin}/scroll.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.map-region')).toHaveAttribute('data-map-status', 'ready', { timeout: 45_000 });
    const hash = () => page.frames()[1]?.evaluate(() => location.hash);
    const before = await hash();
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(frame.getByText('按住 Ctrl 并滚动滚轮可缩放地图')).toBeVisible();
    expect(await hash()).toBe(before);
    // Not Ctrl and the wheel: the browser under test keeps that for itself.
    await frame.locator('.maplibregl-canvas').dblclick({ position: { x: 300, y: 60 } });
    await expect.poll(hash).not.toBe(before);
    await page.close();
  });

  test('in a sandbox with nothing but scripts there is a map, a list, and no complaint', async ({ browser }) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
    page.on('pageerror', (e) => complaints.push(e.message));
    await page.goto(`${stand.portal.origin}/sandbox.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.map-region')).toHaveAttribute('data-map-status', 'ready', { timeout: 45_000 });
    await expect(frame.locator('.embed-approval')).toBeVisible();
    expect(await page.frames()[1]?.evaluate(() => globalThis.origin)).toBe('null');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
