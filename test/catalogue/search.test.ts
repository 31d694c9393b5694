import { beforeAll, describe, expect, test } from 'vitest';
import { searchFile } from '../../scripts/search-index';
import { type CatalogueIndex, filterItems, indexCatalogue } from '../../src/catalogue/query';
import { openSearch } from '../../src/catalogue/search/engine';
import { looserQueries } from '../../src/catalogue/search/loosen';
import { plainSearch } from '../../src/catalogue/search/plain';
import type { Search } from '../../src/catalogue/search/search';
import type { Catalogue, Item } from '../../src/catalogue/types';
import { NO_FILTERS } from '../../src/store/filters';
import { item, index as small, target } from '../panels/fixture';

const zh = (text: string, en = text): Pick<Item, 'title'> => ({ title: { zh: text, en } });

const ITEMS: Item[] = [
  item('grain', { ...zh('粮食产量', 'Grain output'), topics: ['grain'], sector: 'agriculture', places: ['150800'] }),
  item('grain-base', { ...zh('粮食产量稳定示范区', 'Stable grain area'), importance: 1, places: ['150800'] }),
  item('save-grain', {
    ...zh('节约粮食行动', 'Saving grain'),
    topics: ['consumer'],
    importance: 3,
    places: ['150800'],
  }),
  item('port-road', { ...zh('进港公路', 'Access road'), places: ['port'], sector: 'transport', topics: ['highway'] }),
  item('port-yard', {
    ...zh('甘其毛都煤炭堆场', 'Coal yard'),
    places: ['port'],
    sector: 'ports',
    topics: ['logistics'],
  }),
  item('wind', { ...zh('50万千瓦风电', 'Wind power of 500 MW'), topics: ['wind'] }),
  item('lines', { ...zh('送出线路', 'Lines'), topics: ['grid'], evidence: ['配套风电送出工程'] }),
  item('lake', { ...zh('乌梁素海综合治理', 'Ulansuhai Lake restoration'), places: ['lake'], sector: 'ecology' }),
  item('piles', { ...zh('服务设施', 'Services'), targets: [target({ metric: { zh: '充电桩', en: 'Chargers' } })] }),
  item('jobs', { ...zh('稳岗扩岗', 'Jobs'), targets: [target({ indicator: 'new-jobs' })], subject: 'work' }),
];

function catalogue(): Catalogue {
  const { catalogue: base } = small(ITEMS);
  const station = base.places.find((p) => p.id === 'station');
  if (!station) throw new Error('the fixture has lost its station');
  const lake = {
    ...station,
    id: 'lake',
    name: { zh: '乌梁素海', en: 'Ulansuhai Lake' },
    aliases: [],
    within: ['150823'],
  };
  return {
    ...base,
    places: [...base.places, lake],
    subjects: [
      { id: 'work', title: { zh: '就业优先', en: 'Work first' }, items: ['jobs'], names: { 'plan-a': ['稳就业'] } },
    ],
    indicators: [
      {
        id: 'new-jobs',
        title: { zh: '城镇新增就业', en: 'New urban jobs' },
        family: 'people',
        change: 'increase',
        better: 'more',
        definition: { zh: '全年新增就业人数', en: 'Jobs added in the year' },
      },
    ],
  } as Catalogue;
}

let index: CatalogueIndex;
let search: Search;
beforeAll(async () => {
  const all = catalogue();
  index = indexCatalogue(all);
  search = await openSearch(index, JSON.parse(JSON.stringify(searchFile(all))));
});

const found = (query: string): string[] => search.find(query).map((h) => `${h.kind}:${h.id}`);
const first = (query: string): string | undefined => found(query)[0];

