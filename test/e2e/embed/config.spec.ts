import { items } from '../data';
import { expect, test } from '../driver';
import { configure, type Stand, startStand, withoutMap } from './frames';

/** `config.json` in the running page. */

test('the operator sets title, opening view, plans and the approval number; a link still wins', async ({
  atlas,
  page,
}) => {
  const { document } = items()[0]?.properties ?? { document: '' };
  const own = items().filter((i) => i.properties.document === document).length;
  await configure(page, {
    title: '某某市规划一张图',
    scene: 'view=list',
    documents: [document],
    mapApproval: '蒙S（2026）001号',
  });
  await atlas.open();
  await atlas.expectListCount(own);
  await expect(page).toHaveTitle(/某某市规划一张图/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('某某市规划一张图');
  await atlas.open('view=map');
  await expect(page.getByText('审图号：蒙S（2026）001号')).toBeVisible();
  await expect(page.getByText('未经地图审核')).toHaveCount(0);
  await atlas.open('v=1&view=list');
  await atlas.expectListCount(items().length);
});

test('what is wrong with the file is said with key and fix; the page works', async ({ atlas, page }) => {
  await configure(page, { embed: { allowedOrigins: ['https://a.cn', 'https://a.cn/x'] }, titel: 'x' });
  await atlas.open('view=list');
  await expect(page.getByText(/config\.json · embed\.allowedOrigins\[1\]：“https:\/\/a\.cn\/x”不是来源/)).toBeVisible();
  await expect(page.getByText(/config\.json · titel：没有这个设置项/)).toBeVisible();
  await atlas.expectListCount(items().length);
});

test('a broken file and a missing one mean defaults and a notice, never a blank page', async ({ atlas, page }) => {
  await configure(page, '{ "title": "x", }');
  await atlas.open('view=list');
  await expect(page.getByText(/config\.json 不是有效的 JSON/)).toBeVisible();
  await atlas.expectListCount(items().length);
  await page.unroute('**/config.json');
  await page.route('**/config.json', (route) => route.fulfill({ status: 404, body: '' }));
  await atlas.open('view=list', { language: 'en' });
  await expect(page.getByText(/config\.json could not be read \(HTTP 404\)/)).toBeVisible();
  await atlas.expectListCount(items().length);
  atlas.watch.broken.length = 0;
  atlas.watch.complaints.length = 0;
});

test('a fault is reported to the operator’s own address only, without what was typed', async ({ atlas, page }) => {
  const reports: unknown[] = [];
  await page.route('**/errors', (route) => {
    reports.push(route.request().postDataJSON());
    return route.fulfill({ status: 204 });
  });
  const fail = () =>
    page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error(`cannot read ${location.href} of "somebody typed this long secret"`);
        }),
    );
  await withoutMap(page);
  await atlas.open('view=list');
  await fail();
  await page.waitForTimeout(500);
  expect(reports).toEqual([]);
  await configure(page, { errorEndpoint: '/errors' });
  const listening = page.waitForResponse(/assets\/errors-/);
  await atlas.open('view=list&q=secret');
  await (await listening).finished();
  await expect(atlas.table()).toBeVisible();
  await fail();
  await expect.poll(() => reports.length).toBe(1);
  expect(Object.keys(reports[0] as object).sort()).toEqual(['at', 'browser', 'kind', 'message']);
  expect(JSON.stringify(reports)).not.toContain('secret');
  atlas.watch.complaints.length = 0;
});

test.describe('examples', () => {
  let stand: Stand;
  test.beforeAll(async () => {
    stand = await startStand();
  });
  test.afterAll(() => stand.close());

  test('the portal page: three frames that follow one another', async ({ browser }) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
    await withoutMap(page);
    await page.goto(`${stand.atlas}examples/portal.html`);
    await page.getByRole('button', { name: '民生服务' }).click();
    const count = items().filter((i) => i.properties.sector === 'livelihood').length;
    await expect(page.locator('#shown')).toHaveText(String(count), { timeout: 30_000 });
    const list = page.frameLocator('#list iframe');
    await expect(list.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));
    const first = list.getByRole('rowheader').getByRole('button').first();
    const title = await first.innerText();
    await first.click();
    await expect(page.frameLocator('#item iframe').getByRole('region', { name: '详情' })).toContainText(title);
    expect(complaints).toEqual([]);
    await page.goto(`${stand.atlas}examples/talk.html`);
    await expect(page.locator('#at')).toHaveText(/^1 \/ \d+$/, { timeout: 30_000 });
    await page.getByRole('button', { name: '下一页' }).click();
    await expect(page.locator('#at')).toHaveText(/^2 \//);
    await expect(page.frameLocator('iframe').locator('.story-count')).toHaveText(/^2 \//);
    await page.goto(`${stand.atlas}examples/element.html`);
    await expect(page.locator('plan-atlas iframe')).toHaveCount(2);
    await page.goto(`${stand.atlas}examples/iframe.html`);
    await expect(page.frameLocator('iframe').nth(1).getByRole('table')).toBeVisible();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
