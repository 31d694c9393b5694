import { describe, expect, test } from 'vitest';
import { PALETTES, type Palette } from '../../src/map/palette';
import { liftedColor, SECTOR_LIST } from '../../src/sectors/registry';
import { THEMES } from '../../src/store/reading';
import { contrast, distance, seen, VISIONS } from './colour';

/** Names of the map, each with the grounds that it may lie on. */
const NAMES = ['text', 'mutedText', 'waterText', 'desertText', 'range'] as const;
const GROUNDS = ['region', 'outside', 'halo'] as const;
const TEXT_LEAST = { light: 4.5, dark: 4.5, projector: 7, contrast: 7 } as const;

describe('the sums behind the checks', () => {
  test('contrast: black on white is 21, a colour on itself 1, order does not matter', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#777777'), 9);
    // The grey that is known to fail at 4.48.
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('distance: red and green are far apart, and for a red-green blind reader far nearer', () => {
    expect(distance('#ff0000', '#00ff00')).toBeCloseTo(170.6, 0);
    for (const vision of ['deuteranopia', 'protanopia'] as const)
      expect(distance('#c04040', '#608040', vision)).toBeLessThan(distance('#c04040', '#608040') / 2);
    expect(distance('#2060c0', '#208060', 'tritanopia')).toBeLessThan(distance('#2060c0', '#208060') / 2);
  });

  test('nobody sees grey as a colour', () => {
    for (const vision of VISIONS) {
      const [r, g, b] = seen('#808080', vision);
      expect(Math.max(r, g, b) - Math.min(r, g, b), vision).toBeLessThan(0.01);
    }
  });
});

describe.each(THEMES)('the map in the theme %s', (theme) => {
  const p: Palette = PALETTES[theme];
  const least = TEXT_LEAST[theme];

  test(`names stand out from their ground by ${least}:1`, () => {
    const pairs = NAMES.flatMap((name) =>
      GROUNDS.map((ground) => [`${name} on ${ground}`, p[name], p[ground]] as const),
    );
    const numbers = [
      ['badge', p.badgeInk, p.badge],
      ['number in a ring', p.markText, '#ffffff'],
    ] as const;
    const weak = [...pairs, ...numbers]
      .map(([pair, a, b]) => ({ pair, ratio: contrast(a, b) }))
      .filter(({ ratio }) => ratio < least);
    expect(weak).toEqual([]);
  });

  test('every sector’s line stands out from its casing, every area from the ground, by 3:1', () => {
    const weak = SECTOR_LIST.flatMap(({ id, color }) => [
      { what: `${id} line on its casing`, ratio: contrast(color, p.casing) },
      { what: `${id} area on the region`, ratio: contrast(p.lift ? liftedColor(color, p.lift) : color, p.region) },
    ]).filter(({ ratio }) => ratio < 3);
    expect(weak).toEqual([]);
  });

  test('what is selected and where the region ends can be seen: 3:1', () => {
    expect(contrast(p.highlight, p.region)).toBeGreaterThanOrEqual(3);
    expect(contrast(p.border, p.region)).toBeGreaterThanOrEqual(3);
  });
});

test('the projector draws no line below 3 px and no name below the page’s text', () => {
  expect(PALETTES.projector.minLine).toBeGreaterThanOrEqual(3);
  expect(PALETTES.projector.minText).toBeGreaterThanOrEqual(16);
  expect(PALETTES.projector.region).toBe('#ffffff');
});

describe('the fourteen sectors', () => {
  const pairs = SECTOR_LIST.flatMap((a, i) => SECTOR_LIST.slice(i + 1).map((b) => [a, b] as const));

  test('each is legible on white, and each has a symbol of its own', () => {
    for (const { id, color } of SECTOR_LIST) expect(contrast(color, '#ffffff'), id).toBeGreaterThanOrEqual(4.5);
    expect(new Set(SECTOR_LIST.map((s) => s.symbol)).size).toBe(14);
  });

  test.each(VISIONS)('two of them are told apart with %s: by colour, else by symbol', (vision) => {
    const nearest = pairs
      .map(([a, b]) => ({
        pair: `${a.id}/${b.id}`,
        apart: distance(a.color, b.color, vision),
        symbols: a.symbol !== b.symbol,
      }))
      .sort((x, y) => x.apart - y.apart);
    expect(nearest.filter(({ apart, symbols }) => apart < 10 && !symbols)).toEqual([]);
    // The palette was chosen so that colour alone would do; symbols are the second way.
    expect(nearest[0]?.apart, JSON.stringify(nearest.slice(0, 3))).toBeGreaterThanOrEqual(
      vision === 'normal' ? 18 : 10,
    );
  });
});
