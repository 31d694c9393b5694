import { describe, expect, it } from 'vitest';
import { arrange, sheetSvg } from '../../src/map/image-sheet';
import { markSvg, ringSvg } from '../../src/sectors/mark';

describe('the sheet of marks', () => {
  it('lets no two pictures overlap and stays narrow', () => {
    const { cells, width, height } = arrange(Array.from({ length: 90 }, (_, i) => (i % 3 === 0 ? 42 : 36)));
    expect(width).toBeLessThanOrEqual(1024);
    for (const [i, a] of cells.entries()) {
      expect(a.x + a.size).toBeLessThanOrEqual(width);
      expect(a.y + a.size).toBeLessThanOrEqual(height);
      for (const b of cells.slice(i + 1))
        expect(a.x + a.size <= b.x || b.x + b.size <= a.x || a.y + a.size <= b.y || b.y + b.size <= a.y).toBe(true);
    }
  });

  it('keeps the clips of its marks apart', () => {
    const mark = markSvg({ sector: 'energy', stage: 'start', form: 'site' });
    const { svg } = sheetSvg([mark, ringSvg({ form: 'group', sectors: [{ sector: 'water', count: 2 }] }), mark]);
    const ids = [...svg.matchAll(/id="([\w-]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(ids).toContain(used);
  });
});
