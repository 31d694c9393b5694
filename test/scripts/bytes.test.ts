import { expect, test } from 'vitest';
import { BUDGET_KB, ITEM_BYTES, overweight, PARTS } from '../../scripts/bytes';

const light = [
  { file: 'index.html', bytes: 1200 },
  { file: 'assets/index-AAAAAAAA.js', bytes: 110_000 },
  { file: 'assets/MapView-AAAAAAAA.js', bytes: 170_000 },
  { file: 'opening/ground.svg', bytes: 12_000 },
  { file: 'assets/catalogue-AAAAAAAA.json', bytes: 1000 * 70 },
];

test('a first load within its budgets says nothing', () => {
  expect(overweight(light, 1000)).toEqual([]);
});

test.each([
  ['assets/index-BBBBBBBB.js', 'page', 30_000],
  ['assets/MapView-BBBBBBBB.js', 'code in all', 239_500],
  ['opening/zh-4.svg', 'first picture', 30_000],
  ['assets/waters-BBBBBBBB.json', 'ground', 190_000],
])('a part that grew is named: %s', (file, part, bytes) => {
  expect(PARTS.map((p) => p.part)).toContain(part);
  const over = overweight([...light, { file, bytes }], 1000);
  expect(over.map((words) => words.split(':')[0])).toEqual([part]);
});

test('items that say too much in the catalogue, and too much in all', () => {
  expect(overweight(light, 900).join()).toContain(`${ITEM_BYTES} → leave words`);
  expect(overweight([{ file: 'assets/other-AAAAAAAA.webp', bytes: 901_000 }], 1).join()).toContain(`of ${BUDGET_KB}`);
});
