import AxeBuilder from '@axe-core/playwright';
import { items, itemsIn } from './data';
import { expect, test } from './driver';
import { configure } from './embed/frames';

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
    await expect(atlas.indicator(FARMLAND).getByRole('heading', { name: FARMLAND })).toBeVisible();
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

  test('the map beside shows the regions that state it, and table and map point at one another', async ({
    atlas,
    page,
  }) => {
    // The middle of the map is Bayannur.
    await atlas.open('view=targets&indicator=gdp-growth&map=6/41.4/107.4');
    await atlas.mapReady();
    const legend = atlas.map().getByRole('region', { name: '指标图例' });
    await expect(legend).toContainText('5%5.5%6%');
    await expect(legend).toContainText('斜线：未收录或未写，不是零');
    const box = await atlas.map().boundingBox();
    if (!box) throw new Error('the map has no size');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The lowest class as the legend has it, and Ordos below it without a figure: no class of the legend.
    const fills = await legend.locator('rect').evaluateAll((all) => all.map((r) => r.getAttribute('fill') ?? ''));
    await expect.poll(() => atlas.colourAt(x - 60, y + 50)).toBe(fills[0]);
    expect(fills).not.toContain(await atlas.colourAt(x + 60, y + 260));

    const detail = atlas.indicator('地区生产总值增长');
    const row = (name: RegExp) => detail.getByRole('table', { name: '各规划的目标值' }).getByRole('row', { name });
    await page.mouse.move(x, y);
    await expect(row(/^巴彦淖尔/)).toHaveAttribute('aria-current', 'true');
    await page.mouse.click(x, y);
    const name = row(/^巴彦淖尔/).getByRole('button', { pressed: true });
    await expect(name).toBeInViewport();
    await page.mouse.move(box.x - 200, y);
    await expect(row(/^巴彦淖尔/)).toHaveAttribute('aria-current', 'true');
    await expect(atlas.details()).toHaveCount(0);

    // The other way, by keyboard: the row that has the focus is singled out on the map.
    await name.press('Enter');
    await expect(
      row(/^巴彦淖尔/)
        .getByRole('button')
        .first(),
    ).toHaveAttribute('aria-pressed', 'false');
    await row(/^内蒙古/)
      .getByRole('button')
      .focus();
    await expect(detail.locator('[aria-current]')).toHaveCount(0);
    const plain = await atlas.map().screenshot();
    await page.keyboard.press('Tab');
    await expect(row(/^巴彦淖尔/)).toHaveAttribute('aria-current', 'true');
    await expect.poll(async () => plain.equals(await atlas.map().screenshot())).toBe(false);
    await atlas.show('map');
    await expect(legend).toHaveCount(0);
  });

  test('amounts are circles; a figure for one place is not drawn and says so; without WebGL a small picture stands in', async ({
    atlas,
    page,
  }) => {
    await atlas.open('view=targets&indicator=new-urban-jobs');
    const legend = page.getByRole('region', { name: '指标图例' });
    await expect(legend).toContainText('圆的面积与数量成正比');
    await expect(legend).toContainText('5万人');
    await expect(legend).toContainText('全区目标：≥ 18万人 以上');
    await atlas.open('view=targets&indicator=port-freight-growth');
    await expect(legend).toContainText('未画：巴彦淖尔2026年计划');
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await atlas.open('view=targets&indicator=new-urban-jobs');
    await expect(page.getByRole('img', { name: /^地图：.*呼和浩特市 6万人/ })).toBeVisible();
    await expect(atlas.map()).toBeHidden();
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
    await expect(years).toHaveText(['2021—2025年', '2026', '2026']);
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

  test('an overview of any region: its own plans, or what the others place in it', async ({ atlas, page }) => {
    await atlas.open('view=overview&area=150200');
    const baotou = atlas.comparing('包头市');
    await expect(baotou.getByText('这里自己的规划未收录')).toBeVisible();
    await expect(baotou.getByText(`${itemsIn('150200').length} 条，`)).toBeVisible();
    await baotou.getByRole('combobox', { name: '规划或地区' }).selectOption({ label: '巴彦淖尔市' });
    await expect(page).toHaveURL(/area=150800/);
    const bayannur = atlas.comparing('巴彦淖尔市');
    await expect(bayannur.getByText('这里自己的规划未收录')).toHaveCount(0);
    await expect(bayannur.getByRole('heading', { name: '巴彦淖尔2026年计划' })).toBeVisible();
    // The page says itself what is planned there: no panel repeats it.
    await expect(page.locator('.side-panel')).toHaveCount(0);
    await atlas.open('view=list&area=150900');
    await page.getByRole('button', { name: '一页概览' }).click();
    await expect(atlas.comparing('乌兰察布市')).toBeVisible();
  });

  test('text and map: marked words open their item, an item leads to its words', async ({ atlas, page }) => {
    const plan = 'erenhot-2026';
    const of = items().filter((i) => i.properties.document === plan);
    const length = Math.max(...of.map((i) => i.properties.paragraph));
    // A text of the items' own evidence: a document folder as small as can be.
    const text = Array.from({ length }, (_, n) => {
      const said = of.filter((i) => i.properties.paragraph === n + 1).flatMap((i) => i.properties.evidence);
      return `第${n + 1}段开头。${said.map((words) => `${words}；`).join('')}`;
    });
    await configure(page, { texts: 'plan-texts' });
    await page.route('**/plan-texts/*.json', (route) => route.fulfill({ json: text }));
    await atlas.open(`view=coverage&docs=${plan}`);
    const one = of.find((i) => i.properties.paragraph > 8 && i.properties.targets.length > 0);
    const { title_zh: title = '', paragraph = 0, evidence = [] } = one?.properties ?? {};
    const line = page.locator(`[data-paragraph="${paragraph}"]`);
    await expect(line).toContainText(`第${paragraph}段开头。`);
    // Every item has words of its own in the text.
    const marked = await page.locator('.marked').evaluateAll((all) => all.map((b) => b.getAttribute('title')));
    expect(new Set(marked).size).toBeGreaterThan(of.length * 0.8);
    await line
      .getByRole('button', { name: evidence[0] ?? '?', exact: true })
      .first()
      .click();
    await expect(atlas.details()).toContainText(title);
    // From the map back to the words.
    await atlas.open(`item=${one?.properties.id}`);
    await atlas.details().getByRole('button', { name: '在原文中阅读' }).click();
    await expect(line).toBeInViewport();
    await expect(line.locator('.marked-on').first()).toHaveText(evidence[0] ?? '?');
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
