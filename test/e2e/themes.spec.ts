import AxeBuilder from '@axe-core/playwright';
import { loneItem } from './data';
import { expect, test } from './driver';

test.describe('themes', () => {
  test('each is chosen from the menu, redraws the map where it stands, and is kept', async ({ atlas, page }) => {
    await atlas.open('map=6/41/108&sectors=energy');
    await atlas.mapReady();
    await page.evaluate(() => document.querySelector('canvas')?.setAttribute('data-same', 'yes'));
    const bright = { light: 0, dark: 0, projector: 0, contrast: 0 };
    for (const theme of ['dark', 'contrast', 'projector', 'light'] as const) {
      await atlas.chooseTheme(theme);
      await expect.poll(() => atlas.theme()).toBe(theme);
      await expect(atlas.announced(atlas.words.themes[theme])).toHaveCount(1);
      // Colours fade for a moment.
      await page.waitForTimeout(1000);
      bright[theme] = await atlas.brightness(atlas.map());
      await expect(page.locator('canvas[data-same]')).toHaveCount(1);
      await expect(atlas.map()).toHaveAttribute('data-map-status', 'ready');
    }
    expect(page.url()).toContain('map=6/41/108');
    expect(bright.dark).toBeLessThan(bright.light - 80);
    expect(bright.contrast).toBeLessThan(bright.light - 80);
    expect(bright.projector).toBeGreaterThan(bright.light - 10);
    await atlas.chooseTheme('dark');
    await page.reload();
    await expect.poll(() => atlas.theme()).toBe('dark');
  });

  test('the menu works by keyboard', async ({ atlas, page }) => {
    await atlas.open('view=list');
    await page.getByRole('button', { name: atlas.words.theme, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.theme()).toBe('dark');
    await expect(page.getByRole('button', { name: atlas.words.theme, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('button', { name: atlas.words.theme, exact: true })).toBeFocused();
  });

  test('auto follows the system, now and later', async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await atlas.open('view=list');
    expect(await atlas.theme()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => atlas.theme()).toBe('light');
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => atlas.theme()).toBe('contrast');
  });

  test('the host’s wish wins at the start, and is not kept as the reader’s', async ({ atlas }) => {
    await atlas.open('view=list');
    await atlas.chooseTheme('dark');
    await atlas.open('view=list', { query: 'theme=projector' });
    expect(await atlas.theme()).toBe('projector');
    await atlas.open('view=list');
    expect(await atlas.theme()).toBe('dark');
  });
});

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('no text is below 24 px and all of it stands out by 7:1', async ({ atlas, page }) => {
    for (const scene of [`item=${loneItem().properties.id}`, 'view=list']) {
      await atlas.open(scene, { query: 'theme=projector' });
      if (!scene.startsWith('view')) await atlas.mapReady();
      const small = await page.evaluate(() => {
        const found: string[] = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const parent = walk.currentNode.parentElement;
          const words = walk.currentNode.textContent?.trim();
          if (!parent || !words || parent.closest('.visually-hidden, script, noscript, svg')) continue;
          if (parent.getClientRects().length === 0) continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          if (size < 23.99) found.push(`${size} ${parent.className} ${words.slice(0, 20)}`);
        }
        return found;
      });
      expect(small).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
      expect(violations.flatMap((v) => v.nodes.map((n) => n.target.join(' ') + n.failureSummary))).toEqual([]);
    }
  });
});

test.describe('the accessibility tools', () => {
  for (const [name, width, height] of [
    ['a desk', 1440, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`text grows to twice its size on ${name} and nothing falls out`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      await atlas.open('view=list');
      const tools = await atlas.accessTools();
      const sizeOf = (): Promise<number> =>
        page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      const before = await sizeOf();
      for (let i = 0; i < 4; i++) await tools.getByRole('button', { name: atlas.words.larger }).click();
      await expect(tools.getByRole('button', { name: atlas.words.larger })).toBeDisabled();
      expect(await atlas.focused(), 'the focus stays near').not.toBe('');
      expect(await sizeOf()).toBe(before * 2);
      await expect(atlas.announced('200%')).not.toHaveCount(0);
      for (const scene of ['', 'view=list', `item=${loneItem().properties.id}`]) {
        await atlas.open(scene);
        expect(await sizeOf(), 'kept').toBe(before * 2);
        await atlas.expectNoSidewaysScroll();
      }
      await (await atlas.accessTools()).getByRole('button', { name: atlas.words.reset }).click();
      expect(await sizeOf()).toBe(before);
    });
  }

  test('contrast, pointer and motion switch on and off', async ({ atlas, page }) => {
    await atlas.open('view=list');
    const tools = await atlas.accessTools();
    const flip = (name: string): Promise<void> => tools.getByRole('switch', { name, exact: true }).click();
    await flip(atlas.words.highContrast);
    expect(await atlas.theme()).toBe('contrast');
    await flip(atlas.words.highContrast);
    expect(await atlas.theme()).toBe('light');
    const cursor = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((e) => getComputedStyle(e).cursor);
    await flip(atlas.words.largePointer);
    expect(await cursor('main')).toContain('data:image/svg+xml');
    expect(await cursor('.button')).toContain('data:image/svg+xml');
    await flip(atlas.words.lessMotion);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
    await page.keyboard.press('Escape');
    await expect(tools).toHaveCount(0);
    await expect(page.getByRole('button', { name: atlas.words.access, exact: true })).toBeFocused();
  });

  test('the simple version is the list, and loads no map', async ({ atlas, page }) => {
    await atlas.open('view=list');
    await (await atlas.accessTools()).getByRole('switch', { name: atlas.words.simple, exact: true }).click();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await atlas.open();
    await expect(atlas.table()).toBeVisible();
    await page.waitForTimeout(500);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => /MapView|map-worker|topo/.test(url))).toEqual([]);
    await atlas.show('map');
    await atlas.mapReady();
    expect(asked.some((url) => url.includes('MapView'))).toBe(true);
  });

  test('the open item is read aloud: title, targets, place and source; and it stops', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      const said: { text: string; lang: string }[] = [];
      Object.assign(window, { said });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          speak: (u: SpeechSynthesisUtterance) => said.push({ text: u.text, lang: u.lang }),
          cancel: () => said.push({ text: 'cancelled', lang: '' }),
        },
      });
    });
    const said = (): Promise<{ text: string; lang: string }[]> =>
      page.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said);
    await atlas.open('view=list');
    const tools = await atlas.accessTools();
    await expect(tools.getByRole('button', { name: atlas.words.read, exact: true })).toBeDisabled();
    const { id, title_zh: title, title_en: english } = loneItem().properties;
    await atlas.open(`view=list&item=${id}`);
    await (await atlas.accessTools()).getByRole('button', { name: atlas.words.read, exact: true }).click();
    const words = await said();
    expect(words.map((w) => w.text).join(' ')).toContain(title);
    expect(words.map((w) => w.text).join(' ')).toMatch(/地点：.+出处：/);
    expect(words.at(-1)?.lang).toBe('zh-CN');
    await page.getByRole('button', { name: atlas.words.stopReading }).click();
    expect((await said()).at(-1)?.text).toBe('cancelled');
    await atlas.open(`view=list&item=${id}`, { language: 'en' });
    await (await atlas.accessTools()).getByRole('button', { name: atlas.words.read, exact: true }).click();
    expect((await said()).some((w) => w.text.includes(english) && w.lang === 'en-US')).toBe(true);
  });

  test('the host may set size and motion', async ({ atlas, page }) => {
    await atlas.open('view=list', { query: 'font=1.5&motion=off' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  });
});
