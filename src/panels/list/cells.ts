/** Rows that a page key moves. */
const PAGE = 10;

/** A cell of the list, counted from its first row and its title. */
export interface Cell {
  row: number;
  column: number;
}

/** What a key press says of itself. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * The cell that a key leads to, as in the grid pattern of ARIA: arrows by one, Home and End along the row, with Ctrl
 * to the first and the last row. Where a row is one cell, Home and End lead through the rows. Null when the key moves
 * nothing.
 */
export function cellStep({ key, ctrlKey, metaKey }: Press, at: Cell, rows: number, columns: number): Cell | null {
  const through = ctrlKey || metaKey || columns === 1;
  const last = { row: rows - 1, column: columns - 1 };
  const steps: Readonly<Record<string, Cell>> = {
    ArrowDown: { ...at, row: at.row + 1 },
    ArrowUp: { ...at, row: at.row - 1 },
    ArrowRight: { ...at, column: at.column + 1 },
    ArrowLeft: { ...at, column: at.column - 1 },
    PageDown: { ...at, row: at.row + PAGE },
    PageUp: { ...at, row: at.row - PAGE },
    Home: through ? { row: 0, column: 0 } : { ...at, column: 0 },
    End: through ? last : { ...at, column: last.column },
  };
  const next = steps[key];
  if (!next || rows === 0) return null;
  const within = (n: number, most: number): number => Math.max(0, Math.min(most, n));
  return { row: within(next.row, last.row), column: within(next.column, last.column) };
}
