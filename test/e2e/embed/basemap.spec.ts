import { expect, type Page, test } from '@playwright/test';
import { busyCounty } from '../data';
import { configure, type Stand, startStand } from './frames';
import { type Answer, type Colour, shareOf, startTiles, tile } from './tiles';

/**
 * Base maps of a portal, from a tile server on an origin of its own, under the policy that docs/deploy.md asks for
 * (its host in `connect-src`, nothing else); the official boundary pack.
 */

let stand: Stand;
test.beforeAll(async () => {
  stand = await startStand();
});
test.afterAll(() => stand.close());

const GROUND: Colour = [200, 120, 40];
const png = (colour = GROUND): Answer => ({ type: 'image/png', body: tile(colour) });

/** Opens the bare map and waits until it is drawn; gives what the console complains of. */
async function open(page: Page, scene = ''): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto(`${stand.atlas}?embed=map&ui=none&theme=light${scene}`);
  await expect(map(page)).toHaveAttribute('data-map-status', 'ready', { timeout: 45_000 });
  return complaints;
}

const map = (page: Page) => page.locator('.map-region');
const ground = (page: Page, colour = GROUND): Promise<number> => shareOf(page, map(page), colour);

test('tiles of the portal lie under the plans, its name stands beside the map, its counties are the districts', async ({
  page,
}) => {
  const tiles = await startTiles((path) => (/^\/t\/\d+\/\d+\/\d+\.png$/.test(path) ? png() : 404));
  stand.connect.splice(0, 1, tiles.origin);
  const county = busyCounty();
  const [lng = 0, lat = 0] = county.at;
  const ring = [-2, -2, 2, -2, 2, 2, -2, 2, -2, -2];
  const coordinates = [[0, 2, 4, 6, 8].map((i) => [lng + (ring[i] ?? 0), lat + (ring[i + 1] ?? 0)])];
  await page.route('**/packs/official.geojson', (route) =>
    route.fulfill({
      json: {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { gb: `156${county.id}` }, geometry: { type: 'Polygon', coordinates } },
        ],
      },
    }),
  );
  await configure(page, {
    basemap: { kind: 'xyz', url: `${tiles.origin}/t/{z}/{x}/{y}.png`, attribution: '底图：某某自然资源厅' },
    counties: 'packs/official.geojson',
  });
  // Outside of the county as we draw it, inside the official one.
  const complaints = await open(page, `#map=8/${lat + 1.8}/${lng + 1.8}&sectors=none`);
  await expect.poll(() => ground(page), { timeout: 20_000 }).toBeGreaterThan(0.5);
  await expect(map(page).getByText('底图：某某自然资源厅').last()).toBeVisible();
  const box = await map(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 320, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect.poll(() => page.url()).toContain(`area=${county.id}`);
  expect(complaints).toEqual([]);
  await tiles.close();
});

for (const [what, answer] of [
  ['that fails', () => 500],
  ['that has no tile at all', () => 404],
] as const) {
  test(`a server ${what}: the built-in ground, and notices that name it and a bad boundary pack`, async ({ page }) => {
    const tiles = await startTiles(answer);
    stand.connect.splice(0, 1, tiles.origin);
    await configure(page, {
      basemap: { kind: 'xyz', url: `${tiles.origin}/{z}/{x}/{y}.png` },
      counties: 'packs/none.geojson',
    });
    await page.route('**/packs/none.geojson', (route) => route.fulfill({ json: { type: 'Feature' } }));
    await open(page);
    const host = new URL(tiles.origin).host;
    await expect(page.getByText(`门户底图（${host}）没有加载成功，已改用内置底图`)).toBeVisible();
    await expect(page.getByText(/旗县界线文件 packs\/none\.geojson 无法使用/)).toBeVisible();
    await expect(map(page)).toHaveAttribute('data-map-status', 'ready');
    expect(tiles.asked.length).toBeGreaterThan(0);
    await tiles.close();
  });
}

test('a server that never answers keeps nobody waiting', async ({ page }) => {
  const tiles = await startTiles(() => 'silence');
  stand.connect.splice(0, 1, tiles.origin);
  await configure(page, { basemap: { kind: 'xyz', url: `${tiles.origin}/{z}/{x}/{y}.png` } });
  await open(page);
  await expect.poll(() => tiles.asked.length).toBeGreaterThan(0);
  await expect(page.locator('.map-loading')).toHaveCount(0);
  await expect(page.getByText('没有加载成功')).toBeVisible({ timeout: 25_000 });
  await tiles.close();
});

test('of a style its ground is drawn; its fonts and pictures are not asked for', async ({ page }) => {
  const style = {
    version: 8,
    glyphs: 'fonts/{fontstack}/{range}.pbf',
    sprite: 'sprite',
    sources: {
      r: { type: 'raster', tiles: ['../t/{z}/{x}/{y}.png'], tileSize: 256 },
      n: { type: 'vector', url: 'n.json' },
    },
    layers: [
      { id: 'back', type: 'background', paint: { 'background-color': '#123456' } },
      { id: 'tiles', type: 'raster', source: 'r' },
      { id: 'names', type: 'symbol', source: 'n', 'source-layer': 'n', layout: { 'text-field': 'x' } },
    ],
  };
  const tiles = await startTiles((path) =>
    path === '/maps/style.json'
      ? { type: 'application/json', body: JSON.stringify(style) }
      : path.startsWith('/t/')
        ? png()
        : 404,
  );
  stand.connect.splice(0, 1, tiles.origin);
  await configure(page, {
    basemap: { kind: 'style', url: `${tiles.origin}/maps/style.json`, attribution: '底图：乙' },
  });
  const complaints = await open(page);
  await expect.poll(() => ground(page), { timeout: 20_000 }).toBeGreaterThan(0.3);
  await expect(map(page).getByText('底图：乙').last()).toBeVisible();
  expect(tiles.asked.filter((path) => !/^\/(t|maps)\//.test(path))).toEqual([]);
  expect(tiles.asked.filter((path) => /n\.json|sprite|fonts/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
  await tiles.close();
});

test('天地图: ground and names with the key; its lines stand for ours, its name beside the map', async ({ page }) => {
  const asked: URL[] = [];
  await page.route('https://*.tianditu.gov.cn/**', (route) => {
    asked.push(new URL(route.request().url()));
    return route.fulfill({
      contentType: 'image/png',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: tile(GROUND),
    });
  });
  stand.connect.splice(0, 1, 'https://*.tianditu.gov.cn');
  await configure(page, { basemap: { kind: 'tianditu', key: '0123456789abcdef', layers: 'img' } });
  const complaints = await open(page, '#sectors=none');
  await expect.poll(() => ground(page), { timeout: 20_000 }).toBeGreaterThan(0.7);
  await expect(map(page).getByText('底图：天地图').last()).toBeVisible();
  expect(new Set(asked.map((url) => url.searchParams.get('LAYER')))).toEqual(new Set(['img', 'cia']));
  for (const url of asked) {
    expect(url.searchParams.get('tk')).toBe('0123456789abcdef');
    for (const key of ['TILEMATRIX', 'TILEROW', 'TILECOL']) expect(url.searchParams.get(key)).toMatch(/^\d+$/);
  }
  expect(complaints).toEqual([]);
});
