import type { CatalogueInput } from '../../src/catalogue/input';
import { normalise } from '../../src/catalogue/normalise';
import { makeOutline } from '../../src/catalogue/outline';
import type { PlanRecord } from '../../src/catalogue/schema';

/** A small plan of our own making, with everything a real one has. */
export const TEXT = [
  '测试市2026年计划的通知',
  '2026年3月1日',
  `2026年主要预期目标是：地区生产总值增长5%左右，粮食产量稳定在58亿斤以上。${'各项工作要认真落实，稳步推进，确保取得实效。'.repeat(4)}`,
  '一、建设基础设施',
  '推进甲水库、乙电站40万千瓦等项目建设，新建充电桩680个。',
  '完善各项制度，改进作风。',
].join('\n\n');

export const PARAGRAPHS = normalise(TEXT);

export const record = (id: string, over: Partial<PlanRecord> = {}): PlanRecord => ({
  id,
  title: { zh: '甲水库', en: 'Jia Reservoir' },
  summary: { zh: '推进甲水库建设。', en: 'The reservoir moves ahead.' },
  kind: 'project',
  sector: 'water',
  topics: ['reservoir'],
  stage: 'advance',
  paragraph: 5,
  evidence: ['甲水库'],
  places: ['jia-reservoir'],
  ...over,
});

export const target = (over: Partial<NonNullable<PlanRecord['targets']>[number]> = {}) => ({
  metric: { zh: '充电桩', en: 'Charging piles' },
  comparator: '=' as const,
  value: 680,
  unit: '个',
  change: 'increase' as const,
  ...over,
});

export const RECORDS: PlanRecord[] = [
  record('t-gdp', {
    kind: 'target',
    sector: 'macro',
    topics: ['gdp'],
    paragraph: 3,
    evidence: ['增长5%左右'],
    places: ['150800'],
    targets: [target({ value: 5, unit: '%', comparator: '~', change: 'growth' })],
  }),
  record('t-grain', {
    kind: 'target',
    sector: 'agriculture',
    topics: ['grain'],
    stage: 'maintain',
    paragraph: 3,
    evidence: ['稳定在58亿斤以上'],
    places: ['150800'],
    targets: [target({ value: 58, unit: '亿斤', comparator: '>=', change: 'level' })],
  }),
  record('t-reservoir'),
  record('t-station', {
    sector: 'energy',
    topics: ['storage'],
    evidence: ['乙电站40万千瓦'],
    places: ['150824'],
    targets: [target({ value: 40, unit: '万千瓦', change: 'level' })],
  }),
  record('t-piles', { kind: 'target', evidence: ['充电桩680个'], places: ['150800'], targets: [target()] }),
];

export const COVERAGE = { 1: 'front-matter', 2: 'front-matter', 3: 2, 4: 'heading', 5: 3, 6: 'narrative' };

const square = (adcode: string, w: number, s: number, e: number, n: number) => ({
  type: 'Feature' as const,
  properties: { adcode },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  },
});

const unit = (
  adcode: string,
  level: string,
  league: string | null,
  name_zh: string,
  bbox: number[],
  anchor: number[],
) => ({
  adcode,
  level,
  league,
  name_zh,
  name_en: name_zh,
  bbox,
  anchor,
  seat: null,
});

/** A whole valid input; change a part to plant a fault. */
export function input(records: unknown[] = RECORDS, over: Partial<CatalogueInput> = {}): CatalogueInput {
  const file = (path: string, data: unknown) => ({ path, data });
  return {
    documents: file('seeds/documents.yaml', [
      {
        id: 'test-2026',
        file: 'test.txt',
        title: { zh: '测试', en: 'Test' },
        short: { zh: '测试', en: 'Test' },
        issuer: { zh: '测试市', en: 'Test' },
        region: '150800',
        dated: '2026-03-01',
        period: { from: 2026, to: 2026 },
        columns: 0,
      },
    ]),
    units: file(
      'seeds/units.yaml',
      ['%', '亿斤', '万千瓦', '个'].map((u) => ({ unit: u, en: u, family: u, factor: 1 })),
    ),
    subjects: file('seeds/subjects.yaml', []),
    indicators: file('seeds/indicators.yaml', []),
    parents: file('seeds/parents.yaml', []),
    records: new Map([['test-2026', [file('seeds/test-2026/01.yaml', records)]]]),
    outlines: new Map([['test-2026', file('seeds/test-2026/outline.json', makeOutline('test-2026', PARAGRAPHS))]]),
    coverage: new Map([['test-2026', file('seeds/test-2026/coverage.yaml', COVERAGE)]]),
    places: [
      file('geodata/places/test.yaml', [
        {
          id: 'jia-reservoir',
          name: { zh: '甲水库', en: 'Jia Reservoir' },
          kind: 'reservoir',
          precision: 'site',
          point: [108.2, 41.5],
          within: ['150824'],
          known: { zh: '测试', en: 'planted' },
          checked: '2026-01-01',
        },
      ]),
    ],
    routes: [],
    areas: [],
    stories: [],
    admin: file('geodata/base/gazetteer-admin.json', [
      unit('150000', 'region', null, '区', [106, 40, 110, 43], [108, 41.5]),
      unit('150800', 'league', '150800', '市', [106, 40, 110, 43], [108, 41.5]),
      unit('150824', 'county', '150800', '中旗', [107, 41, 109, 42], [108, 41.5]),
    ]),
    counties: {
      type: 'FeatureCollection',
      features: [square('150824', 107, 41, 109, 42), square('150823', 109, 40, 110, 42)],
    },
    ...over,
  };
}
