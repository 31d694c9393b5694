import { COLUMNS, type Column, USUAL_COLUMNS } from './sort';

/** The columns that a reader has chosen, kept in this browser where it lets us. */

const KEY = 'plan-atlas.list-columns';

/** Columns from a stored text; what is unknown is left out, the title is always there. */
export function readColumns(stored: string | null): readonly Column[] {
  if (stored === null) return USUAL_COLUMNS;
  const words = new Set(stored.split(','));
  return COLUMNS.filter((c) => c === 'title' || words.has(c));
}

/** One column switched on or off, in the order of display. */
export const withColumn = (columns: readonly Column[], column: Column): readonly Column[] =>
  COLUMNS.filter((c) => c === 'title' || columns.includes(c) !== (c === column));

export function storedColumns(): readonly Column[] {
  try {
    return readColumns(localStorage.getItem(KEY));
  } catch {
    // Storage can be blocked, as in a sandboxed frame.
    return USUAL_COLUMNS;
  }
}

export function storeColumns(columns: readonly Column[]): void {
  try {
    localStorage.setItem(KEY, columns.join(','));
  } catch {
    // The choice then lasts as long as the page.
  }
}
