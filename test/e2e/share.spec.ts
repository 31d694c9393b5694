import AxeBuilder from '@axe-core/playwright';
import jsQR from 'jsqr';
import { items, itemWithTarget, largestSector } from './data';
import { type Atlas, expect, test } from './driver';

/** A link to what is shown, however it travels. */

const sector = largestSector();
const item = items().find((i) => i.properties.sector === sector.id) ?? itemWithTarget();
const SCENE = `v=1&map=6.5/41.2/108.4&sectors=${sector.id}&item=${item.properties.id}`;

const hashOf = (link: string): URLSearchParams => new URLSearchParams(new URL(link).hash.slice(1));

/** What a camera would read from the QR code on the page. */
async function readQr(atlas: Atlas): Promise<string | undefined> {
  const picture = await atlas
    .dialog()
    .getByRole('img', { name: atlas.words.qr })
    .evaluate(async (svg) => {
      const side = 480;
      const image = new Image(side, side);
      const copy = svg.cloneNode(true) as SVGElement;
      copy.setAttribute('width', String(side));
      copy.setAttribute('height', String(side));
      image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = side;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0, side, side);
      return { side, data: [...context.getImageData(0, 0, side, side).data] };
    });
  return jsQR(new Uint8ClampedArray(picture.data), picture.side, picture.side)?.data;
}

test('a shared link brings another reader to the same scene, where the map stands included', async ({
  atlas,
  page,
}) => {
  await atlas.open(SCENE);
  await atlas.mapReady();
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await page.waitForTimeout(800);
  await atlas.handOut('share');
  const link = await atlas.sharedLink();
  expect(link.length).toBeLessThanOrEqual(1000);
  const [zoom] = (hashOf(link).get('map') ?? '').split('/').map(Number);
  expect(zoom, 'as it stands now, not as it was opened').toBeCloseTo(7.5, 1);
  expect(hashOf(link).get('sectors')).toBe(sector.id);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(atlas.details()).toContainText(item.properties.title_zh);
  await expect.poll(async () => (await atlas.countsOf(sector.name_zh)).shown).toBe(sector.items);
  await atlas.mapReady();
  await atlas.handOut('share');
  expect(await atlas.sharedLink(), 'the link of the link is the link').toBe(link);
});

test('without the position the link leaves the map to the reader', async ({ atlas }) => {
  await atlas.open(SCENE);
  await atlas.mapReady();
  await atlas.handOut('share');
  await atlas.dialog().getByRole('checkbox', { name: atlas.words.withPlace }).uncheck();
  const link = await atlas.sharedLink();
  expect(hashOf(link).has('map')).toBe(false);
  expect(hashOf(link).get('item')).toBe(item.properties.id);
  expect(await readQr(atlas), 'the code follows').toBe(link);
});

test('the QR code says the link, the frame carries it, and the preview shows it on demand', async ({ atlas, page }) => {
  await atlas.open(SCENE, { language: 'en' });
  await atlas.mapReady();
  const dialog = await atlas.handOut('share');
  const link = await atlas.sharedLink();
  expect(await readQr(atlas)).toBe(link);

  const snippet = dialog.getByRole('textbox', { name: atlas.words.snippet });
  await dialog.getByRole('radio', { name: 'List', exact: true }).check();
  await dialog.getByRole('radio', { name: '480 × 360' }).check();
  const source = await snippet.inputValue().then((html) =>
    page.evaluate((text) => {
      const frame = new DOMParser().parseFromString(text, 'text/html').querySelector('iframe');
      return { src: frame?.src ?? '', width: frame?.width, height: frame?.height, title: frame?.title };
    }, html),
  );
  expect(source).toMatchObject({ width: '480', height: '360', title: 'Plan Atlas' });
  expect(new URL(source.src).searchParams.get('embed')).toBe('list');
  expect(new URL(source.src).hash).toBe(new URL(link).hash);

  await expect(page.locator('iframe')).toHaveCount(0);
  await dialog.getByRole('button', { name: atlas.words.preview, exact: true }).click();
  await expect(page.locator(`iframe[title="${atlas.words.previewFrame}"]`)).toHaveAttribute('src', source.src);
  await expect(page.frameLocator('iframe').getByText(atlas.words.schematic).first()).toBeVisible({ timeout: 30_000 });
});

test('Esc closes it and the focus is back on the button', async ({ atlas, page }) => {
  await atlas.open(SCENE);
  await atlas.handOut('share');
  await page.keyboard.press('Escape');
  await expect(atlas.dialog()).toHaveCount(0);
  await expect(page.getByRole('button', { name: atlas.words.share, exact: true })).toBeFocused();
});

test('where a page may not copy, the text is selected and the reader told', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await atlas.open(SCENE);
  const dialog = await atlas.handOut('share');
  await dialog.getByRole('button', { name: atlas.words.copy, exact: true }).first().click();
  await expect(dialog).toContainText(atlas.words.selectedByHand);
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toBe(await atlas.sharedLink());
});

for (const language of ['zh', 'en'] as const)
  test(`dialogs have nothing to complain of for axe (${language}, phone)`, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open(SCENE, { language });
    for (const what of ['share', 'download'] as const) {
      await atlas.handOut(what);
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      await atlas.expectNoSidewaysScroll();
      await page.keyboard.press('Escape');
    }
  });
