import { items, readData } from './data';
import { expect, test } from './driver';

const FILES = [
  'plan-items.geojson',
  'plan-items.csv',
  'documents.json',
  'sectors.json',
  'places.geojson',
  'plan-item.schema.json',
];
const PROPERTIES = [
  ...[
    'id',
    'title_zh',
    'title_en',
    'summary_zh',
    'summary_en',
    'kind',
    'sector',
    'topics',
    'stage',
    'document',
    'section',
  ],
  ...[
    'paragraph',
    'evidence',
    'place_zh',
    'place_en',
    'place_id',
    'precision',
    'adcodes',
    'subject',
    'year',
    'targets',
  ],
];
const TARGET = ['indicator', 'metric_zh', 'metric_en', 'comparator', 'value', 'valueMax', 'unit', 'change', 'year'];

test('the page links every download, and every link answers', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: atlas.words.download, exact: true }).click();
  const links = page.locator('a[href*="data/"]');
  await expect(links).toHaveCount(FILES.length);
  const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(hrefs.map((href) => href.split('/').at(-1)).sort()).toEqual([...FILES].sort());
  for (const href of hrefs) {
    expect(href, 'relative, so that it works below any path').not.toMatch(/^(\/|https?:)/);
    const answer = await page.request.get(new URL(href, atlas.site).href);
    expect([href, answer.status()]).toEqual([href, 200]);
    expect((await answer.body()).length).toBeGreaterThan(100);
  }
});

test('items: every property is there, null where unknown, geometry where a place is known', () => {
  const all = items();
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all.map((i) => i.properties.id)).size).toBe(all.length);
  for (const { geometry, properties } of all) {
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(PROPERTIES));
    expect(Object.values(properties), `${properties.id}: undefined values`).not.toContain(undefined);
    for (const target of properties.targets) expect(Object.keys(target)).toEqual(expect.arrayContaining(TARGET));
    if (properties.precision === 'site') expect(geometry, properties.id).not.toBeNull();
    if (/^15\d{2}00$/.test(properties.place_id ?? '')) expect(geometry, properties.id).toBeNull();
  }
});

test('items as a table: the same ones, readable by Excel', () => {
  const csv = readData('plan-items.csv');
  expect(csv.charCodeAt(0), 'byte order mark').toBe(0xfeff);
  const [head, ...rows] = parseCsv(csv.slice(1));
  const at = head?.indexOf('id') ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(items().map((i) => i.properties.id)));
  const pairs = items().reduce((sum, i) => sum + Math.max(1, i.properties.targets.length), 0);
  expect(rows).toHaveLength(pairs);
  for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
});

test('registries and schema', () => {
  expect(JSON.parse(readData('sectors.json'))).toHaveLength(14);
  expect(JSON.parse(readData('documents.json'))).toHaveLength(5);
  const places = JSON.parse(readData('places.geojson')) as { type: string; features: { properties: { id: string } }[] };
  expect(places.type).toBe('FeatureCollection');
  const known = new Set(places.features.map((p) => p.properties.id));
  const used = items().flatMap((i) => i.properties.place_id?.split(';') ?? []);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
  const schema = JSON.parse(readData('plan-item.schema.json')) as Record<string, unknown>;
  expect(schema.$schema).toContain('json-schema.org');
  expect(schema.required).toEqual(expect.arrayContaining(['id', 'title', 'paragraph', 'evidence', 'places']));
  expect(schema.additionalProperties).toBe(false);
});

/** RFC 4180: quotes doubled, line breaks inside of quotes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
