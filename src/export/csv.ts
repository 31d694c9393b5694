import type { CatalogueIndex } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import { itemFeature } from './geojson';

const ITEM_COLUMNS = [
  'id',
  'title_zh',
  'title_en',
  'kind',
  'sector',
  'topics',
  'stage',
  'document',
  'section',
  'paragraph',
  'evidence',
  'place_zh',
  'place_en',
  'place_id',
  'precision',
  'adcodes',
  'subject',
  'year',
  'summary_zh',
  'summary_en',
] as const;
const TARGET_COLUMNS = [
  'indicator',
  'metric_zh',
  'metric_en',
  'comparator',
  'value',
  'valueMax',
  'unit',
  'change',
  'year',
] as const;

/** Excel opens a CSV as UTF-8 only with this. */
const BOM = '\ufeff';

/** Quotes a cell; a leading = + - @ from text is defused so that a spreadsheet runs no formula. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** One row per item–target pair (one row for an item without targets), UTF-8 with BOM, CRLF. */
export function itemsCsv(items: readonly Item[], index: CatalogueIndex): string {
  const head = [...ITEM_COLUMNS, ...TARGET_COLUMNS.map((c) => `target_${c}`)];
  const rows = items.flatMap((item) => {
    const p = itemFeature(item, index).properties ?? {};
    const own = ITEM_COLUMNS.map((c) => cell(p[c]));
    const targets = p.targets as Record<string, unknown>[];
    if (targets.length === 0) return [[...own, ...TARGET_COLUMNS.map(() => '')]];
    return targets.map((t) => [...own, ...TARGET_COLUMNS.map((c) => (c === 'comparator' ? String(t[c]) : cell(t[c])))]);
  });
  return `${BOM + [head, ...rows].map((r) => r.join(',')).join('\r\n')}\r\n`;
}
