import { join } from 'node:path';
import { readInput } from '../../../scripts/read';
import { compile } from '../../../src/catalogue/compile';
import type { Indicator, Subject } from '../../../src/catalogue/schema';
import type { AdminUnit, Catalogue, DocumentInfo, Item, ItemTarget } from '../../../src/catalogue/types';

/** The catalogue of the records as they stand. */
export function realCatalogue(): Catalogue {
  const { catalogue, problems } = compile(readInput(join(import.meta.dirname, '../../..')).input);
  if (!catalogue) throw new Error(`the records do not compile: ${problems.length} problems`);
  return catalogue;
}

const both = (zh: string) => ({ zh, en: zh });

const plan = (id: string, region: string, from = 2026, to = from): DocumentInfo => ({
  id,
  title: both(id),
  short: both(id),
  issuer: both(id),
  region,
  dated: `${from}-01-01`,
  period: { from, to },
  paragraphs: 10,
  read: 10,
});

export const promise = (value: number, unit: string, over: Partial<ItemTarget> = {}): ItemTarget => ({
  metric: both('高标准农田'),
  comparator: '=',
  value,
  unit,
  change: 'increase',
  year: 2026,
  indicator: 'farmland',
  ...over,
});

export const item = (id: string, document: string, over: Partial<Item> = {}): Item => ({
  id,
  title: both(id),
  summary: both(''),
  kind: 'target',
  sector: 'agriculture',
  topics: ['farmland'],
  stage: 'advance',
  document,
  section: '一',
  paragraph: 1,
  evidence: [],
  places: [],
  precision: 'league',
  adcodes: [{ region: '150000', hohhot: '150100', bayannur: '150800', older: '150800' }[document] ?? '150000'],
  subject: null,
  parent: null,
  year: 2026,
  targets: [],
  sensitive: false,
  importance: 2,
  note: null,
  ...over,
});

export const indicator = (id: string, over: Partial<Indicator> = {}): Indicator => ({
  id,
  title: both(id),
  family: 'area',
  change: 'increase',
  better: 'more',
  definition: both(id),
  ...over,
});

export const subject = (id: string, over: Partial<Subject> = {}): Subject => ({
  id,
  title: both(id),
  items: [],
  ...over,
});

const unit = (code: string, level: AdminUnit['level']): AdminUnit => ({
  code,
  level,
  name: both(code),
  league: null,
  bbox: [0, 0, 1, 1],
  anchor: [0, 0],
  seat: null,
  room: [],
});

/** A region, two of its three cities, and an older plan of one of them. */
export const small = (items: Item[], over: Partial<Catalogue> = {}): Catalogue =>
  ({
    documents: [
      plan('region', '150000'),
      plan('hohhot', '150100'),
      plan('bayannur', '150800'),
      plan('older', '150800', 2021, 2025),
    ],
    items,
    places: [],
    admin: [
      unit('150000', 'region'),
      unit('150100', 'league'),
      unit('150200', 'league'),
      unit('150800', 'league'),
      unit('150824', 'county'),
    ],
    units: [
      { unit: '万亩', en: '', family: 'area', factor: 10_000 },
      { unit: '亩', en: '', family: 'area', factor: 1 },
      { unit: '%', en: '%', family: 'share', factor: 1 },
    ],
    subjects: [],
    indicators: [indicator('farmland')],
    ...over,
  }) as Catalogue;
