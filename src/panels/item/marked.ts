import { findEvidence } from '../../catalogue/evidence';

export interface Piece {
  text: string;
  marked: boolean;
  /** Offset in the paragraph. */
  start: number;
}

/** A paragraph in pieces, those that evidence stands on marked; overlapping evidence makes one mark. */
export function markEvidence(paragraph: string, evidence: readonly string[]): Piece[] {
  const spans = evidence.flatMap((e) => findEvidence(paragraph, e)).sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end <= at) return;
    const last = pieces[pieces.length - 1];
    if (last?.marked && marked) last.text += paragraph.slice(at, end);
    else pieces.push({ text: paragraph.slice(at, end), marked, start: at });
    at = end;
  };
  for (const { start, end } of spans) {
    add(start, false);
    add(end, true);
  }
  add(paragraph.length, false);
  return pieces;
}
