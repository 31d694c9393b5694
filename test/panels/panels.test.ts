import { describe, expect, test } from 'vitest';
import { markEvidence } from '../../src/panels/item/marked';
import { neighbours, samePlace, sameSubject } from '../../src/panels/item/related';
import { cellStep } from '../../src/panels/list/cells';
import { nextSorting, sortItems } from '../../src/panels/list/sort';
import { summaryWords } from '../../src/panels/summary/words';
import { placeTooltip } from '../../src/panels/tooltip/position';
import { isFiltered, itemsWithin, NO_FILTERS, toggled } from '../../src/store/filters';
import { index, item, target } from './fixture';

describe('the cited paragraph', () => {
  const marked = (text: string, evidence: string[]): string =>
    markEvidence(text, evidence)
      .map((p) => (p.marked ? `[${p.text}]` : p.text))
      .join('');

  test('has its evidence marked and loses no word', () => {
    expect(marked('推进太阳沟电站，储能达到400万千瓦。', ['太阳沟电站', '400万千瓦'])).toBe(
      '推进[太阳沟电站]，储能达到[400万千瓦]。',
    );
    expect(marked('没有证据。', ['无'])).toBe('没有证据。');
  });

  test('marks overlapping evidence once, and never part of a longer number', () => {
    expect(marked('储能规模达到400万千瓦', ['储能规模达到400万', '达到400万千瓦'])).toBe('[储能规模达到400万千瓦]');
    expect(marked('共1400个', ['400个'])).toBe('共1400个');
  });
});

describe('what belongs together', () => {
  const a = item('a', { paragraph: 3, subject: 'port' });
  const b = item('b', { paragraph: 1 });
  const c = item('c', { paragraph: 3 });
  const old = item('old', { document: 'plan-b', subject: 'port', places: ['150800'] });
  const all = index([a, b, c, old]);

  test('the order of the plan leads from item to item', () => {
    expect(neighbours(a, all.catalogue.items)).toEqual({ previous: b, next: c });
    expect(neighbours(b, all.catalogue.items).previous).toBeNull();
    expect(neighbours(old, all.catalogue.items)).toEqual({ previous: null, next: null });
  });

  test('a subject runs through the plans, a place through its items', () => {
    expect(sameSubject(a, all.catalogue.items, all.catalogue.documents)).toEqual([old]);
    expect(sameSubject(b, all.catalogue.items, all.catalogue.documents)).toEqual([]);
    expect(samePlace(a, all)).toEqual([b, c]);
    expect(samePlace(old, all)).toEqual([]);
  });
});

