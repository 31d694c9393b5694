import type { CatalogueIndex } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import type { Context } from './context';
import { itemsCsv } from './csv';
import { itemsGeoJson } from './geojson';
import type { MadeFile } from './save';
import { workbook } from './workbook';

/** Forms in which items are handed out. */
export const FORMATS = ['xlsx', 'csv', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** `plan-atlas-41-items-2026-11-22.csv`: plain letters, so that any system keeps the name. */
const fileName = (count: number, date: string, extension: string): string =>
  `plan-atlas-${count}-items-${date}.${extension}`;

/** Makes a file of items; their words must be loaded. The workbook's writer is fetched when first asked for. */
export async function itemsFile(
  format: Format,
  items: readonly Item[],
  index: CatalogueIndex,
  context: Context,
): Promise<MadeFile> {
  const name = fileName(items.length, context.date, format);
  if (format === 'xlsx') {
    const { xlsx, XLSX_TYPE } = await import('./xlsx');
    const bytes = xlsx(workbook(items, index, context));
    // A workbook cannot be pasted; the table can.
    return { name, blob: new Blob([bytes], { type: XLSX_TYPE }), text: itemsCsv(items, index) };
  }
  const text = format === 'csv' ? itemsCsv(items, index) : JSON.stringify(itemsGeoJson(items, index));
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/geo+json';
  return { name, blob: new Blob([text], { type }), text };
}
