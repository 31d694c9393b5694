/** Text in runs that a font has letters for and single characters that it has not. Pure. */

export interface Run {
  text: string;
  /** Has the font these letters? */
  has: boolean;
}

/** Signs that only say how others are drawn. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const characters = (text: string): string[] =>
  typeof Intl === 'object' && 'Segmenter' in Intl
    ? [...new Intl.Segmenter().segment(text)].map((s) => s.segment)
    : [...text];

/** @param hasGlyph has the font a letter for this code point? */
export function runsOf(text: string, hasGlyph: (codePoint: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (const character of characters(text)) {
    const seen = character.replace(UNSEEN, '');
    if (seen === '') continue;
    const has = [...seen].every((c) => hasGlyph(c.codePointAt(0) ?? 0));
    const last = runs.at(-1);
    if (last && has && last.has) last.text += seen;
    else runs.push({ text: has ? seen : character, has });
  }
  return runs;
}
