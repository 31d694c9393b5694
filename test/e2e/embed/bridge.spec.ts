import { expect, test } from '@playwright/test';
import { items, itemWithTarget, largestSector } from '../data';
import { stories } from '../talks';
import { command, configure, heard, mountAtlas, type Stand, startStand, withoutMap } from './frames';

/** The talk between a portal and the frame, over real origins: who may, who may not, and what is refused. */

let stand: Stand;
test.beforeAll(async () => {
  stand = await startStand();
});
test.afterAll(() => stand.close());

const allow = (page: Parameters<typeof configure>[0]) =>
  configure(page, { embed: { allowedOrigins: [stand.portal.origin] } });

test('an allowed portal drives the frame and hears of it, under the strictest policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  await allow(page);
  const { id, items: count } = largestSector();
  const frame = await mountAtlas(page, stand);
  expect(await page.title()).toBe('ready');
  await expect(frame.getByRole('table')).toBeVisible();
  expect((await command(page, 'setSectors', [id])).value).toMatchObject({ shown: count });
  await expect(frame.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));
  const item = itemWithTarget().properties;
  await command(page, 'setSectors', [item.sector]);
  expect((await command(page, 'select', item.id)).value).toMatchObject({ item: item.id });
  await expect(frame.getByRole('region', { name: '详情' })).toContainText(item.title_zh);
  expect(await heard(page, 'select')).toEqual([item.id]);
  expect((await command(page, 'getScene')).value).toMatchObject({ hash: expect.stringContaining(`item=${item.id}`) });
  await expect.poll(async () => (await heard(page, 'scene')).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('what a command may not do is refused with a reason, and nothing of it is done', async ({ page }) => {
  await allow(page);
  const frame = await mountAtlas(page, stand);
  const before = (await command(page, 'getScene')).value;
  expect((await command(page, 'select', 'no-such-item')).error).toContain('no item no-such-item');
  expect((await command(page, 'setScene', { attribution: 'none' })).error).toContain('unknown key attribution');
  expect((await command(page, 'setScene', { sectors: ['<img src=x onerror=alert(1)>'] })).error).toContain('bad value');
  expect((await command(page, 'export', 'exe')).error).toContain('say which kind');
  expect((await command(page, 'story', '<b>')).error).toContain('no story');
  expect((await command(page, 'getScene')).value).toEqual(before);
  await command(page, 'search', '<img src=x onerror=parent.pwned=1>');
  await expect(frame.locator('.summary')).toContainText('<img src=x onerror=parent.pwned=1>');
  expect(await frame.locator('img[src="x"]').count()).toBe(0);
  await expect(frame.locator('.embed-approval')).toBeVisible();
});

test('a portal that is not allowed is not spoken to, whatever pattern is listed; its frame works as a plain one', async ({
  page,
}) => {
  await configure(page, { embed: { allowedOrigins: ['https://portal.example.gov.cn', '*', 'null', 'http://*:*'] } });
  const frame = await mountAtlas(page, stand, { timeout: 4000 });
  expect(await page.title()).toBe('refused');
  expect(await page.evaluate(() => (window as unknown as { failed: string }).failed)).toContain('embed.allowedOrigins');
  await expect(frame.getByRole('table')).toHaveAttribute('aria-rowcount', String(items().length + 1));
  // The operator is told which entry is wrong.
  await expect(frame.getByText('config.json · embed.allowedOrigins[1]')).toBeVisible();
  expect(await heard(page, 'ready')).toEqual([]);
});

test('a parent without an origin of its own gets nothing', async ({ page }) => {
  await configure(page, { embed: { allowedOrigins: [stand.portal.origin, 'null'] } });
  const query = encodeURIComponent(JSON.stringify({ src: stand.atlas, embed: 'list', timeout: 4000 }));
  await page.goto(`${stand.portal.origin}/null.html`);
  const inner = page.frames()[1];
  await inner?.goto(`${stand.portal.origin}/mount.html?${query}`);
  await expect.poll(() => inner?.title(), { timeout: 15_000 }).toBe('refused');
});

test('another window cannot take the place of the parent, nor of the frame', async ({ page }) => {
  await allow(page);
  await mountAtlas(page, stand);
  // Of the same, allowed origin; only not the parent.
  await page.evaluate(() => {
    const sibling = document.createElement('iframe');
    sibling.src = 'sibling.html';
    document.body.append(sibling);
  });
  await page.waitForTimeout(1500);
  const sibling = page.frames().find((f) => f.url().endsWith('sibling.html'));
  expect(await sibling?.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  expect((await command(page, 'getScene')).value).toMatchObject({ hash: expect.not.stringContaining('spoofed') });
});

test('a second handshake is not answered, and the first stays', async ({ page }) => {
  await allow(page);
  await mountAtlas(page, stand);
  const answers = await page.evaluate(async (origin) => {
    const { port1, port2 } = new MessageChannel();
    const got: unknown[] = [];
    port1.onmessage = (event) => got.push(event.data);
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ ns: 'plan-atlas', v: 1, type: 'connect' }, origin, [port2]);
    port1.postMessage({ ns: 'plan-atlas', v: 1, id: 7, type: 'getScene' });
    await new Promise((done) => setTimeout(done, 1000));
    return got;
  }, new URL(stand.atlas).origin);
  expect(answers).toEqual([]);
  expect((await command(page, 'getScene')).value).toMatchObject({ shown: items().length });
});

