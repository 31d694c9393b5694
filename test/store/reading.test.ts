import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/panels/common/useLayout';
import { FONT_RANGE, PLAIN_READING, readReading, resolveTheme, stepFont } from '../../src/store/reading';

const kept = (value: unknown): string => JSON.stringify(value);

describe('how a visit starts', () => {
  test('plainly, when nobody wishes anything', () => {
    expect(readReading('', null)).toEqual(PLAIN_READING);
  });

  test('as the reader left it, unless the host says otherwise', () => {
    const left = { theme: 'dark', font: 1.5, cursor: true, motion: 'off', simple: true, quality: 'low' };
    const stored = kept(left);
    expect(readReading('', stored)).toEqual(left);
    const host = readReading('?theme=projector&font=2&motion=auto', stored);
    expect(host).toEqual({ ...left, theme: 'projector', font: 2, motion: 'auto' });
  });

  test.each([
    'theme=neon',
    'font=9',
    'font=0.5',
    'font=',
    'font=1e9',
    'font=NaN',
    'motion=fast',
    'theme=__proto__',
    'theme=%3Cscript%3E',
  ])('what the host cannot mean is no wish: %s', (query) => {
    expect(readReading(`?${query}`, null)).toEqual(PLAIN_READING);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '"dark"',
    kept({ theme: 1, font: '<', cursor: 'yes', motion: 0, simple: 1, quality: 'best' }),
  ])('what was kept and cannot be read does no harm: %s', (stored) => {
    expect(readReading('', stored)).toEqual(PLAIN_READING);
  });
});

describe('the theme that is drawn', () => {
  test('is the chosen one, or the system’s; contrast before darkness', () => {
    expect(resolveTheme('projector', { dark: true, contrast: true })).toBe('projector');
    expect(resolveTheme('auto', { dark: true, contrast: true })).toBe('contrast');
    expect(resolveTheme('auto', { dark: true, contrast: false })).toBe('dark');
    expect(resolveTheme('auto', { dark: false, contrast: false })).toBe('light');
  });
});

test('text grows and shrinks by steps that end', () => {
  const up = [1];
  while ((up.at(-1) ?? 2) < FONT_RANGE.most) up.push(stepFont(up.at(-1) ?? 1, 1));
  expect(up).toEqual([1, 1.25, 1.5, 1.75, 2]);
  expect(stepFont(2, 1)).toBe(2);
  expect(stepFont(1, -1)).toBe(1);
  expect(stepFont(1.1, 1)).toBe(1.25);
});

test('large text is laid out as a narrow window is', () => {
  expect(layoutOf(1440, 1)).toBe('wide');
  expect(layoutOf(1440, 1.5)).toBe('medium');
  expect(layoutOf(1440, 2)).toBe('phone');
  expect(layoutOf(390, 1)).toBe('phone');
  expect(layoutOf(1920, 1.5)).toBe('wide');
});
