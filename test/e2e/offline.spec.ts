import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type SiteServer, startServer } from '../../scripts/serve';
import { dist, items, itemWithTarget } from './data';
import { Atlas, test as base, expect } from './driver';
import { stories } from './talks';
import { expectCalm, watch } from './watch';

/** A hosted site with its service worker: a second visit with the server gone, and a newer version that waits. */

const root = join(import.meta.dirname, '../..');
const BASE = '/portal/atlas/';

/** A copy of the site that a test may change, and a server that it may take away. */
class Host {
  readonly dir = mkdtempSync(join(tmpdir(), 'plan-atlas-host-'));
  private server: SiteServer | null = null;
  private port = 0;

  constructor() {
    cpSync(dist, this.dir, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  }

  async start(): Promise<void> {
    this.server = await startServer({ dir: this.dir, port: this.port, base: BASE });
    this.port = this.server.port;
  }

  async stop(): Promise<void> {
    await this.server?.close();
    this.server = null;
  }

  get url(): string {
    return `http://localhost:${this.port}${BASE}`;
  }

  settings(config: object): void {
    writeFileSync(join(this.dir, 'config.json'), JSON.stringify(config));
  }

  /** Puts a newer version in place: every script under a new name, as a build after a change would. */
  publish(): void {
    const assets = join(this.dir, 'assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const renamed = (name: string): string =>
      name.replace(/-(.{8})\.js$/, (_, h: string) => `-${[...h].reverse().join('')}.js`);
    for (const path of [...scripts.map((name) => join(assets, name)), join(this.dir, 'index.html')]) {
      const text = scripts.reduce((all, name) => all.replaceAll(name, renamed(name)), readFileSync(path, 'utf8'));
      writeFileSync(path, text);
    }
    for (const name of scripts) renameSync(join(assets, name), join(assets, renamed(name)));
    execFileSync(join(root, 'node_modules/.bin/tsx'), ['scripts/service-worker.ts', this.dir], {
      cwd: root,
      stdio: 'pipe',
    });
  }
}

const test = base.extend<{ host: Host }>({
  host: async ({ page: _ }, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop();
    rmSync(host.dir, { recursive: true, force: true });
  },
  atlas: async ({ page, host }, use) => {
    const seen = await watch(page, host.url);
    await use(new Atlas(page, seen, host.url));
    expectCalm(seen);
  },
});
test.use({ serviceWorkers: 'allow' });

const registered = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
const kept = (page: Page): Promise<void> => page.evaluate(async () => void (await navigator.serviceWorker.ready));
const entry = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '');

test('the second visit works with the server gone, all of it', async ({ atlas, host, page }) => {
  test.slow();
  host.settings({ mapApproval: '蒙S（2026）001号' });
  await atlas.open();
  await atlas.mapReady();
  // The first view has the network for itself.
  expect(await registered(page)).toBe(false);
  await kept(page);
  await host.stop();

  const { properties: item } = itemWithTarget();
  await atlas.open(`item=${item.id}`);
  await atlas.mapReady();
  await expect(atlas.details().getByText(item.summary_zh)).toBeVisible();
  await expect(page.getByText('蒙S（2026）001号')).toBeVisible();
  await atlas.search().focus();
  await atlas.search().fill('taiyanggou');
  expect(await atlas.foundCount('items')).toBeGreaterThan(0);
  await atlas.open('view=list', { language: 'en' });
  await atlas.expectListCount(items().length);
  await atlas.handOut('download');
  expect((await atlas.fileOf('CSV')).body.toString()).toContain(item.title_en);
  await page.keyboard.press('Escape');
  await atlas.compare(atlas.words.targetsPage);
  await expect(atlas.comparing(atlas.words.targetsPage)).toBeVisible();

  const [talk] = stories();
  atlas.language = 'zh';
  await atlas.openTalk(talk.id, 2);
  await atlas.mapReady();
  await page.reload();
  await atlas.expectScene(2, talk.scenes[1]?.title.zh);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('断网也可以打开和刷新');
});

test('a newer version is offered, never in a talk, and taken when asked for', async ({
  atlas,
  context,
  host,
  page,
}) => {
  test.slow();
  const [talk] = stories();
  const offer = page.getByRole('status').filter({ hasText: '新版本已就绪' });
  await atlas.openTalk(talk.id, 2);
  await atlas.mapReady();
  await kept(page);
  const first = await entry(page);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  const stays = (): Promise<boolean> => page.evaluate(() => 'stays' in window);

  host.publish();
  const waits = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 100));
  });
  await waits;
  await page.keyboard.press('PageDown');
  await atlas.expectScene(3);
  await expect(offer).toHaveCount(0);
  expect(await stays()).toBe(true);

  await page.keyboard.press('Escape');
  await expect(atlas.search()).toBeVisible();
  await expect(offer).toBeVisible();
  expect(await stays()).toBe(true);
  // Nor does a talk in another window lose what it still needs.
  const hall = await context.newPage();
  await hall.goto(`${host.url}#view=story&story=${talk.id}&scene=1`);
  await expect(hall.locator('.story-count')).toBeVisible();
  await offer.getByRole('button', { name: '刷新' }).click();
  await expect(offer).toContainText('另一个窗口正在放映');
  expect(await stays()).toBe(true);
  await hall.close();
  await offer.getByRole('button', { name: '刷新' }).click();
  await expect.poll(() => entry(page).catch(() => first)).not.toBe(first);
  await atlas.mapReady();
  await expect(offer).toHaveCount(0);
  await host.stop();
  await page.reload();
  await atlas.mapReady();
  expect(await entry(page)).not.toBe(first);
});

test('a page that is new already is offered nothing', async ({ atlas, host, page }) => {
  test.slow();
  await atlas.open();
  await atlas.mapReady();
  await kept(page);
  const first = await entry(page);
  host.publish();
  await page.reload();
  await atlas.mapReady();
  expect(await entry(page)).not.toBe(first);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
  await expect(page.getByText('新版本已就绪')).toHaveCount(0);
});

test('not in an embedded view nor in a frame, and given up where the operator says so', async ({
  atlas,
  host,
  page,
}) => {
  test.slow();
  /** Longer than a page is left alone before its worker starts. */
  const LONG_ENOUGH = 7000;
  await page.goto(`${host.url}?embed=map`);
  await atlas.mapReady();
  await page.waitForTimeout(LONG_ENOUGH);
  expect(await registered(page)).toBe(false);

  await page.goto(`${host.url}health.json`);
  await page.evaluate((src) => {
    for (const sandbox of ['allow-scripts', null]) {
      const frame = document.createElement('iframe');
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      frame.src = src;
      document.body.append(frame);
    }
  }, `${host.url}?embed=list`);
  for (const n of [0, 1]) await expect(page.frameLocator('iframe').nth(n).getByRole('table')).toBeVisible();
  await page.waitForTimeout(LONG_ENOUGH);
  expect(await registered(page)).toBe(false);

  await atlas.open('view=list');
  await kept(page);
  host.settings({ offline: false });
  await page.reload();
  await expect.poll(() => registered(page)).toBe(false);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
