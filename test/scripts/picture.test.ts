import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../scripts/build-catalogue';
import { openingPictures } from '../../scripts/picture';
import { degreePixels, mercator, SPAN, share, WINDOW } from '../../scripts/picture/frame';
import { pathOf, thin } from '../../scripts/picture/path';
import { LANGUAGES } from '../../src/catalogue/vocabulary';
import { approvalLine } from '../../src/sectors/credits';

const root = join(import.meta.dirname, '../..');
const REGION = { west: 97.172, south: 37.4067, east: 126.0676, north: 53.3361 };

describe('where the opening picture stands', () => {
  const css = readFileSync(join(root, 'src/app/opening.css'), 'utf8');
  const script = readFileSync(join(root, 'public/opening.js'), 'utf8');
  const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
  const width = REGION.east - REGION.west;
  const height = mercator(REGION.north) - mercator(REGION.south);

  it('is over the bounds that the map fits', () => {
    const gazetteer = JSON.parse(readFileSync(join(root, 'geodata/base/gazetteer-admin.json'), 'utf8'));
    const all = gazetteer as { adcode: string; bbox: number[] }[];
    expect(all.find((u) => u.adcode === '150000')?.bbox).toEqual([
      REGION.west,
      REGION.south,
      REGION.east,
      REGION.north,
    ]);
  });

  it('style sheet and script have the numbers of its geometry', () => {
    const [left, top] = share([REGION.west, REGION.north]);
    expect(number(css, /aspect-ratio: ([\d.]+)/)).toBeCloseTo(width / height, 3);
    expect(number(css, /left: (-[\d.]+)%/)).toBeCloseTo((-left * SPAN.width * 100) / width, 2);
    expect(number(css, /top: (-[\d.]+)%/)).toBeCloseTo((-top * SPAN.height * 100) / height, 2);
    expect(number(css, /width: (\d{3}[\d.]+)%/)).toBeCloseTo((SPAN.width * 100) / width, 2);
    expect(number(css, /height: (\d{3}[\d.]+)%/)).toBeCloseTo((SPAN.height * 100) / height, 2);
    expect(number(script, /DEGREES = ([\d.]+)/)).toBeCloseTo(width, 3);
    expect(degreePixels(0)).toBe(512 / 360);
  });

  it('puts the corners of its window at its corners', () => {
    expect(share([WINDOW.west, WINDOW.north])).toEqual([0, 0]);
    expect(share([WINDOW.east, WINDOW.south])).toEqual([1, 1]);
  });
});

describe('lines of the ground', () => {
  it('lose points that nobody would miss, never their ends', () => {
    expect(
      thin([
        [0, 0],
        [5, 0.3],
        [10, 0],
        [10, 8],
      ]),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 8],
    ]);
  });

  it('go from point to point on the grid', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [84, 62],
        [85, 62],
        [85, 61],
      ],
    } as const;
    expect(pathOf({ ...line, coordinates: line.coordinates.map((c) => [...c]) })).toMatch(/^M0 0l80 0 0 \d+$/);
    expect(pathOf({ type: 'Point', coordinates: [100, 40] })).toBe('');
  });
});

it('keeps the clips of its marks apart', () => {
  const { catalogue } = buildCatalogue(root);
  const wide = catalogue && openingPictures(root, catalogue).get('zh-5.5-wide.svg');
  const ids = [...(wide ?? '').matchAll(/id="([\w-]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used] of (wide ?? '').matchAll(/url\(#([\w-]+)\)/g)) expect(ids).toContain(used);
});

it('says of approval what the map says', () => {
  const script = readFileSync(join(root, 'public/opening.js'), 'utf8');
  for (const language of LANGUAGES) {
    expect(script).toContain(`${language}: '${approvalLine(language)}'`);
    const number = approvalLine(language, {
      mapApproval: '#',
      publisher: null,
      strip: null,
      basemap: { kind: 'embedded' },
    });
    expect(script).toContain(`${language}: '${number.replace('#', '')}'`);
  }
});
