import { resolve } from 'node:path';
import { POLICY } from '../../scripts/serve';
import { dist } from './data';
import { Atlas, expect, test } from './driver';
import { findNginx, startNginx } from './nginx';
import { watch } from './watch';

/** The site below a sub-path of Debian's nginx, by the blocks that docs/deploy.md prints. */

const nginx = findNginx();
if (typeof nginx === 'string') console.log(`\n!!! deploy NOT RUN: ${nginx} !!!\n`);

test.describe('nginx', () => {
  test.skip(typeof nginx === 'string', String(nginx));
  let site: Awaited<ReturnType<typeof startNginx>>;
  test.beforeAll(async () => {
    if (typeof nginx !== 'string') site = await startNginx(nginx, resolve(dist));
  });
  test.afterAll(() => site?.stop());

  test('sends policy, types, caching and compressed copies', async ({ request }) => {
    const page = await request.get(site.url, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(page.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    for (const directive of POLICY.split('; ')) expect(page.headers()['content-security-policy']).toContain(directive);
    const html = await page.text();
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const code = await request.get(site.url + script, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(code.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(code.headers()['content-type']).toMatch(/^(text|application)\/javascript/);
    const config = await request.get(`${site.url}config.json`);
    expect(config.headers()['cache-control']).toBe('no-cache');
    expect(config.headers()['content-encoding']).toBeUndefined();
    const worker = await request.get(`${site.url}sw.js`);
    expect(worker.headers()['cache-control']).toBe('no-cache');
    expect(worker.headers()['content-type']).toMatch(/javascript/);
    expect((await request.get(`${site.url}embed.mjs`)).headers()['content-type']).toMatch(/^text\/javascript/);
    expect((await request.get(`${site.url}data/plan-items.geojson`)).headers()['content-type']).toMatch(/geo\+json/);
    expect((await request.get(`${site.url}health.json`)).status()).toBe(200);
    expect((await request.get(`${site.url}nothing.js`)).status()).toBe(404);
    expect((await request.post(site.url)).status()).toBe(403);
    const bare = await request.get(site.url.replace(/\/$/, ''), { maxRedirects: 0 });
    expect(bare.status()).toBe(308);
  });

  test('the page works there', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 640 } });
    const atlas = new Atlas(page, await watch(page, site.url), site.url);
    await atlas.open();
    await atlas.mapReady();
    await atlas.open('view=list', { language: 'en' });
    await expect(atlas.table()).toBeVisible();
    expect(atlas.watch).toEqual({ complaints: [], foreign: [], broken: [] });
    await page.close();
  });
});
