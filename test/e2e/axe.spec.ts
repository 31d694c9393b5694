import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { itemWithTarget } from './data';
import { expect, test } from './driver';

/** One line a finding, so that a failure can be read. */
async function findings(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, 'rules that were tried').toBeGreaterThan(15);
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id} (${v.impact}): ${n.target.join(' ')} — ${v.help}`));
}

for (const language of ['zh', 'en'] as const) {
  test.describe(`accessibility, ${language}`, () => {
    test('the map', async ({ atlas, page }) => {
      await atlas.open('', { language });
      await atlas.mapReady();
      expect(await findings(page)).toEqual([]);
    });

    test('the map with details', async ({ atlas, page }) => {
      await atlas.open(`item=${itemWithTarget().properties.id}`, { language });
      await expect(atlas.details()).toBeVisible();
      await atlas.mapReady();
      expect(await findings(page)).toEqual([]);
    });

    test('the list', async ({ atlas, page }) => {
      await atlas.open('view=list', { language });
      await expect(atlas.table()).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test('map, layers and list', async ({ atlas, page }) => {
        await atlas.open('', { language });
        await atlas.mapReady();
        expect(await findings(page)).toEqual([]);
        await page.getByRole('tab', { name: atlas.words.layers }).tap();
        expect(await findings(page)).toEqual([]);
        await atlas.open('view=list', { language });
        await expect(atlas.table()).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  });
}
