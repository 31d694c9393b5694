/** The three heights of the bottom sheet. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Height of the sheet's handle row with its tabs, CSS pixels. */
const SHEET_PEEK = 92;
/** What stays of the map above a full sheet, so that the approval line is never covered. */
const SHEET_CLEARANCE = 72;

/**
 * Pixels of a sheet in a room of `room` pixels.
 * @param scale size of the text, 1 = 16 px: handle and tabs grow with it
 */
export function sheetPixels(height: SheetHeight, room: number, scale = 1): number {
  const peek = Math.round(SHEET_PEEK * scale);
  const full = Math.max(peek, room - SHEET_CLEARANCE);
  if (height === 'peek') return Math.min(peek, room);
  return height === 'full' ? full : Math.min(full, Math.max(peek, Math.round(room * 0.5)));
}

/** The height nearest to where a drag let go. */
export function nearestHeight(pixels: number, room: number, scale = 1): SheetHeight {
  const distance = (h: SheetHeight): number => Math.abs(sheetPixels(h, room, scale) - pixels);
  return [...SHEET_HEIGHTS].sort((a, b) => distance(a) - distance(b))[0] ?? 'half';
}

/** One step taller (+1) or lower (−1). */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + step] ?? height;
}
