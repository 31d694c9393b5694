import { type CatalogueIndex, indexCatalogue } from '../../src/catalogue/query';
import type { DocumentInfo, Item, ItemTarget, Place } from '../../src/catalogue/types';

/** A small catalogue of our own making. */

export const item = (id: string, over: Partial<Item> = {}): Item => ({
  id,
  title: { zh: `条目${id}`, en: `Item ${id}` },
  summary: { zh: '概要', en: 'Summary' },
  kind: 'project',
  sector: 'energy',
  topics: ['storage'],
  stage: 'advance',
  document: 'plan-a',
  section: '二（五）/专栏1',
  paragraph: 12,
  evidence: ['原文'],
  places: ['station'],
  precision: 'site',
  adcodes: ['150824'],
  subject: null,
  parent: null,
  year: 2026,
  targets: [],
  sensitive: false,
  importance: 2,
  note: null,
  ...over,
});

export const target = (over: Partial<ItemTarget> = {}): ItemTarget => ({
  metric: { zh: '储能规模', en: 'Storage capacity' },
  comparator: '>=',
  value: 400,
  unit: '万千瓦',
  change: 'level',
  year: 2026,
  ...over,
});

const place = (id: string, zh: string, en: string, over: Partial<Place> = {}): Place => ({
  id,
  form: 'point',
  kind: 'plant',
  name: { zh, en },
  aliases: [],
  precision: 'site',
  within: ['150824'],
  anchor: [108, 41],
  geometry: null,
  schematic: false,
  soft: false,
  reference: false,
  known: { zh: '卫星影像', en: 'satellite imagery' },
  checked: '2026-01-01',
  metres: null,
  sensitive: false,
  ...over,
});

const document = (id: string, zh: string, from: number, number?: string): DocumentInfo => ({
  id,
  title: { zh: `${zh}国民经济和社会发展计划`, en: `Plan of ${id}` },
  short: { zh, en: id },
  issuer: { zh: '某市人民政府', en: 'City government' },
  region: '150800',
  dated: '2026-03-05',
  period: { from, to: 2026 },
  paragraphs: 36,
  read: 36,
  ...(number && { number }),
});

export const index = (items: Item[]): CatalogueIndex =>
  indexCatalogue({
    documents: [document('plan-a', '甲市计划', 2026, '甲政发〔2026〕5号'), document('plan-b', '乙市规划', 2021)],
    items,
    places: [
      place('station', '太阳沟电站', 'Taiyanggou Station', { aliases: ['太阳沟抽水蓄能'] }),
      place('port', '甘其毛都口岸', 'Ganqimaodu Port'),
      place('150800', '巴彦淖尔市', 'Bayannur', { form: 'admin', precision: 'league', within: ['150800'] }),
      place('150824', '乌拉特中旗', 'Urad Middle Banner', { form: 'admin', precision: 'county' }),
      place('nowhere', '太阳沟村', 'Taiyanggou Village'),
    ],
    admin: [],
    units: [{ unit: '万千瓦', en: '×10⁴ kW', family: 'power', factor: 1e7 }],
    subjects: [],
    indicators: [],
  });
