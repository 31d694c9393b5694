/** How texts become comparable and how they fall into tokens: one way for the index and for what is typed. */

const HAN = /\p{Script=Han}/u;
/** Runs of Han characters, or words of other letters and digits (an apostrophe does not part a word). */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const STOP = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const foldOne = (ch: string): string => {
  const folded = ch.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return folded.length === ch.length ? folded : ch;
};

/** Full width, capitals and diacritics gone; as long as before, so that places in it are places in the original. */
export const fold = (text: string): string => Array.from(text, foldOne).join('');

export const isHan = (term: string): boolean => HAN.test(term);

/** A word without its apostrophes. */
const bare = (word: string): string => word.replace(/['’]/g, '');

const runs = (text: string): string[] => fold(text).match(RUNS)?.map(bare) ?? [];

/** What is compared as a whole: letters, digits and characters without anything between them. */
export const squash = (text: string): string => runs(text).join('');

/** The same as words, a space before each. */
export const spaced = (text: string): string =>
  runs(text)
    .map((run) => ` ${run}`)
    .join('');

/** The terms of a query, each of which must be found. Little English words count only when alone. */
export function terms(query: string): string[] {
  const all = [...new Set(runs(query))];
  const telling = all.filter((t) => !STOP.has(t));
  return telling.length > 0 ? telling : all;
}

const pairs = (run: string): string[] => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

/**
 * Tokens of a text: words, and pairs of neighbouring Han characters. The last of a run stands alone too,
 * so that a single character is the beginning of some token wherever it occurs.
 */
export const tokens = (text: string): string[] =>
  runs(text).flatMap((run) => (isHan(run) ? [...pairs(run), run.slice(-1)] : run));

/** Tokens of one term of a query: a text with all its pairs holds it, but for rare accidents. */
export const termTokens = (term: string): string[] => (isHan(term) && term.length > 1 ? pairs(term) : [term]);
