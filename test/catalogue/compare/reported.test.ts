import { describe, expect, test } from 'vitest';
import { classesOf, reported } from '../../../src/catalogue/compare/reported';
import { indicator, item, promise, small } from './fixture';

const rate = indicator('rate', { family: 'share', change: 'growth' });
const growth = (value: number, over = {}) => promise(value, '%', { indicator: 'rate', change: 'growth', ...over });
const of = (items: ReturnType<typeof item>[], id: string) =>
  reported(small(items, { indicators: [indicator('farmland'), rate] }), id);

describe('the map of an indicator', () => {
  test('amounts are compared in one unit; the target of the whole region stands for no part of it', () => {
    const found = of(
      [
        item('top', 'region', { targets: [promise(600, '万亩')] }),
        item('h', 'hohhot', { targets: [promise(300_000, '亩')] }),
        item('b', 'bayannur', { targets: [promise(160, '万亩')] }),
      ],
      'farmland',
    );
    expect(found?.shaded).toBe(false);
    expect(found?.whole?.item.id).toBe('top');
    expect(found?.unit).toBe('万亩');
    expect(found?.regions.map((r) => [r.code, r.value])).toEqual([
      ['150800', 160],
      ['150100', 30],
    ]);
    expect(found?.classes).toEqual([]);
  });

  test('rates are shaded, a class for each value while they are few', () => {
    const found = of(
      [item('h', 'hohhot', { targets: [growth(5)] }), item('b', 'bayannur', { targets: [growth(7)] })],
      'rate',
    );
    expect(found?.shaded).toBe(true);
    expect(found?.classes).toEqual([
      [5, 5],
      [7, 7],
    ]);
    expect(found?.regions.map((r) => [r.code, r.class])).toEqual([
      ['150800', 1],
      ['150100', 0],
    ]);
  });

  test('a figure for one place, or of other years, is left out and says why', () => {
    const found = of(
      [
        item('h', 'hohhot', { targets: [growth(5)] }),
        item('port', 'bayannur', { adcodes: ['150824'], targets: [growth(6)] }),
        item('old', 'older', { targets: [growth(9)] }),
      ],
      'rate',
    );
    expect(found?.regions.map((r) => r.item.id)).toEqual(['h']);
    expect(found?.leftOut.map((l) => [l.statement.item.id, l.reason]).sort()).toEqual([
      ['old', 'years'],
      ['port', 'place'],
    ]);
  });

  test('an older plan stands where no newer one speaks', () => {
    const found = of([item('old', 'older', { targets: [growth(9)] })], 'rate');
    expect(found?.regions.map((r) => r.code)).toEqual(['150800']);
    expect(found?.leftOut).toEqual([]);
  });

  test('what nobody states has no map', () => {
    expect(of([], 'farmland')).toBeNull();
  });
});

test('many values fall into four classes that hold them all, none of them empty', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 40];
  const classes = classesOf(values);
  expect(classes).toEqual([
    [1, 8],
    [40, 40],
  ]);
  for (const v of values) expect(classes.filter(([a, b]) => v >= a && v <= b)).toHaveLength(1);
});
