import { items } from './data';
import { expect, test } from './driver';

/** The count beside a choice. */
const countBeside = /勾选后 (\d+) 项/;

test.describe('further filters', () => {
  test('a figure: the count beside it is what the list then holds', async ({ atlas, page }) => {
    const expected = items().filter((i) => i.properties.targets.length > 0).length;
    await atlas.open('view=list');
    await atlas.openFilters();
    await expect(atlas.choice('有数字目标')).toHaveAccessibleDescription(`勾选后 ${expected} 项`);
    await atlas.toggle('有数字目标');
    await atlas.expectListCount(expected);
    await expect(page).toHaveURL(/figure=1/);
    await expect(page.getByRole('status').filter({ hasText: '有数字目标' })).toBeVisible();
  });

  test('topics: chosen ones add up, each count tells what it gives', async ({ atlas, page }) => {
    await atlas.open('view=list&sectors=energy');
    const filters = await atlas.openFilters();
    const group = filters.locator('details').filter({ hasText: '能源' });
    await group.locator('summary').click();
    const wind = atlas.choice('风电');
    const [, told] = countBeside.exec((await wind.evaluate((e) => e.closest('.checkbox')?.textContent)) ?? '') ?? [];
    const energy = items().filter((i) => i.properties.sector === 'energy');
    const withTopic = (...topics: string[]): number =>
      energy.filter((i) => i.properties.topics.some((t) => topics.includes(t))).length;
    expect(Number(told)).toBe(withTopic('wind'));
    await wind.click();
    await atlas.expectListCount(withTopic('wind'));
    await atlas.toggle('光伏光热');
    await atlas.expectListCount(withTopic('wind', 'solar'));
    await expect(page).toHaveURL(/topics=wind,solar/);
    await expect(page.getByRole('status').filter({ hasText: '主题：风电、光伏光热' })).toBeVisible();
    await filters.getByRole('button', { name: '清除主题' }).click();
    await atlas.expectListCount(energy.length);
  });

  test('a year holds what falls due in it', async ({ atlas, page }) => {
    const [year] = [...new Set(items().map((i) => i.properties.year))].sort();
    const due = items().filter(({ properties: p }) => p.year === year || p.targets.some((t) => t.year === year));
    await atlas.open('view=list');
    const filters = await atlas.openFilters();
    await filters.getByLabel('到期年份').selectOption(String(year));
    await atlas.expectListCount(due.length);
    await expect(page.getByRole('status').filter({ hasText: `${year}年到期` })).toBeVisible();
  });

  test('kind, stage and precision narrow together; the line above says so', async ({ atlas, page }) => {
    const passing = items().filter(
      ({ properties: p }) => p.sector === 'energy' && p.kind === 'project' && p.stage === 'advance',
    );
    await atlas.open('view=list&sectors=energy&kinds=project&stages=advance');
    await atlas.openFilters();
    await atlas.expectListCount(passing.length);
    await expect(page.getByRole('status').filter({ hasText: '类型：项目 · 阶段：推进' })).toBeVisible();
    // Every value is on until it is switched off.
    await atlas.toggle('旗县');
    const surer = passing.filter(({ properties: p }) => p.precision !== 'county');
    expect(surer.length).toBeLessThan(passing.length);
    await atlas.expectListCount(surer.length);
    await expect(page).toHaveURL(/precision=/);
  });

  test('where nothing passes it says what to loosen, and does it', async ({ atlas, page }) => {
    await atlas.open('view=list&sectors=ports&topics=wind');
    await atlas.expectListCount(0);
    const wind = items().filter((i) => i.properties.topics.includes('wind')).length;
    await page.getByRole('button', { name: `去掉“口岸开放”：${wind} 项` }).click();
    await atlas.expectListCount(wind);
    await expect(page).not.toHaveURL(/sectors/);
  });

  test('everything is cleared at once', async ({ atlas, page }) => {
    await atlas.open('view=list&figure=1&topics=wind&stages=plan&sectors=energy&area=150800');
    const filters = await atlas.openFilters();
    await filters.getByRole('button', { name: '清除全部筛选' }).click();
    await atlas.expectListCount(items().length);
    await expect(page).not.toHaveURL(/figure|topics|stages|sectors|area/);
  });
});
