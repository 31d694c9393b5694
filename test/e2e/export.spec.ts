import { strFromU8, unzipSync } from 'fflate';
import { items, largestSector } from './data';
import { expect, test } from './driver';

/** Files, pictures and paper: what a reader takes home. */

const sector = largestSector();
const ours = items().filter((i) => i.properties.sector === sector.id);
const few = ours.filter((i) => i.properties.document === ours[0]?.properties.document);
const SCENE = `v=1&sectors=${sector.id}&docs=${ours[0]?.properties.document}`;
const dated = /^plan-atlas-.*\d{4}-\d{2}-\d{2}\.\w+$/;

test('what is shown, as GeoJSON, CSV and workbook: the same items with their words', async ({ atlas }) => {
  await atlas.open(SCENE);
  await atlas.handOut('download');
  const geo = await atlas.fileOf('GeoJSON');
  expect(geo.name).toMatch(dated);
  const { features } = JSON.parse(geo.body.toString()) as { features: { properties: Record<string, unknown> }[] };
  expect(features.map((f) => f.properties.id).sort()).toEqual(few.map((i) => i.properties.id).sort());
  // The words come apart from the page's first load: none may be missing.
  for (const { properties } of features) {
    expect(properties.summary_zh, String(properties.id)).not.toBe('');
    expect(properties.evidence).not.toEqual([]);
    expect(properties.title_en).toMatch(/[a-z]/);
  }

  const csv = (await atlas.fileOf('CSV')).body.toString();
  for (const i of few) expect(csv).toContain(i.properties.id);

  const book = unzipSync(new Uint8Array((await atlas.fileOf('Excel（XLSX）')).body));
  const sheet = (n: number): string => strFromU8(book[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array());
  expect(sheet(1).match(/<row /g)).toHaveLength(1 + few.length);
  for (const i of few) expect(sheet(1)).toContain(`>${i.properties.id}<`);
  expect(sheet(2).match(/<row /g)).toHaveLength(1 + few.flatMap((i) => i.properties.targets).length);
  expect(sheet(4)).toContain('未经地图审核');
  await expect(atlas.dialog().getByRole('status').filter({ hasText: atlas.words.made })).toBeVisible();
});

test('everything, whatever the filters', async ({ atlas }) => {
  await atlas.open(SCENE, { language: 'en' });
  await atlas.handOut('download');
  await atlas.dialog().getByRole('radio', { name: atlas.words.everything }).check();
  const { body } = await atlas.fileOf('GeoJSON');
  expect((JSON.parse(body.toString()) as { features: unknown[] }).features).toHaveLength(items().length);
});

test('the map as a picture: twice the size, its colours, and a frame of words around it', async ({ atlas, page }) => {
  await atlas.open(SCENE);
  await atlas.mapReady();
  const box = await atlas.map().boundingBox();
  await atlas.handOut('download');
  const { name, body } = await atlas.fileOf(atlas.words.picture);
  expect(name).toMatch(dated);
  const seen = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 200, image.width, 600);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return { width: image.width, height: image.height, colours: colours.size };
  }, body.toString('base64'));
  expect(seen.width).toBe(Math.round((box?.width ?? 0) * 2));
  expect(seen.height, 'title above, legend and sources below').toBeGreaterThan((box?.height ?? 0) * 2 + 300);
  expect(seen.colours, 'a map, not an empty canvas').toBeGreaterThan(200);
  // The reader's own map is as it was.
  const ratio = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    return [canvas?.width, (canvas?.clientWidth ?? 0) * devicePixelRatio];
  });
  expect(ratio[0]).toBe(ratio[1]);
});

test('a part that cannot be fetched is said, and a second try succeeds', async ({ atlas, page }) => {
  await atlas.open(SCENE);
  await page.route(/details-.*\.json/, (route) => route.fulfill({ status: 200, body: 'not json' }), { times: 1 });
  const dialog = await atlas.handOut('download');
  await dialog.getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(dialog).toContainText(atlas.words.notMade);
  expect((await atlas.fileOf('CSV')).body.length).toBeGreaterThan(1000);
});

test('a browser that cannot save offers to copy, and shows the picture to hold', async ({ atlas, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download'));
  await atlas.open(SCENE);
  await atlas.mapReady();
  const dialog = await atlas.handOut('download');
  await dialog.getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(dialog).toContainText(atlas.words.noSaving);
  const content = await dialog.getByRole('textbox', { name: atlas.words.fileContent }).inputValue();
  for (const i of few) expect(content).toContain(i.properties.id);
  await dialog.getByRole('button', { name: atlas.words.picture }).click();
  const picture = dialog.getByRole('img', { name: atlas.words.pictureOfMap });
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(500);
});

test.describe('paper', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
    }),
  );

  test('A3 portrait: title, map, legend, every item, sources, approval and date, on sheets of that size', async ({
    atlas,
    page,
  }) => {
    await atlas.open(SCENE);
    await atlas.mapReady();
    const dialog = await atlas.handOut('download');
    await dialog.getByRole('button', { name: atlas.words.toPrint }).click();
    await dialog.getByRole('radio', { name: 'A3', exact: true }).check();
    await dialog.getByRole('radio', { name: atlas.words.portrait }).check();
    await dialog.getByRole('checkbox', { name: atlas.words.withList }).check();
    await dialog.getByRole('button', { name: atlas.words.print, exact: true }).click();
    await expect(page.locator('[data-asked-to-print]')).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article');
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('banner'), 'the page itself stays off the paper').toBeHidden();
    await expect(dialog).toBeHidden();
    for (const words of ['规划图谱', sector.name_zh, atlas.words.schematic, 'GeoNames', 'MIT'])
      await expect(sheet).toContainText(words);
    await expect(sheet).toContainText(/\d{4}-\d{2}-\d{2} · http/);
    await expect(sheet.getByRole('row')).toHaveCount(1 + few.length);
    const map = sheet.getByRole('img', { name: /^地图/ });
    expect(await map.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // A3 portrait in points.
    expect(pdf).toMatch(/\/MediaBox \[0 0 841\.\d+ 1191?\.?\d*\]|\/MediaBox \[0 0 842 1191\]/);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeVisible();
  });

  test('without a map on view the list is printed, and that is said', async ({ atlas, page }) => {
    await atlas.open(`${SCENE}&view=list`, { language: 'en' });
    const dialog = await atlas.handOut('download');
    await expect(dialog.getByRole('button', { name: atlas.words.picture })).toBeDisabled();
    await dialog.getByRole('button', { name: atlas.words.toPrint }).click();
    await expect(dialog).toContainText(atlas.words.listAlone);
    await dialog.getByRole('button', { name: atlas.words.print, exact: true }).click();
    await expect(page.locator('[data-asked-to-print]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article').getByRole('row')).toHaveCount(1 + few.length);
    await expect(page.getByRole('article')).toContainText(atlas.words.schematic);
  });
});
