/**
 * Figures and evidence in the text of a plan: what counts as a figure, where an evidence string
 * stands, which figures no evidence carries.
 */

export interface Span {
  start: number;
  end: number;
}

export interface Figure extends Span {
  text: string;
}

/** Full-width digits, points and percent signs to ASCII, one character for one. */
function asciiDigits(text: string): string {
  return text.replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

const escapePattern = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Figures with a unit in a text: a number not part of a code (G0616, 4-1) or of a calendar year.
 * @param units unit words as printed
 */
export function findFigures(text: string, units: readonly string[]): Figure[] {
  const source = asciiDigits(text);
  const words = [...units]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
  const pattern = new RegExp(
    `(?<![A-Za-z\\d.\\-]|专栏)(\\d[\\d,]*(?:\\.\\d+)?)(?:[—–~～-]\\d+(?:\\.\\d+)?)?\\s*(?:余|多)?(${words})`,
    'g',
  );
  const figures: Figure[] = [];
  for (const m of source.matchAll(pattern)) {
    const start = m.index;
    const calendarYear = m[2] === '年' && /^(19|20)\d\d$/.test(m[1] ?? '');
    if (!calendarYear) {
      figures.push({ start, end: start + m[0].length, text: text.slice(start, start + m[0].length) });
    }
  }
  return figures;
}

/** Every place where `evidence` stands, never inside a longer number. */
export function findEvidence(text: string, evidence: string): Span[] {
  const source = asciiDigits(text);
  const wanted = asciiDigits(evidence);
  const spans: Span[] = [];
  for (let at = source.indexOf(wanted); at >= 0; at = source.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const cutsBefore = /^\d/.test(wanted) && /[\d.]/.test(source[at - 1] ?? '');
    const cutsAfter = /\d$/.test(wanted) && /^(\d|\.\d)/.test(source.slice(end));
    if (!cutsBefore && !cutsAfter) spans.push({ start: at, end });
  }
  return spans;
}

/** Figures of a text that none of the evidence strings covers. */
export function uncoveredFigures(text: string, evidence: readonly string[], units: readonly string[]): Figure[] {
  const spans = evidence.flatMap((e) => findEvidence(text, e));
  return findFigures(text, units).filter((f) => !spans.some((s) => s.start <= f.start && f.end <= s.end));
}

/** Numbers printed in an evidence string, thousands separators removed. */
function numbersIn(evidence: string): number[] {
  return [...asciiDigits(evidence).matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((m) => Number(m[0].replace(/,/g, '')));
}

/** Does some evidence string print this number (with its unit, when digits are printed)? */
export function printsFigure(evidence: readonly string[], value: number, unit: string): boolean {
  return evidence.some((e) => e.includes(unit) && numbersIn(e).includes(Math.abs(value)));
}
