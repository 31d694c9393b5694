import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { items, loneItem } from './data';
import { expect, test } from './driver';

const titleOf = (id: string): string => items().find((i) => i.properties.id === id)?.properties.title_zh ?? '';

/** A tie between two plans, as it was written down. */
function tie(): { parent: string; child: string } {
  const file = join(import.meta.dirname, '../../seeds/parents.yaml');
  const [first] = parse(readFileSync(file, 'utf8')) as { parent: string; children: string[] }[];
  const child = first?.children[0];
  if (!first || !child) throw new Error('no item carries out another');
  return { parent: first.parent, child };
}

test.describe('details', () => {
  test('lead from an item to the one above that it carries out, and back', async ({ atlas }) => {
    const { parent, child } = tie();
    await atlas.open(`item=${child}&view=list`);
    const above = atlas
      .details()
      .locator('section')
      .filter({ has: atlas.page.getByRole('heading', { name: '上级规划' }) });
    await above.getByRole('button', { name: titleOf(parent) }).click();
    await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText(titleOf(parent));
    const below = atlas
      .details()
      .locator('section')
      .filter({ has: atlas.page.getByRole('heading', { name: '落实事项' }) });
    await expect(below.getByRole('button', { name: titleOf(child) }).first()).toBeVisible();
  });

  test('name the same subject in other plans', async ({ atlas }) => {
    const all = items().map((i) => i.properties);
    const one = all.find((i) => i.subject && all.some((o) => o.subject === i.subject && o.document !== i.document));
    if (!one) throw new Error('no subject is in two plans');
    await atlas.open(`item=${one.id}&view=list`);
    const section = atlas
      .details()
      .locator('section')
      .filter({ has: atlas.page.getByRole('heading', { name: /各规划/ }) });
    await expect(section.getByRole('listitem')).toHaveCount(all.filter((i) => i.subject === one.subject).length - 1);
  });

  test('draw where it is, on a small picture with a name', async ({ atlas }) => {
    const { id } = loneItem().properties;
    await atlas.open(`item=${id}&view=list`);
    const picture = atlas.details().getByRole('img', { name: /位置略图/ });
    await expect(picture).toBeVisible();
    await expect(picture.locator('circle')).toHaveCount(1);
  });

  test('convert units when asked, the printed one first and last', async ({ atlas }) => {
    const found = items().find((i) => i.properties.targets[0]?.unit === '万千瓦');
    if (!found) throw new Error('no figure in 万千瓦');
    await atlas.open(`item=${found.properties.id}&view=list`);
    const targets = atlas.details().locator('.targets');
    await expect(targets).toContainText('万千瓦');
    await expect(targets).not.toContainText('GW');
    const button = atlas.details().getByRole('button', { name: '换算单位' });
    await button.click();
    await expect(targets).toContainText('GW');
    await expect(targets).toContainText('万千瓦');
    await button.click();
    await expect(targets).not.toContainText('GW');
  });

  test('go through the plan item by item', async ({ atlas }) => {
    const { id, title_zh: title } = loneItem().properties;
    await atlas.open(`item=${id}&view=list`);
    await atlas
      .details()
      .getByRole('button', { name: /下一项/ })
      .click();
    const heading = atlas.details().getByRole('heading', { level: 2 });
    await expect(heading).not.toHaveText(title);
    await expect(heading).toBeFocused();
    await atlas
      .details()
      .getByRole('button', { name: /上一项/ })
      .click();
    await expect(heading).toHaveText(title);
  });

  test('are cited after GB/T 7714 and linked to', async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { id } = loneItem().properties;
    await atlas.open(`item=${id}&view=list`);
    const expectCopied = async (button: RegExp, words: RegExp): Promise<void> => {
      await atlas.details().getByRole('button', { name: button }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(words);
    };
    await expectCopied(/复制引文/, /^\S+人民政府\. .+\[Z\]\. \d{4}(-\d\d-\d\d)?: .*第\d+段\.$/);
    await expectCopied(/复制链接/, new RegExp(`^http.*#.*item=${id}`));
  });

  test('are handed out as a frame and as data', async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { id } = loneItem().properties;
    await atlas.open(`item=${id}&view=list`);
    await atlas.details().getByRole('button', { name: '复制嵌入代码' }).click();
    await expect(atlas.details().getByText('已复制')).toBeVisible();
    const html = await page.evaluate(() => navigator.clipboard.readText());
    expect(html).toMatch(new RegExp(`^<iframe src="http.*item=${id}" .*></iframe>$`));
    await atlas.details().getByRole('button', { name: '下载本条' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
