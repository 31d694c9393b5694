/** Figures in what somebody writes, held against what the plans print. */

/** Years name a time; everything else with digits is a figure. */
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /\d+(?:\.\d+)?/g;
const AFTER = /^[^\d，。；：、（）\s]{0,6}?(以上|以下|以内|左右)/;
const BEFORE = /(突破|超过|不少于|不低于)$/;

interface Figure {
  /** Digits with what directly follows them: `4000万亩`, `5%`. */
  token: string;
  before: string | undefined;
  after: string | undefined;
}

/** The figures of a Chinese text, each with the qualifiers that stand at it. */
function figuresOf(text: string): Figure[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const rest = text.slice(end);
    if (YEAR.test(match[0]) && /^(?:年|[—–-])/.test(rest)) return [];
    const unit = /^(?:[万亿千百]*[^\d\s，。；：、（）—]?)/.exec(rest)?.[0] ?? '';
    return [
      {
        token: match[0] + unit,
        before: BEFORE.exec(text.slice(0, start))?.[1],
        after: AFTER.exec(rest)?.[1],
      },
    ];
  });
}

/** A figure that the plans do not print so; `printed` is how they do, null when they print it nowhere. */
export interface ForeignFigure {
  token: string;
  printed: string | null;
}

/** Figures of a text that do not stand, with their qualifiers, in the words of the plans. */
export function foreignFigures(text: string, evidence: readonly string[]): ForeignFigure[] {
  const plain = evidence.map((e) => e.replace(/\s/g, ''));
  const all = plain.flatMap(figuresOf);
  return figuresOf(text).flatMap(({ token, before, after }): ForeignFigure[] => {
    const same = all.filter((f) => f.token === token);
    if (same.length === 0) return plain.some((e) => e.includes(token)) ? [] : [{ token, printed: null }];
    const kept = same.some((f) => (f.before ?? before) === before && (f.after ?? after) === after);
    const { before: b, after: a } = same[0] ?? {};
    return kept ? [] : [{ token, printed: `${b ?? ''}${token}…${a ?? ''}` }];
  });
}