describe('the list', () => {
  const wind = item('wind', { title: { zh: '风电', en: 'Wind' }, targets: [target({ value: 75 })], stage: null });
  const sun = item('sun', { title: { zh: '光伏', en: 'Solar' }, targets: [target({ value: 400 })], sector: 'ports' });
  const road = item('road', { title: { zh: '公路', en: 'Road' }, stage: 'plan' });
  const all = index([wind, sun, road]);
  const ids = (...args: Parameters<typeof sortItems>): string[] => sortItems(...args).map((i) => i.id);
  const items = all.catalogue.items;

  test('sorts by its columns in the reader’s language', () => {
    expect(ids(items, null, all, 'zh')).toEqual(['wind', 'sun', 'road']);
    expect(ids(items, { column: 'title', descending: false }, all, 'zh')).toEqual(['wind', 'road', 'sun']);
    expect(ids(items, { column: 'title', descending: false }, all, 'en')).toEqual(['road', 'sun', 'wind']);
    expect(ids(items, { column: 'sector', descending: false }, all, 'zh')[0]).toBe('sun');
  });

  test('keeps items without a target or a stage last either way', () => {
    expect(ids(items, { column: 'target', descending: true }, all, 'zh')).toEqual(['sun', 'wind', 'road']);
    expect(ids(items, { column: 'target', descending: false }, all, 'zh')).toEqual(['wind', 'sun', 'road']);
    expect(ids(items, { column: 'stage', descending: true }, all, 'zh').pop()).toBe('wind');
  });

  test('a column’s head sorts up, down, and back to the plan', () => {
    const up = nextSorting(null, 'title');
    const down = nextSorting(up, 'title');
    expect([up?.descending, down?.descending, nextSorting(down, 'title')]).toEqual([false, true, null]);
    expect(nextSorting(down, 'stage')).toEqual({ column: 'stage', descending: false });
  });

  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
  const walk = (keys: string, from = { row: 1, column: 1 }, rows = 30, columns = 4) =>
    keys.split(' ').reduce((at, key) => {
      const [name = '', ctrl] = key.split('+').reverse();
      return cellStep(press(name, ctrl === 'Control'), at, rows, columns) ?? at;
    }, from);

  test('is walked cell by cell and never left by the keys', () => {
    expect(walk('ArrowDown ArrowRight')).toEqual({ row: 2, column: 2 });
    expect(walk('ArrowUp ArrowUp ArrowLeft ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(walk('PageDown End')).toEqual({ row: 11, column: 3 });
    expect(walk('Control+End ArrowDown ArrowRight')).toEqual({ row: 29, column: 3 });
    expect(walk('Home')).toEqual({ row: 1, column: 0 });
    expect(walk('Control+End Control+Home')).toEqual({ row: 0, column: 0 });
    // A row of one cell.
    expect(walk('End', { row: 1, column: 0 }, 30, 1)).toEqual({ row: 29, column: 0 });
    expect([
      cellStep(press('a'), { row: 0, column: 0 }, 3, 1),
      cellStep(press('End'), { row: 0, column: 0 }, 0, 1),
    ]).toEqual([null, null]);
  });
});

describe('what is shown, in words', () => {
  const all = index([item('a'), item('b'), item('c')]);

  test('names few choices and counts many', () => {
    expect(summaryWords(NO_FILTERS, 3, all, 'zh')).toBe('显示全部 3 项');
    expect(summaryWords({ ...NO_FILTERS, sectors: ['energy', 'water'], documents: ['plan-a'] }, 2, all, 'zh')).toBe(
      '显示 3 项中的 2 项 · 能源、水利水网 · 甲市计划',
    );
    expect(summaryWords({ ...NO_FILTERS, sectors: ['energy', 'water', 'ports', 'macro'] }, 2, all, 'en')).toContain(
      'sectors: 4',
    );
    expect(summaryWords({ ...NO_FILTERS, sectors: [], area: '150800', q: ' 储能 ' }, 0, all, 'zh')).toBe(
      '显示 3 项中的 0 项 · 未选领域 · 在巴彦淖尔市 · 含“储能”',
    );
  });

  test('knows when something narrows the items', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, q: '  ' })).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, kinds: [] })).toBe(true);
  });
});

describe('switching one of many', () => {
  const all = ['a', 'b', 'c'] as const;

  test('off, on, and all on is no filter at all', () => {
    expect(toggled(null, all, 'b')).toEqual(['a', 'c']);
    expect(toggled(['a', 'c'], all, 'b')).toBeNull();
    expect(toggled(['c'], all, 'a')).toEqual(['a', 'c']);
    expect(toggled(['c'], all, 'c')).toEqual([]);
  });

  test('a district holds the items of its counties, its own apart', () => {
    const own = item('own', { places: ['150800'], adcodes: ['150800'] });
    const inside = item('inside');
    expect(itemsWithin([own, inside], '150800')).toEqual([inside]);
  });
});

describe('where the tooltip stands', () => {
  const room = { left: 0, top: 0, width: 800, height: 600 };
  const box = { width: 300, height: 160 };
  const covers = (anchor: { x: number; y: number; radius: number }): boolean => {
    const { left, top } = placeTooltip(anchor, box, room);
    const x = Math.max(left, Math.min(anchor.x, left + box.width));
    const y = Math.max(top, Math.min(anchor.y, top + box.height));
    return Math.hypot(x - anchor.x, y - anchor.y) < anchor.radius;
  };

  test('inside the room and never over its mark, wherever the mark is', () => {
    for (let x = 0; x <= 800; x += 50) {
      for (let y = 0; y <= 600; y += 50) {
        const anchor = { x, y, radius: 17 };
        const { left, top } = placeTooltip(anchor, box, room);
        expect(covers(anchor), `${x},${y}`).toBe(false);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + box.width).toBeLessThanOrEqual(800);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + box.height).toBeLessThanOrEqual(600);
      }
    }
  });

  test('keeps clear of the mark even where there is no room for it', () => {
    const { left, top } = placeTooltip({ x: 100, y: 60, radius: 17 }, box, {
      left: 0,
      top: 0,
      width: 320,
      height: 150,
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top >= 60 + 17 || top + box.height <= 60 - 17).toBe(true);
  });
});
