import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './driver';
import { watch } from './watch';

/** What a file of a talk holds, to be changed. */
interface StoryFile {
  story: { id: string; title: object; scenes: { title: object; caption: object; [key: string]: unknown }[] };
}

async function saved(page: Page): Promise<{ name: string; text: string; file: StoryFile }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存为文件' }).click();
  const download = await coming;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, file: JSON.parse(text) as StoryFile };
}

const present = (page: Page) => page.getByRole('button', { name: '演示', exact: true }).click();

test.describe('building a talk', () => {
  test('views become scenes that play as they were, and outlive the page', async ({ atlas, page }) => {
    test.slow();
    const studio = atlas.studio();
    await atlas.open('sectors=water&docs=bayannur-2026&fit=150800');
    await atlas.mapReady();
    await present(page);
    await page.getByRole('button', { name: '把当前画面加为一页' }).click();
    await expect(studio).toContainText('已保存在本浏览器');
    await studio.getByLabel('讲稿标题').fill('水的故事');
    await atlas.openFilters();
    await page.getByRole('button', { name: '清除' }).first().click();
    await studio.getByRole('button', { name: '加入当前画面' }).click();
    await expect(studio.getByRole('status').filter({ hasText: '已加为第 2 页' })).toBeVisible();
    await studio.getByLabel('标题', { exact: true }).fill('全部');
    await studio.getByLabel('讲解', { exact: true }).fill('<img src=x onerror="window.hurt=1">两行\n第二行');
    await studio.getByLabel('备注（只有讲的人看得到）').fill('请看北边。');
    const [first = ''] = await atlas.sceneTitles();
    expect(await atlas.sceneTitles()).toEqual([first, '全部']);

    // Order, with the focus staying on the scene that moves.
    await studio.getByRole('button', { name: '上移第 2 页' }).press('Enter');
    expect(await atlas.sceneTitles()).toEqual(['全部', first]);
    expect(await atlas.focused()).toContain('上移第 1 页');
    await studio.getByRole('button', { name: '删除第 1 页' }).click();
    expect(await atlas.sceneTitles()).toEqual([first]);
    expect(await atlas.focused()).toContain('撤销');
    await page.keyboard.press('Enter');
    expect(await atlas.sceneTitles()).toEqual(['全部', first]);

    await page.reload();
    await atlas.mapReady();
    await present(page);
    await page.getByRole('button', { name: '编辑“水的故事”' }).click();
    await expect.poll(() => atlas.sceneTitles()).toEqual(['全部', first]);
    await studio.getByRole('button', { name: '放映', exact: true }).click();
    await atlas.expectScene(1, '全部');
    await expect(page.getByRole('region', { name: '讲解' })).toContainText('<img src=x onerror="window.hurt=1">两行');
    await expect(atlas.stage()).toContainText('自编');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await page.keyboard.press('m');
    await expect(page.getByRole('region', { name: '讲稿备注' })).toContainText('请看北边。');
    await page.keyboard.press('PageDown');
    await atlas.expectScene(2, first);
    await expect(page).toHaveURL(/docs=bayannur-2026/);
    await expect(page).toHaveURL(/sectors=water/);
    await expect(page.getByRole('button', { name: '回到本页' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(studio).toBeVisible();
  });

  test('a talk of the atlas is copied, and the presenter’s window shows it too', async ({ atlas, page, context }) => {
    await atlas.open();
    await present(page);
    await page
      .getByRole('button', { name: /^复制“/ })
      .first()
      .click();
    const studio = atlas.studio();
    await expect(studio.getByLabel('讲稿标题')).toHaveValue(/（副本）$/);
    await studio.getByRole('button', { name: /^1 / }).click();
    await studio.getByLabel('标题', { exact: true }).fill('我的开场');
    await studio.getByRole('button', { name: '放映', exact: true }).click();
    await atlas.expectScene(1, '我的开场');
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: '演讲者窗口' }).click();
    const presenter = await opening;
    const seen = await watch(presenter, atlas.site);
    await expect(presenter.getByRole('region', { name: '当前页' })).toContainText('我的开场');
    await page.keyboard.press('PageDown');
    await expect(presenter.getByRole('region', { name: '当前页' })).not.toContainText('我的开场');
    expect(seen.complaints).toEqual([]);
  });

  test('is saved as a file and opened again; what is no talk is refused and nothing is lost', async ({
    atlas,
    page,
  }) => {
    await atlas.open('sectors=energy');
    await present(page);
    await page.getByRole('button', { name: '把当前画面加为一页' }).click();
    const studio = atlas.studio();
    await studio.getByLabel('讲稿标题').fill('能源一页');
    const { name, text, file } = await saved(page);
    expect(name).toBe('能源一页.plan-story.json');
    const [scene] = file.story.scenes;
    if (!scene) throw new Error('the file has no scene');

    const titles = await atlas.sceneTitles();
    const alert = studio.getByRole('alert');
    for (const [content, words] of [
      ['{"story": {', ['不是 JSON', '.plan-story.json']],
      ['{"type": "FeatureCollection", "features": []}', ['不是本程序的讲稿']],
      [text.replace('"version": 1', '"version": 9'), ['版本为“9”']],
      [
        text.replace(/"dwell": \d+/, '"dwell": 1, "item": "javascript:alert(1)"'),
        ['第 1 页', 'story.scenes[0].item', '5–180'],
      ],
    ] as const) {
      await atlas.openStoryFile('来路不明.json', content);
      for (const word of words) await expect(alert).toContainText(word);
      await expect(alert).toContainText('来路不明.json');
      await expect(alert).toContainText('原有讲稿没有任何改动');
      expect(await atlas.sceneTitles()).toEqual(titles);
      await expect(studio.getByLabel('讲稿标题')).toHaveValue('能源一页');
    }

    // From a colleague whose data has more: it opens, what is missing is named, hostile words are only words.
    const other = structuredClone(file);
    other.story.title = { zh: '<script>window.hurt=1</script>', en: '' };
    other.story.scenes = [{ ...scene, items: ['no-such-item'], title: { zh: '"><svg onload=window.hurt=1>', en: '' } }];
    await atlas.openStoryFile('同事.plan-story.json', JSON.stringify(other));
    await expect(studio.getByLabel('讲稿标题')).toHaveValue('<script>window.hurt=1</script>');
    await expect(studio).toContainText('no-such-item（第 1 页）');
    await expect(studio.getByRole('alert')).toHaveText('');
    await studio.getByRole('button', { name: '放映', exact: true }).click();
    await atlas.expectScene(1, '"><svg onload=window.hurt=1>');
    await page.keyboard.press('Escape');
    await present(page);
    const mine = page.getByRole('list', { name: '自编讲稿' }).getByRole('listitem');
    await expect(mine).toHaveCount(2);
    await expect(mine.filter({ hasText: '能源一页' })).toHaveCount(1);
    // The same file again is the same talk.
    await page.keyboard.press('Escape');
    await atlas.openStoryFile('能源一页.plan-story.json', text);
    await expect(studio.getByLabel('讲稿标题')).toHaveValue('能源一页');
    await studio.getByRole('button', { name: '删除讲稿' }).click();
    await expect(studio).toContainText('已删除讲稿“能源一页”');
    await studio.getByRole('button', { name: '撤销' }).click();
    await expect(studio.getByLabel('讲稿标题')).toHaveValue('能源一页');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });

  test('where nothing may be stored it says so, and the file is the way out', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      for (const method of ['getItem', 'setItem'] as const)
        Storage.prototype[method] = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
    });
    await atlas.open('sectors=energy');
    await present(page);
    await page.getByRole('button', { name: '把当前画面加为一页' }).click();
    await expect(atlas.studio()).toContainText('本浏览器不保存讲稿');
    const { file } = await saved(page);
    expect(file.story.scenes).toHaveLength(1);
    await atlas.studio().getByRole('button', { name: '放映', exact: true }).click();
    await atlas.expectScene(1);
  });

  test('the link of a talk that is kept elsewhere says where it is', async ({ atlas, page }) => {
    await atlas.open('view=story&story=my-a1b2c3d4&scene=1');
    await expect(page.getByText('请向编写人要讲稿文件')).toBeVisible();
  });
});
