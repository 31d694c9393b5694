import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/catalogue/compare/comparable';
import { indicator, promise, small } from './fixture';

const why = { zh: '口径不同', en: 'other scope' };
const catalogue = small([], {
  indicators: [
    indicator('farmland', { notComparable: [{ with: 'sown', why }] }),
    indicator('sown'),
    indicator('growth', { change: 'growth', family: 'share' }),
  ],
});

describe('targets compare', () => {
  test('when indicator, change and unit family agree', () => {
    expect(comparable(catalogue, promise(1, '万亩'), promise(20_000, '亩', { comparator: '>=' }))).toEqual({
      ok: true,
    });
  });

  test.each([
    [
      'a near miss, with the reason, said by either',
      promise(1, '万亩', { indicator: 'sown' }),
      { reason: 'near-miss', why },
    ],
    ['another indicator', promise(1, '%', { indicator: 'growth', change: 'growth' }), { reason: 'other-indicator' }],
    ['another change', promise(1, '万亩', { change: 'level' }), { reason: 'change' }],
    ['another unit family', promise(1, '%'), { reason: 'unit' }],
    ['a total over years', promise(1, '万亩', { cumulative: true }), { reason: 'cumulative' }],
    ['no indicator', promise(1, '万亩', { indicator: undefined }), { reason: 'no-indicator' }],
  ])('not with %s', (_name, other, expected) => {
    expect(comparable(catalogue, promise(1, '万亩'), other)).toEqual({ ok: false, ...expected });
    expect(comparable(catalogue, other, promise(1, '万亩'))).toEqual({ ok: false, ...expected });
  });
});
