import { findEvidence } from '../../../catalogue/evidence';
import type { Item } from '../../../catalogue/types';

/** A stretch of a paragraph; the item whose evidence it is, or none. */
export interface TextPiece {
  start: number;
  text: string;
  item: Item | null;
}

/** A paragraph with the evidence of its items; where two overlap, the one that begins first has the words. */
export function textPieces(paragraph: string, items: readonly Item[]): TextPiece[] {
  const spans = items
    .flatMap((item) => item.evidence.flatMap((e) => findEvidence(paragraph, e).map((span) => ({ ...span, item }))))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end, item } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ start: at, text: paragraph.slice(at, from), item: null });
    pieces.push({ start: from, text: paragraph.slice(from, end), item });
    at = end;
  }
  if (at < paragraph.length) pieces.push({ start: at, text: paragraph.slice(at), item: null });
  return pieces;
}
