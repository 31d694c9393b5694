import { expect, test } from 'vitest';
import { reported } from '../../src/catalogue/compare/reported';
import { REPORTED_LOOK, radiusOf, reportedRows, shadeOf } from '../../src/sectors/reported';
import { item, promise, small } from '../catalogue/compare/fixture';
import { contrast, luminance } from './colour';

test('areas of circles compare as their amounts do', () => {
  expect((radiusOf(160, 160) / radiusOf(40, 160)) ** 2).toBeCloseTo(4);
  expect(radiusOf(0, 160)).toBeGreaterThan(0);
});

test.each(Object.entries(REPORTED_LOOK))(
  '%s: classes go one way in brightness, and an edge parts them from the ground',
  (theme, look) => {
    const bright = look.steps.map((c) => luminance(c));
    const dark = theme === 'dark' || theme === 'contrast';
    expect(bright).toEqual([...bright].sort((a, b) => (dark ? a - b : b - a)));
    for (const [i, step] of look.steps.slice(1).entries())
      expect(contrast(step, look.steps[i] ?? '')).toBeGreaterThan(1.35);
    expect(Math.min(...bright)).toBeGreaterThan(0.01);
    const ground = dark ? '#242d37' : '#fdfcf8';
    expect(contrast(look.edge, ground)).toBeGreaterThan(3);
  },
);

test('classes in use are spread over all steps', () => {
  const look = REPORTED_LOOK.light;
  expect([0, 1].map((c) => shadeOf(look, 2, c))).toEqual([look.steps[0], look.steps[3]]);
  expect([0, 1, 2, 3].map((c) => shadeOf(look, 4, c))).toEqual(look.steps);
});

test('the legend says the same figures as the map, with round amounts for circles', () => {
  const catalogue = small([
    item('h', 'hohhot', { targets: [promise(30, '万亩')] }),
    item('b', 'bayannur', { targets: [promise(160, '万亩')] }),
  ]);
  const data = reported(catalogue, 'farmland');
  const rows = data ? reportedRows(data, REPORTED_LOOK.light, 'zh', catalogue.units) : [];
  expect(rows.map((r) => r.label)).toEqual(['100万亩', '20万亩']);
  expect(rows.map((r) => ('radius' in r ? r.radius : 0))).toEqual([radiusOf(100, 160), radiusOf(20, 160)]);
});
