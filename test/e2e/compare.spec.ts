import AxeBuilder from '@axe-core/playwright';
import { items } from './data';
import { expect, test } from './driver';

const FARMLAND = '建设高标准农田';

test.describe('plans side by side', () => {
  test('the menu leads to the targets; the address comes back to them', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.compare(atlas.words.targetsPage);
    await expect(atlas.comparing(atlas.words.targetsPage)).toBeVisible();
    await expect(page).toHaveURL(/view=targets/);
    await atlas.comparing(atlas.words.targetsPage).getByRole('button', { name: FARMLAND, exact: true }).click();
    await expect(page).toHaveURL(/indicator=high-standard-farmland/);
    await page.reload();
    await expect(page.getByRole('heading', { name: FARMLAND })).toBeVisible();
    await atlas.show('map');
    await expect(atlas.map()).toBeVisible();
  });

  test('a cascade shows shares with their operators and says how many plans are loaded', async ({ atlas }) => {
    await atlas.open('view=targets&indicator=high-standard-farmland');
    const detail = atlas.indicator(FARMLAND);
    await expect(detail.getByText('已收录 12 个盟市中 2 个的同期规划（另有二连浩特市）')).toBeVisible();
    const shares = detail.getByRole('table', { name: '下级目标与占比' });
    await expect(shares.getByRole('row', { name: /巴彦淖尔/ })).toContainText('26.7%');
    await expect(shares.getByRole('row', { name: /呼和浩特/ })).toContainText('≤ 5%');
    await expect(detail.getByText('合计 ≥ 190万亩')).toBeVisible();
    // The chart says in words what it draws, and the table beside it holds the same figures.
    await expect(detail.getByRole('img', { name: /内蒙古2026年计划 ≥ 600万亩/ })).toBeVisible();
    await expect(detail.getByRole('table', { name: '各规划的目标值' }).getByRole('row')).toHaveCount(4);
  });

  test('growth rates have no shares', async ({ atlas }) => {
    await atlas.open('view=targets&indicator=gdp-growth');
    const detail = atlas.indicator('地区生产总值增长');
    await expect(detail.getByText('增长率不能相加，也没有占比').first()).toBeVisible();
    await expect(detail.getByText(/合计/)).toHaveCount(0);
  });

  test('the table sorts and a sector narrows it', async ({ atlas, page }) => {
    await atlas.open('view=targets');
    const table = page.getByRole('table', { name: '指标与各规划的目标' });
    const rows = table.locator('tbody tr');
    await expect(rows).toHaveCount(102);
    const head = table.getByRole('columnheader', { name: '指标', exact: true });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('combobox', { name: '领域', exact: true }).selectOption({ label: '农牧业' });
    await expect.poll(() => rows.count()).toBeLessThan(40);
    await expect(rows.first()).toContainText('农牧业');
    await expect(page).toHaveURL(/sectors=agriculture/);
  });

  test('a subject runs through all plans in time order, and its lines open their items', async ({ atlas, page }) => {
    await atlas.open('subject=ganqimaodu-port');
    const subject = atlas.comparing('甘其毛都口岸');
    const years = subject.locator('.timeline-year');
    expect(await years.allInnerTexts()).toEqual(['2021—2025年', '2026', '2026']);
    const all = items().filter((i) => i.properties.subject === 'ganqimaodu-port');
    await expect(subject.getByText(`${all.length} 项`)).toBeVisible();
    await subject
      .getByRole('button', { name: all[0]?.properties.title_zh ?? '?', exact: true })
      .first()
      .click();
    await expect(atlas.details()).toBeVisible();
    await expect(page).toHaveURL(/subject=ganqimaodu-port/);
  });

  test('what is to be checked cites both lines and gives no verdict', async ({ atlas }) => {
    await atlas.open('view=consistency');
    const found = atlas.comparing(atlas.words.checkPage).locator('.findings > li');
    await expect(found.first()).toContainText('待核对');
    expect(await found.first().getByRole('button').count()).toBeGreaterThanOrEqual(2);
    await found.first().getByRole('button').first().click();
    await expect(atlas.details()).toBeVisible();
  });

  test('five years beside one: the kinds of relation add up, and each line is cited', async ({ atlas, page }) => {
    await atlas.open('view=time');
    const counts = await page.locator('.chips-choice').getByRole('button').allInnerTexts();
    const [all = 0, ...kinds] = counts.map((c) => Number(/\d+$/.exec(c)?.[0])).reverse();
    expect(all).toBe(kinds.reduce((a, b) => a + b, 0));
    await page.getByRole('button', { name: /^新出现/ }).click();
    const first = page.getByRole('table').locator('tbody tr').first();
    await expect(first.getByRole('cell').first()).toContainText('未提到');
    await expect(first.getByRole('cell').last()).toContainText('巴彦淖尔2026年计划 · ');
    await expect(page.getByText('“未提到”不等于停止')).toBeVisible();
  });

  test('coverage accounts for every item, an overview is of one plan', async ({ atlas, page }) => {
    await atlas.open('view=coverage');
    const row = (name: string) =>
      page
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('cell')
        .first();
    const number = async (name: string): Promise<number> => Number.parseInt(await row(name).innerText(), 10);
    const [own, county, wide] = [await number('地图上有位置'), await number('只到旗县'), await number('属盟市或全区')];
    expect(own + county + wide).toBe(await number('条目'));
    await atlas.open('view=overview&docs=erenhot-2026');
    const own2 = items().filter((i) => i.properties.document === 'erenhot-2026').length;
    await expect(page.getByText(`${own2} 条，`)).toBeVisible();
  });

  const pages = ['targets', 'time', 'consistency', 'coverage', 'overview'].map((view) => `view=${view}`);
  for (const scene of [...pages, 'subject=ganqimaodu-port']) {
    test(`${scene}: nothing that axe finds wrong, in the dark too, and no sideways scroll on a phone`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await atlas.open(scene, { query: 'theme=dark' });
      await expect(page.locator('.compare h2')).toBeVisible();
      await atlas.expectNoSidewaysScroll();
      const { violations } = await new AxeBuilder({ page }).include('.compare').analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }
});
