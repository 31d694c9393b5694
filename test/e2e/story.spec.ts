import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './driver';
import { stories } from './talks';
import { watch } from './watch';

const [first, second] = stories();

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

test.describe('a talk', () => {
  test('is chosen from the header and given by clicker to its last scene', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('button', { name: '演示', exact: true }).click();
    const talks = page.getByRole('dialog').getByRole('list', { name: '选择一份讲稿' }).getByRole('listitem');
    await expect(talks).toHaveCount(stories().length);
    await talks.getByRole('button', { name: new RegExp(`^${second.title.zh}`) }).click();
    for (const [i, scene] of second.scenes.entries()) {
      await atlas.expectScene(i + 1, scene.title.zh);
      await expect(atlas.stage()).toContainText(scene.caption.zh);
      if (i + 1 < second.scenes.length) await page.keyboard.press('PageDown');
    }
    await atlas.mapReady();
    await expect(atlas.map()).toContainText('未经地图审核');
    await page.keyboard.press('PageDown');
    await atlas.expectScene(second.scenes.length);
    for (let n = second.scenes.length - 1; n >= 1; n--) {
      await page.keyboard.press('PageUp');
      await atlas.expectScene(n);
    }
    // Back in the browser is back in the talk.
    await page.goBack();
    await atlas.expectScene(2);
  });

  test('obeys the whole key map', async ({ atlas, page }) => {
    await atlas.openTalk(first.id, 3);
    const steps: [string, number][] = [
      ['PageDown', 4],
      ['ArrowRight', 5],
      ['ArrowDown', 6],
      ['Space', 7],
      ['Enter', 8],
      ['n', 9],
      ['PageUp', 8],
      ['ArrowLeft', 7],
      ['ArrowUp', 6],
      ['p', 5],
      ['Backspace', 4],
      ['End', first.scenes.length],
      ['Home', 1],
      ['PageUp', 1],
    ];
    for (const [key, scene] of steps) {
      await page.keyboard.press(key);
      await atlas.expectScene(scene);
    }
    await page.keyboard.press('1');
    await page.keyboard.press('0');
    await expect(page.getByText('跳到第 10 页')).toBeVisible();
    await page.keyboard.press('Enter');
    await atlas.expectScene(10);

    const cover = page.locator('.story-blank');
    for (const [key, colour] of [
      ['.', 'rgb(0, 0, 0)'],
      ['b', 'rgb(0, 0, 0)'],
      ['w', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(cover).toHaveCSS('background-color', colour);
      await page.keyboard.press(key);
      await expect(cover).toHaveCount(0);
    }
    await page.keyboard.press('.');
    await page.keyboard.press('PageDown');
    await expect(cover).toHaveCount(0);
    await atlas.expectScene(11);

    await page.keyboard.press('m');
    await expect(page.getByRole('region', { name: '讲稿备注' })).toContainText(first.scenes[10]?.notes.zh ?? '?');
    await page.keyboard.press('m');
    await expect(page.getByRole('region', { name: '讲稿备注' })).toHaveCount(0);
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: '暂停自动播放' })).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: '自动播放', exact: true })).toBeVisible();
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
    await page.keyboard.press('o');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: first.scenes[4]?.title.zh ?? '?' })
      .click();
    await atlas.expectScene(5);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('放映前检查');
    await expect(page.getByRole('dialog')).toContainText('没有审图号');
  });

  test('swallows F5, and Esc goes out level by level', async ({ atlas, page }) => {
    await atlas.openTalk(first.id, 2);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    const stays = () => page.evaluate(() => 'stays' in window);
    await page.keyboard.press('F5');
    expect(await stays()).toBe(true);
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('.');
    await page.keyboard.press('Escape');
    await expect(page.locator('.story-blank')).toHaveCount(0);
    await page.keyboard.press('7');
    await page.keyboard.press('Escape');
    await atlas.expectScene(2);
    // A clicker sends Esc and F5 in turn: out, and in again where it was.
    await page.keyboard.press('Escape');
    await expect(atlas.search()).toBeVisible();
    await page.keyboard.press('F5');
    await atlas.expectScene(2);
    expect(await stays()).toBe(true);
  });

  test('comes back to its scene after a reload', async ({ atlas, page }) => {
    await atlas.openTalk(first.id);
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    const n = first.scenes.length - 1;
    await atlas.expectScene(n);
    await expect(page).toHaveURL(new RegExp(`view=story.*story=${first.id}&scene=${n}`));
    await page.reload();
    await atlas.expectScene(n, first.scenes[n - 1]?.title.zh);
  });

  test('lets one explore, comes back to the scene, and typing in the search pages nothing', async ({ atlas, page }) => {
    await atlas.openTalk(first.id, 2);
    await atlas.mapReady();
    const back = page.getByRole('button', { name: '回到本页' });
    await expect(back).toHaveCount(0);
    await page.getByRole('button', { name: '查找' }).click();
    await atlas.search().click();
    // Every letter and digit of it would do something outside of a field.
    await page.keyboard.type('nbwmafpo 5.?');
    for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End', 'Backspace', 'Space']) await page.keyboard.press(key);
    await atlas.expectScene(2);
    await expect(page.locator('.story-blank')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('region', { name: '讲稿备注' })).toHaveCount(0);
    await expect(back).toBeVisible();
    await back.click();
    await expect(back).toHaveCount(0);
    // A map that was dragged is noticed too; the next page works all the same.
    const box = await atlas.map().boundingBox();
    if (!box) throw new Error('the stage has no size');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 60, { steps: 5 });
    await page.mouse.up();
    await expect(back).toBeVisible();
    await page.keyboard.press('PageDown');
    await atlas.expectScene(3);
    await expect(back).toHaveCount(0);
  });

  test('keeps the presenter’s window in step, both ways and over a reload', async ({ atlas, page, context }) => {
    await atlas.openTalk(first.id);
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: '演讲者窗口' }).click();
    const presenter: Page = await opening;
    const seen = await watch(presenter, atlas.site);
    const shows = async (n: number): Promise<void> => {
      await expect(presenter.getByRole('region', { name: '当前页' })).toContainText(
        first.scenes[n - 1]?.title.zh ?? '?',
      );
      await expect(presenter.getByRole('region', { name: '讲稿备注' })).toContainText(
        first.scenes[n - 1]?.notes.zh ?? '?',
      );
      await expect(presenter.getByRole('region', { name: '下一页' })).toContainText(first.scenes[n]?.title.zh ?? '?');
    };
    await shows(1);
    await page.keyboard.press('PageDown');
    await shows(2);
    await presenter.keyboard.press('PageDown');
    await atlas.expectScene(3);
    await shows(3);
    await presenter.getByRole('button', { name: '上一页' }).click();
    await atlas.expectScene(2);
    await page.reload();
    await atlas.expectScene(2);
    await page.keyboard.press('PageDown');
    await shows(3);
    expect(seen.complaints).toEqual([]);
  });

  test('a kiosk goes on by itself, stops when touched, goes on when left alone', async ({ atlas, page }) => {
    await page.clock.install();
    await atlas.openTalk(first.id, 1, 'kiosk=20');
    await page.clock.runFor(((first.scenes[0]?.dwell ?? 30) + 1) * 1000);
    await atlas.expectScene(2);
    await page.getByRole('region', { name: '讲解' }).click();
    await expect(page.getByRole('button', { name: '自动播放', exact: true })).toBeVisible();
    await page.clock.runFor(21_000);
    await expect(page.getByRole('button', { name: '暂停自动播放' })).toBeVisible();
    await atlas.expectScene(2);
  });

  test('a kiosk without a talk in its address plays them in turn, and comes back to them', async ({ atlas, page }) => {
    await page.clock.install();
    await page.goto(`${atlas.site}?kiosk=20`);
    await atlas.expectScene(1, first.scenes[0]?.title.zh);
    await expect(page.getByRole('button', { name: '暂停自动播放' })).toBeVisible();
    await page.keyboard.press('End');
    await atlas.expectScene(first.scenes.length);
    await page.clock.runFor(21_000);
    await page.clock.runFor(((first.scenes.at(-1)?.dwell ?? 30) + 1) * 1000);
    await atlas.expectScene(1, second.scenes[0]?.title.zh);
    // A visitor leaves the talk for the map, and then the map.
    await page.getByRole('button', { name: '结束放映' }).click();
    await expect(atlas.search()).toBeVisible();
    await page.getByRole('button', { name: '下载', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.clock.runFor(21_000);
    await atlas.expectScene(1, first.scenes[0]?.title.zh);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('in English, and an unknown talk is said', async ({ atlas, page }) => {
    await atlas.openTalk(first.id, 1, 'lang=en');
    await expect(page.getByRole('region', { name: 'Caption' })).toContainText(first.scenes[0]?.caption.en ?? '?');
    await atlas.open('view=story&story=no-such-talk&scene=2');
    await expect(page.getByText('no-such-talk')).toBeVisible();
  });
});

test.describe('readable from the last row', () => {
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
  ] as const)
    test(`${width} × ${height}`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      await atlas.openTalk(first.id, 8);
      const least = Math.max(16, (24 * Math.min(height / 1080, width / 1920)) / 1.001);
      const texts = await page.locator('main.story').evaluate((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: { text: string; size: number; left: number; right: number; top: number; bottom: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || !node.textContent?.trim() || parent.closest('.visually-hidden, [hidden], .tooltip')) continue;
          const box = parent.getBoundingClientRect();
          if (box.width < 2 || !parent.checkVisibility()) continue;
          const { left, right, top, bottom } = box;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          found.push({ text: node.textContent.slice(0, 20), size, left, right, top, bottom });
        }
        return found;
      });
      expect(texts.length).toBeGreaterThan(8);
      expect(texts.filter((t) => t.size < Math.floor(least) - 0.5)).toEqual([]);
      const margin = { x: width * 0.05 - 1, y: height * 0.05 - 1 };
      expect(
        texts.filter(
          (t) => t.left < margin.x || t.right > width - margin.x || t.top < margin.y || t.bottom > height - margin.y,
        ),
      ).toEqual([]);
      await atlas.expectNoSidewaysScroll();
    });

  test('every caption fits its column, in the longer language and the smaller window', async ({ atlas, page }) => {
    test.slow();
    await page.setViewportSize({ width: 1024, height: 768 });
    const over: string[] = [];
    for (const { id, scenes } of stories()) {
      await atlas.openTalk(id, 1, 'lang=en');
      for (let n = 1; n <= scenes.length; n++) {
        await page.keyboard.press('PageDown');
        await atlas.expectScene(Math.min(n + 1, scenes.length));
        const more = await page.locator('.story-aside').evaluate((e) => e.scrollHeight - e.clientHeight);
        if (more > 1) over.push(`${id} ${Math.min(n + 1, scenes.length)}: ${more} px`);
      }
    }
    expect(over).toEqual([]);
  });
});

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

    await studio.getByRole('button', { name: '导出…' }).click();
    await expect(atlas.dialog()).toContainText('能源一页');
    await page.keyboard.press('Escape');
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

  test('a scene may show a subject, and the regions that state an indicator', async ({ atlas, page }) => {
    const words = (zh: string) => ({ zh, en: '' });
    const scene = { caption: '', notes: '', items: [], fit: '150000' };
    const story = {
      title: words('两种画面'),
      scenes: [
        { ...scene, title: words('增长'), indicator: 'gdp-growth' },
        { ...scene, title: words('主题'), subject: 'yellow-river-eco-corridor', sectors: ['ecology'] },
      ],
    };
    await atlas.open();
    await present(page);
    await atlas.openStoryFile('x.json', JSON.stringify({ format: 'plan-atlas-story', version: 1, story }));
    await atlas.studio().getByRole('button', { name: '放映', exact: true }).click();
    await atlas.expectScene(1, '增长');
    await atlas.mapReady();
    await expect(atlas.map()).toContainText('地区生产总值增长');
    await expect(page.getByRole('region', { name: '图例', exact: true })).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await atlas.expectScene(2, '主题');
    await expect(atlas.map()).not.toContainText('地区生产总值增长');
    await expect(page).toHaveURL(/subject=yellow-river-eco-corridor/);
    await expect(page.getByRole('region', { name: '图例', exact: true })).toContainText('生态治理');
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
