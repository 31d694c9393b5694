import { describe, expect, test } from 'vitest';
import { menuStep } from '../../src/ui/menu-step';
import { nearestHeight, SHEET_HEIGHTS, sheetPixels, stepHeight } from '../../src/ui/sheet-height';

describe('a menu', () => {
  test('is walked round by arrows and jumped by Home and End', () => {
    expect([
      menuStep('ArrowDown', 2, 3),
      menuStep('ArrowUp', 0, 3),
      menuStep('Home', 2, 3),
      menuStep('End', 0, 3),
    ]).toEqual([0, 2, 0, 2]);
    expect(menuStep('x', 0, 3)).toBeNull();
  });
});

describe('the sheet', () => {
  test('has three heights, each taller than the last, and leaves the map’s foot free', () => {
    const [peek = 0, half = 0, full = 0] = SHEET_HEIGHTS.map((h) => sheetPixels(h, 720));
    expect(peek).toBeLessThan(half);
    expect(half).toBeLessThan(full);
    expect(full).toBeLessThan(720);
  });

  test('settles at the height nearest to where it was let go', () => {
    expect(nearestHeight(100, 720)).toBe('peek');
    expect(nearestHeight(330, 720)).toBe('half');
    expect(nearestHeight(600, 720)).toBe('full');
  });

  test('is raised and lowered by steps that end', () => {
    expect(stepHeight('peek', 1)).toBe('half');
    expect(stepHeight('full', 1)).toBe('full');
    expect(stepHeight('peek', -1)).toBe('peek');
  });

  test('never stands higher than a very low window', () => {
    expect(sheetPixels('peek', 60)).toBe(60);
  });
});
