import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/export/flow';
import { lengthWords, scaleBar } from '../../src/export/scale';
import { legendOf } from '../../src/sectors/legend-of';
import { index as indexOf, item } from '../panels/fixture';

describe('the scale bar', () => {
  it('is the longest round length that fits, at every scale', () => {
    for (let mpp = 0.5; mpp < 20_000; mpp *= 1.37) {
      const { metres, pixels } = scaleBar(mpp, 140);
      expect(pixels).toBeLessThanOrEqual(140);
      expect(pixels).toBeGreaterThan(140 / 2.6);
      expect(metres / mpp).toBeCloseTo(pixels);
      expect(['1', '2', '5']).toContain(
        String(metres)
          .replace(/0+$|\./g, '')
          .replace(/^0+/, '')[0],
      );
    }
  });

  it('says its length in the words of the reader', () => {
    expect(lengthWords(200_000, 'zh')).toBe('200 公里');
    expect(lengthWords(500, 'en')).toBe('500 m');
  });
});

describe('lines of text', () => {
  const measure = (text: string): number => [...text].reduce((n, c) => n + (c.charCodeAt(0) > 255 ? 2 : 1), 0);
  const TEXTS = [
    '显示 328 项中的 41 项 · 能源、水利水网 · 2 份规划',
    'Boundaries: Amap / Apache ECharts (schematic) · Neighbouring countries: Natural Earth',
    'https://example.org/atlas/index.html?lang=zh#v=1&map=4.54/45.9396/111.6198&sectors=energy,water&q=%E9%A3%8E',
    '',
  ];

  it.each(TEXTS)('lose nothing and keep within the width: %s', (text) => {
    for (const width of [10, 23, 40, 200]) {
      const lines = wrapText(text, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      // A closing mark may hang over the edge rather than begin a line.
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width + 4);
    }
  });

  it('never begin with a closing mark', () => {
    for (const line of wrapText('一二三四五，六七八九十。甲乙丙丁', 10, measure)) expect(line).not.toMatch(/^[，。]/);
  });
});

describe('the legend of what is there', () => {
  const ids = (of: ReturnType<typeof legendOf>): string[] => of.rows.map((r) => r.id);

  it('has the sectors, stages and precisions of the items, and no others', () => {
    const one = [item('a', { sector: 'water', stage: 'plan' })];
    expect(legendOf(one, indexOf(one))).toMatchObject({ sectors: ['water'], badges: false });
    expect(ids(legendOf(one, indexOf(one)))).toEqual(['stage-plan', 'site']);
  });

  it('explains counted marks and badges when there are some', () => {
    const items = [item('a'), item('b'), item('c', { places: ['150800'], stage: null })];
    const legend = legendOf(items, indexOf(items));
    expect(ids(legend)).toEqual(expect.arrayContaining(['several', 'site']));
    expect(legend.badges).toBe(true);
  });

  it('leaves out what stands outside of the picture', () => {
    const items = [item('a', { sector: 'water' })];
    expect(legendOf(items, indexOf(items), [100, 40, 110, 42]).sectors).toEqual(['water']);
    expect(legendOf(items, indexOf(items), [110, 40, 120, 42]).sectors).toEqual([]);
  });
});
