import { describe, expect, test } from 'vitest';
import { type AnsweredFilter, filterItems } from '../../src/catalogue/query';
import { KINDS, SECTORS, STAGES, TOPICS } from '../../src/catalogue/vocabulary';
import { translate } from '../../src/i18n/translate';
import { allYears, filterCounts, TOPIC_GROUPS } from '../../src/panels/filters/counts';
import { loosenings } from '../../src/panels/summary/loosenings';
import { summaryWords } from '../../src/panels/summary/words';
import { NO_FILTERS } from '../../src/store/filters';
import { index, item, target } from './fixture';

const items = [
  item('a', { topics: ['wind', 'storage'], kind: 'project', stage: 'start', targets: [target({ year: 2025 })] }),
  item('b', { topics: ['wind'], kind: 'target', stage: null, year: 2025, precision: 'county' }),
  item('c', { topics: ['coal'], kind: 'project', stage: 'complete', sector: 'industry' }),
];
const look = index(items);
const filter = (over: Partial<AnsweredFilter> = {}): AnsweredFilter => ({ ...NO_FILTERS, found: null, ...over });
const shown = (over: Partial<AnsweredFilter>): number => filterItems(items, filter(over)).length;

describe('a count', () => {
  test('tells what choosing that value alone would show, whatever else is chosen', () => {
    const others: Partial<AnsweredFilter>[] = [
      {},
      { sectors: ['energy'] },
      { topics: ['wind'] },
      { year: 2025 },
      { figure: true },
    ];
    for (const other of others) {
      const counts = filterCounts(look, filter(other));
      for (const kind of KINDS) expect(counts.kinds.get(kind) ?? 0).toBe(shown({ ...other, kinds: [kind] }));
      for (const stage of STAGES) expect(counts.stages.get(stage) ?? 0).toBe(shown({ ...other, stages: [stage] }));
      for (const topic of TOPICS) expect(counts.topics.get(topic) ?? 0).toBe(shown({ ...other, topics: [topic] }));
      for (const year of allYears(items)) expect(counts.years.get(year) ?? 0).toBe(shown({ ...other, year }));
      expect(counts.figure).toBe(shown({ ...other, figure: true }));
    }
  });

  test('of a year is of the item or of any of its targets', () => {
    expect(allYears(items)).toEqual([2025, 2026]);
    expect(filterCounts(look, filter()).years.get(2025)).toBe(2);
  });
});

describe('where nothing passes', () => {
  test('each filter that alone keeps items out is named with what it would give, the most first', () => {
    expect(loosenings(look, filter({ sectors: ['industry'], topics: ['wind'] }))).toEqual([
      { key: 'sectors', count: 2 },
      { key: 'topics', count: 1 },
    ]);
    expect(loosenings(look, filter({ q: '储能', found: new Set() }))).toEqual([{ key: 'q', count: 3 }]);
  });

  test('nothing is promised where two filters would have to go', () => {
    expect(loosenings(look, filter({ q: 'x', found: new Set(), sectors: [] }))).toEqual([]);
  });
});

describe('topics', () => {
  test('stand under their sectors, each once, in the order of the word list', () => {
    expect(TOPIC_GROUPS.map((g) => g.sector)).toEqual([...SECTORS]);
    expect(TOPIC_GROUPS.flatMap((g) => g.topics)).toEqual([...TOPICS]);
    expect(TOPIC_GROUPS.every((g) => g.topics.length > 0)).toBe(true);
  });

  test('have words of their own in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const words = TOPICS.map((topic) => translate(language, `topic.${topic}`));
      expect(new Set(words).size).toBe(TOPICS.length);
    }
  });
});

describe('the line in words', () => {
  test('names topics, figure, year and district', () => {
    const line = summaryWords(
      { ...NO_FILTERS, topics: ['wind'], figure: true, year: 2025, area: '150824' },
      1,
      look,
      'zh',
    );
    expect(line).toBe('显示 3 项中的 1 项 · 主题：风电 · 有数字目标 · 2025年到期 · 在乌拉特中旗');
    expect(summaryWords({ ...NO_FILTERS, topics: TOPICS.slice(0, 5) }, 1, look, 'en')).toContain('5 topics');
  });
});