describe('the search finds', () => {
  test.each([
    ['甘其毛都口岸', 'place:port'],
    ['ganqimaodu', 'place:port'],
    ['GanQiMao', 'place:port'],
    ['gan qi mao du kou an', 'place:port'],
    ['gqmdka', 'place:port'],
    ['Gants Mod', 'place:port'],
    ['乌梁素海', 'place:lake'],
    ['ulansuhai', 'place:lake'],
    ['wuliangsuhai', 'place:lake'],
    ['wlsh', 'place:lake'],
    ['bayannur', 'place:150800'],
    ['bayan nur', 'place:150800'],
    ['Bayannaoer', 'place:150800'],
    ['太阳沟抽水蓄能', 'place:station'],
    ['wltzq', 'place:150824'],
    ['稳就业', 'subject:work'],
    ['work first', 'subject:work'],
    ['城镇新增', 'indicator:new-jobs'],
    ['czxzjy', 'indicator:new-jobs'],
    ['粮食产量', 'item:grain'],
    ['grain output', 'item:grain'],
    ['liangshichanliang', 'item:grain'],
  ])('%s → %s first', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  test.each([
    ['gangimaodu', 'place:port'],
    ['ulansuhay', 'place:lake'],
    ['bayanur', 'place:150800'],
    ['resturation', 'item:lake'],
    ['甘旗毛都', 'place:port'],
    ['乌粱素海', 'place:lake'],
  ])('%s, misspelt → %s', (query, expected) => {
    expect(found(query)).toContain(expected);
  });

  test('items by their metric, evidence, document, topic, sector, place, district, subject and indicator', () => {
    const items = (query: string): string[] => [...search.items(query)].sort();
    expect(items('充电桩')).toEqual(['piles']);
    expect(items('风电')).toEqual(['lines', 'wind']);
    expect(items('甲市计划')).toEqual(ITEMS.map((i) => i.id).sort());
    expect(items('粮食')).toEqual(['grain', 'grain-base', 'save-grain']);
    expect(items('生态治理')).toEqual(['lake']);
    expect(items('甘其毛都口岸')).toEqual(['port-road', 'port-yard']);
    expect(items('ganqimaodu')).toEqual(['port-road', 'port-yard']);
    expect(items('乌拉特中旗')).toEqual(ITEMS.map((i) => i.id).sort());
    expect(items('就业优先')).toEqual(['jobs']);
    expect(items('城镇新增就业')).toEqual(['jobs']);
  });

  test('what every term means, in whatever script', () => {
    expect([...search.items('煤炭 ganqimaodu')]).toEqual(['port-yard']);
    expect([...search.items('highway 甘其毛都')]).toEqual(['port-road']);
    expect(search.find('煤炭 乌梁素海')).toEqual([]);
  });

  test('an exact title before one that begins so, that before one that holds it, words last', () => {
    const items = found('粮食产量').filter((k) => k.startsWith('item:'));
    expect(items.slice(0, 2)).toEqual(['item:grain', 'item:grain-base']);
    expect(found('粮食').filter((k) => k.startsWith('item:'))).toEqual([
      'item:grain',
      'item:grain-base',
      'item:save-grain',
    ]);
    expect(found('风电').filter((k) => k.startsWith('item:'))).toEqual(['item:wind', 'item:lines']);
    expect(found('甘其毛都').filter((k) => k.startsWith('item:'))).toEqual(['item:port-yard', 'item:port-road']);
  });

  test('what the plan puts first, among equals', async () => {
    const [less, more] = [
      item('less', { ...zh('水库甲'), importance: 3 }),
      item('more', { ...zh('水库乙'), importance: 1 }),
    ];
    const all = { ...catalogue(), items: [less, more] };
    const two = await openSearch(indexCatalogue(all), searchFile(all));
    expect(two.find('水库').map((h) => h.id)).toEqual(['more', 'less']);
  });

  test('no place that leads nowhere, nothing for nothing, and no hostile query breaks it', () => {
    expect(found('太阳沟村')).not.toContain('place:nowhere');
    expect(found('  ')).toEqual([]);
    expect(found('zzzzqqqq')).toEqual([]);
    for (const query of [
      '.*+?^$()|[]\\',
      '__proto__',
      'constructor',
      '🚄🚄',
      'é'.repeat(100),
      '中'.repeat(100),
      '"><script>',
    ])
      expect(() => search.find(query)).not.toThrow();
  });
});

test('what is meant is marked, in the script of the text', () => {
  const marked = (text: string, query: string): string[] => search.marks(text, query).map(([a, b]) => text.slice(a, b));
  expect(marked('甘其毛都口岸', 'gqmd')).toEqual(['甘其毛都']);
  expect(marked('甘其毛都口岸', 'gan qi mao du')).toEqual(['甘其毛都']);
  expect(marked('Ganqimaodu Port', 'GANQ port')).toEqual(['Ganq', 'Port']);
  expect(marked('甘其毛都口岸', '甘旗毛都')).toEqual(['甘其毛都']);
  expect(marked('Supports', 'port')).toEqual([]);
});

test('the filter lets through what the search finds, and only that', () => {
  const pass = (q: string): string[] =>
    filterItems(index.catalogue.items, { ...NO_FILTERS, q, found: search.items(q) }).map((i) => i.id);
  expect(pass('风电')).toEqual(['wind', 'lines']);
  expect(pass('zzzzqqqq')).toEqual([]);
  expect(filterItems(index.catalogue.items, { ...NO_FILTERS, found: null })).toHaveLength(ITEMS.length);
});

test('before the index is there, titles and names as written are found', () => {
  const plain = plainSearch(index);
  expect([...plain.items('风电')]).toEqual(['wind']);
  expect(plain.find('甘其毛都口岸')[0]).toMatchObject({ kind: 'place', id: 'port' });
  expect(plain.find('gqmd')).toEqual([]);
  expect(plain.marks('甘其毛都口岸', '毛都')).toEqual([[2, 4]]);
});

test('where nothing is found, something near that finds is offered', () => {
  const ideas = (query: string): string[] => looserQueries(search, query).map((i) => i.query);
  expect(ideas('风电 火星')).toEqual(['风电']);
  expect(ideas('煤炭 乌梁素海')).toEqual(['乌梁素海', '煤炭']);
  expect(ideas('火星粮食产量')).toEqual(['粮食产量']);
  expect(ideas('xqxq')).toEqual([]);
  for (const { query, count } of looserQueries(search, '火星 煤炭 风电'))
    expect(search.find(query)).toHaveLength(count);
});

test('a catalogue of 5 000 items answers within a tenth of a second', async () => {
  const words = [
    '铁路',
    '公路',
    '口岸',
    '储能',
    '风电',
    '治理',
    '园区',
    '灌区',
    '改造',
    '建设',
    '乌拉特',
    '临河',
    '示范',
  ];
  const pick = (n: number): string => words[n % words.length] ?? '';
  const many = Array.from({ length: 5000 }, (_, i) =>
    item(`m${i}`, zh(`${pick(i)}${pick(i * 7 + 3)}${pick(i * 3 + 1)}工程${i}`, `Work ${i} of wind and water`)),
  );
  const all = { ...catalogue(), items: many };
  const big = await openSearch(indexCatalogue(all), searchFile(all));
  big.find('热身');
  const times = ['风', '风电', 'fengdian', 'fd', 'wind', 'wlt', 'linhe', 'work water', 'gqmd'].map((query) => {
    const start = performance.now();
    big.find(query);
    return performance.now() - start;
  });
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(100);
});
