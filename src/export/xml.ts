/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

export interface Sheet {
  /** Shown on the tab: at most 31 characters, none of `: \ / ? * [ ]`. */
  name: string;
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** The first row is a header: bold, kept in sight, with filters. */
  header: boolean;
}

/** Style numbers of `STYLES`: plain, header, text that breaks over lines. */
const STYLE = { plain: 0, header: 1, wrapped: 2 } as const;
/** Longer text breaks over lines. */
const WRAP_FROM = 30;
/** What a cell of Excel holds at most. */
const MAX_TEXT = 32_767;

export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE4EDF5"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">',
  '<xf xfId="0"><alignment vertical="top"/></xf>',
  '<xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment vertical="center" wrapText="1"/></xf>',
  '<xf xfId="0"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>',
].join('');

/** Text for XML; characters that XML 1.0 knows no way to hold are left out. */
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** `0` → `A`, `26` → `AA`. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (at % 26));
}

/** `A1:F42`: the cells that a sheet fills, for its filters. */
export const rangeOf = ({ rows, widths }: Sheet, absolute = false): string => {
  const mark = absolute ? '$' : '';
  const last = columnName(widths.length - 1);
  return `${mark}A${mark}1:${mark}${last}${mark}${rows.length}`;
};

function cellXml(cell: Cell, row: number, column: number, header: boolean): string {
  if (cell === null || cell === '') return '';
  const at = `${columnName(column)}${row}`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${at}" s="${STYLE.plain}"><v>${cell}</v></c>`;
  const text = String(cell).slice(0, MAX_TEXT);
  const style = header ? STYLE.header : text.length > WRAP_FROM ? STYLE.wrapped : STYLE.plain;
  // Text of its own kind is never read as a formula.
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** One worksheet. */
export function sheetXml(sheet: Sheet, first: boolean): string {
  const { widths, rows, header } = sheet;
  const columns = widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`);
  const frozen = header ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const body = rows.map((cells, i) => {
    const row = cells.map((cell, j) => cellXml(cell, i + 1, j, header && i === 0));
    return `<row r="${i + 1}">${row.join('')}</row>`;
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>${frozen}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>`,
    header ? `<autoFilter ref="${rangeOf(sheet)}"/>` : '',
    '</worksheet>',
  ].join('');
}