test('a flood is held back, an oversized message is refused, and the talk goes on', async ({ page }) => {
  await allow(page);
  await mountAtlas(page, stand, { timeout: 3000 });
  const answered = await page.evaluate(async () => {
    const { atlas } = window as unknown as { atlas: { getScene(): Promise<unknown> } };
    const all = await Promise.allSettled(Array.from({ length: 400 }, () => atlas.getScene()));
    return all.filter((r) => r.status === 'fulfilled').length;
  });
  expect(answered).toBeGreaterThan(30);
  expect(answered).toBeLessThan(200);
  expect(await heard(page, 'error')).toContain('too many messages; slow down');
  await page.waitForTimeout(1500);
  expect((await command(page, 'setScene', { q: 'x'.repeat(40_000) })).error).toContain('no answer');
  expect(await heard(page, 'error')).toContain('longer than 32768 characters');
  expect((await command(page, 'getScene')).value).toMatchObject({ shown: items().length });
});

test('several elements on one page; what leaves the page leaves nothing behind', async ({ page }) => {
  await allow(page);
  await page.goto(`${stand.portal.origin}/elements.html`);
  const ready = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.slice().sort());
  await expect.poll(ready, { timeout: 30_000 }).toEqual(['one', 'two']);
  // A frame that follows its content: tall, and not the first height.
  const second = page.locator('#two iframe');
  await expect.poll(async () => (await second.boundingBox())?.height ?? 0).toBeGreaterThan(700);
  await page.getByRole('button').click();
  await expect(page.locator('#one')).toHaveCount(0);
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.evaluate(() => {
    const { PlanAtlas } = window as unknown as { PlanAtlas: { mount(e: Element, o: unknown): unknown } };
    Object.assign(window, { atlas: PlanAtlas.mount(document.body, { src: 'http://localhost:1/', height: 10 }) });
  });
  await page.evaluate(() => (window as unknown as { atlas: { destroy(): void } }).atlas.destroy());
  await expect(page.locator('iframe')).toHaveCount(1);
  expect((await command(page, 'getScene')).error).toContain('destroyed');
});

