import { BUDGET_KB, firstLoadFiles, weigh } from '../../scripts/bytes';
import { POLICY } from '../../scripts/serve';
import { dist, items, largestSector, loneItem } from './data';
import { expect, test } from './driver';

/** Code of the map itself, as the build names it. */
const MAP_CODE = /\/assets\/[^/]*(?:map)[^/]*\.m?js$/i;

test('nothing is asked of any other host, whatever the reader does', async ({ atlas, page }) => {
  const own: string[] = [];
  page.on('request', (request) => own.push(request.url()));
  await atlas.open();
  await atlas.mapReady();
  const { title_zh: title, place_id: place } = loneItem().properties;
  await atlas.openItem(title);
  await atlas.show('list');
  await atlas.switchLanguage();
  await atlas.open(`map=9.5/41.6/107.1&place=${place}`, { language: 'zh' });
  await atlas.mapReady();
  expect(own.length).toBeGreaterThan(5);
  expect(atlas.watch.foreign).toEqual([]);
  const { origin } = new URL(atlas.site);
  expect(own.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([]);
});

test('the strict policy is sent and nothing on the page breaks it', async ({ atlas, page }) => {
  const response = await page.goto(atlas.site);
  expect(response?.headers()['content-security-policy']).toBe(POLICY);
  await atlas.mapReady();
  expect(atlas.watch.complaints).toEqual([]);
});

test('the watch would notice: a foreign request and an inline script are reported', async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    document.body.append(script);
    return fetch('https://example.org/').catch(() => null);
  });
  await expect.poll(() => atlas.watch.complaints.join(' ')).toContain('example.org');
  await expect.poll(() => atlas.watch.complaints.join(' ')).toContain('script-src');
  atlas.watch.complaints.length = 0;
  atlas.watch.foreign.length = 0;
});

test('the first view asks for nothing but what the byte budget counts', async ({ atlas, page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await atlas.open();
  await atlas.mapReady();
  // What follows on its own, after the map has had its turn, counts too.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  const files = [...asked]
    .filter((url) => url.startsWith(atlas.site))
    .map((url) => url.slice(atlas.site.length) || 'index.html');
  const counted = firstLoadFiles(dist);
  expect(files.length).toBeGreaterThan(8);
  // Of the pictures of the opening scene the budget counts the heaviest; a start asks for one.
  const isPicture = (file: string): boolean => /^opening\/(?:zh|en)-/.test(file);
  expect(files.filter(isPicture)).toHaveLength(1);
  expect(files.filter((file) => !counted.includes(file) && !isPicture(file))).toEqual([]);
  const total = weigh(dist, files).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total / 1000, 'kB of the first view, gzip').toBeLessThanOrEqual(BUDGET_KB);
});

test('the panels do not wait for the map', async ({ atlas, page }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  let waiting = 0;
  await page.route(MAP_CODE, async (route) => {
    waiting++;
    await held;
    await route.continue();
  });
  const { name_zh: name, items: count } = largestSector();
  await atlas.open();
  await expect(atlas.choice(name)).toBeVisible();
  expect(waiting, 'the map’s code was asked for early').toBeGreaterThan(0);
  await atlas.toggle(name);
  await expect.poll(() => atlas.countsOf(name)).toEqual({ shown: 0, total: count });
  await atlas.show('list');
  await atlas.expectListCount(items().length - count);
  await atlas.show('map');
  release();
  await atlas.mapReady();
});
