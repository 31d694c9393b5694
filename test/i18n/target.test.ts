import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/format';
import { formatPromise, formatTarget, type TargetLike, targetParts } from '../../src/i18n/target';
import { convertQuantity } from '../../src/i18n/units';

const UNITS = [
  { unit: '万千瓦', en: '×10⁴ kW' },
  { unit: '亿斤', en: '×10⁸ jin' },
  { unit: '个', en: '' },
  { unit: '%', en: '%' },
];

const target = (over: Partial<TargetLike> = {}): TargetLike => ({
  metric: { zh: '储能规模', en: 'Energy-storage capacity' },
  comparator: '=',
  value: 400,
  unit: '万千瓦',
  change: 'level',
  ...over,
});
const zh = (over: Partial<TargetLike>): string => formatPromise(target(over), 'zh', UNITS);
const en = (over: Partial<TargetLike>): string => formatPromise(target(over), 'en', UNITS);

describe('a target in words', () => {
  test('names what is measured and what is promised, in the printed unit', () => {
    expect(formatTarget(target(), 'zh', UNITS)).toBe('储能规模 达到 400万千瓦');
    expect(formatTarget(target(), 'en', UNITS)).toBe('Energy-storage capacity: to reach 400 ×10⁴ kW');
    expect(formatTarget(target(), 'zh', UNITS, true)).toBe('储能规模 保持在 400万千瓦');
  });

  test('never drops the qualifier: about, at least, at most and exact are four promises', () => {
    const growth = { value: 5, unit: '%', change: 'growth' } as const;
    expect(zh({ ...growth, comparator: '~' })).toBe('增长约5%');
    expect(zh({ ...growth, comparator: '>=' })).toBe('增长 ≥ 5% 以上');
    expect(zh({ ...growth, comparator: '<=' })).toBe('增长 ≤ 5% 以内');
    expect(zh({ ...growth, comparator: '=' })).toBe('增长 5%');
    expect(en({ ...growth, comparator: '~' })).toBe('to grow by about 5%');
    expect(zh({ comparator: '>=', value: 58, unit: '亿斤' })).toBe('≥ 58亿斤 以上');
    expect(en({ comparator: '>=', value: 58, unit: '亿斤' })).toBe('≥ 58 ×10⁸ jin or more');
    expect(zh({ comparator: '~', value: 58, unit: '亿斤' })).toBe('≈ 58亿斤 左右');
  });

  test('does not say growth twice where the metric is a growth rate', () => {
    const gdp = target({
      metric: { zh: '地区生产总值增速', en: 'GDP growth' },
      value: 5,
      unit: '%',
      comparator: '~',
      change: 'growth',
    });
    expect(formatTarget(gdp, 'zh', UNITS)).toBe('地区生产总值增速 约5%');
    expect(formatTarget(gdp, 'en', UNITS)).toBe('GDP growth: about 5%');
  });

  test('keeps ranges, totals, cuts and the plan’s own words', () => {
    expect(zh({ value: 3, valueMax: 5, unit: '项', change: 'increase' })).toBe('3—5项');
    expect(zh({ value: 680, unit: '个', change: 'increase', cumulative: true })).toBe('累计 680个');
    expect(en({ value: 680, unit: '个', change: 'increase' })).toBe('680');
    expect(zh({ value: -3, unit: '%', change: 'growth' })).toBe('下降 3%');
    expect(zh({ value: 2, unit: '倍', printed: '翻一番' })).toBe('翻一番（2倍）');
    expect(en({ value: 2, unit: '倍', printed: '翻一番' })).toBe('2 倍 (“翻一番”)');
  });

  test('gives its parts for a figure set large', () => {
    expect(targetParts(target({ comparator: '>=' }), 'zh', UNITS)).toMatchObject({
      sign: '≥',
      figure: '400万千瓦',
      qualifier: '以上',
    });
  });
});

describe('numbers and units', () => {
  test('print every digit and part thousands from five digits on', () => {
    expect(formatNumber(20.9, 'zh')).toBe('20.9');
    expect(formatNumber(0.52, 'en')).toBe('0.52');
    expect(formatNumber(2600, 'zh')).toBe('2600');
    expect(formatNumber(5_000_000, 'en')).toBe('5,000,000');
  });

  test('convert where it is usual, and say whether the conversion is exact', () => {
    expect(convertQuantity({ value: 400, unit: '万千瓦' }, 'zh')).toBe('= 4 GW');
    expect(convertQuantity({ value: 58, unit: '亿斤' }, 'zh')).toBe('= 290 万吨');
    expect(convertQuantity({ value: 550, unit: '万亩' }, 'en')).toBe('≈ 3667 km²');
    expect(convertQuantity({ value: 10, valueMax: 20, unit: '万千瓦' }, 'en')).toBe('= 0.1–0.2 GW');
    expect(convertQuantity({ value: 680, unit: '个' }, 'zh')).toBeNull();
  });
});