test('the buttons of a portal give a talk: open, page, end; without keys and controls of its own', async ({ page }) => {
  await allow(page);
  await withoutMap(page);
  const [story] = stories();
  const count = story.scenes.length;
  const frame = await mountAtlas(page, stand, { embed: 'map', ui: 'none', keys: 'off' });
  expect((await command(page, 'next')).error).toContain('no story is open');
  expect((await command(page, 'story', story.id, count + 1)).error).toContain(`has no scene ${count + 1}`);
  expect((await command(page, 'story', 'no-such-talk')).error).toContain(`there are: ${story.id}`);
  expect((await command(page, 'story', story.id, 2)).value).toMatchObject({ story: story.id, number: 2, count });
  const title = (n: number) => frame.getByRole('heading', { level: 2, name: story.scenes[n - 1]?.title.zh ?? '' });
  await expect(title(2)).toBeVisible();
  // Scenes are the host's: no controls, no keys; the source line and the way out stay.
  await expect(frame.getByRole('toolbar')).toHaveCount(0);
  await expect(frame.locator('.embed-approval')).toBeVisible();
  await expect(frame.locator('.embed-foot a')).toHaveAttribute('href', new RegExp(`story=${story.id}`));
  await frame.locator('main.story').press('PageDown');
  expect((await command(page, 'next')).value).toMatchObject({ number: 3, hash: expect.stringContaining('scene=3') });
  await expect(title(3)).toBeVisible();
  expect((await command(page, 'previous')).value).toMatchObject({ number: 2 });
  expect((await command(page, 'story', story.id, count)).value).toMatchObject({ number: count });
  expect((await command(page, 'next')).value).toMatchObject({ number: count });
  await expect(title(count)).toBeVisible();
  expect((await command(page, 'setScene', { view: 'map' })).value).toMatchObject({
    hash: expect.not.stringMatching(/view=story/),
  });
  await expect(frame.locator('main.story')).toHaveCount(0);
  expect((await command(page, 'next')).error).toContain('no story is open');
});

test('keys=basic leaves letters to the page and pages by arrows; font and motion are the host’s', async ({ page }) => {
  await allow(page);
  await withoutMap(page);
  const [story] = stories();
  const frame = await mountAtlas(page, stand, {
    embed: 'map',
    keys: 'basic',
    font: 1.5,
    motion: 'off',
    scene: `view=story&story=${story.id}&scene=1`,
  });
  const stage = frame.locator('main.story');
  await expect(stage.getByRole('toolbar').getByRole('button').first()).toBeVisible();
  await stage.press('b');
  await stage.press('n');
  await expect(frame.locator('.story-blank')).toHaveCount(0);
  await expect(frame.locator('.story-count')).toHaveText(/^1 \//);
  await stage.press('ArrowRight');
  await expect(frame.locator('.story-count')).toHaveText(/^2 \//);
  const root = frame.locator('html');
  await expect(root).toHaveAttribute('data-motion', 'off');
  expect(await root.evaluate((e) => getComputedStyle(e).fontSize)).toBe('24px');
});

test('a link to another site goes to a host that listens for it; else the reader is asked', async ({ page }) => {
  await allow(page);
  const frame = await mountAtlas(page, stand);
  await frame.locator('body').evaluate((body) => {
    const link = document.createElement('a');
    link.href = 'https://elsewhere.example.org/page';
    link.textContent = 'elsewhere';
    body.prepend(link);
  });
  const link = frame.getByRole('link', { name: 'elsewhere' });
  await link.click();
  await expect(frame.getByRole('dialog')).toContainText('https://elsewhere.example.org/page');
  await frame.getByRole('dialog').getByRole('button', { name: '留在本站' }).last().click();
  await page.evaluate(() => {
    const w = window as unknown as {
      links: unknown[];
      atlas: { on(n: string, f: (d: unknown) => void): () => void };
      off(): void;
    };
    w.links = [];
    w.off = w.atlas.on('openlink', (data) => w.links.push(data));
  });
  await command(page, 'getScene');
  await link.click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { links: unknown[] }).links))
    .toEqual(['https://elsewhere.example.org/page']);
  await expect(frame.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { off(): void }).off());
  await command(page, 'getScene');
  await link.click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  expect(page.context().pages().length).toBe(1);
});
