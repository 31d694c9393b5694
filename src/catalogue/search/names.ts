import type { Catalogue } from '../types';
import { type FoundKind, keyOf, type SearchFile, type TraitKind } from './file';
import { matchPinyin, type Readings } from './pinyin';
import { isHan, spaced, squash } from './text';

/** Names, and how near a term comes to one. */

export interface Named {
  kind: FoundKind | TraitKind;
  id: string;
  /** Each name twice: in one word, and as words each with a space before it; `han` has anything to be read. */
  names: readonly { one: string; words: string; han: boolean }[];
}

/** How near: the greater the better; `NONE` is not at all. */
export const LEVEL = { exact: 100, begins: 80, inside: 60, initials: 45, loosely: 30, none: 0 } as const;

/** Telling apart names of one level: a term that is most of the name comes before one that is little of it. */
const COVERAGE = 12;
/** What was typed in another script comes just after what was typed as written. */
const LESS_FOR_PINYIN = 2;

const covering = (level: number, part: number, whole: number): number => level + (COVERAGE * part) / whole;

const named = (kind: Named['kind'], id: string, names: readonly string[]): Named => ({
  kind,
  id,
  names: [...new Set(names)]
    .map((n) => ({ one: squash(n), words: spaced(n), han: isHan(n) }))
    .filter((n) => n.one !== ''),
});

/** Everything that has a name: what is found, and what leads to items. */
export function allNames(catalogue: Catalogue, file: Pick<SearchFile, 'names' | 'traits'>): Named[] {
  const others = (kind: FoundKind, id: string): string[] => file.names[keyOf(kind, id)] ?? [];
  const traits = (['topic', 'sector'] as const).flatMap((kind) =>
    Object.entries(file.traits[kind]).map(([id, w]) => named(kind, id, [w.zh, w.en])),
  );
  return [
    ...catalogue.items.map((i) => named('item', i.id, [i.title.zh, i.title.en])),
    ...catalogue.places.map((p) => named('place', p.id, [p.name.zh, p.name.en, ...others('place', p.id)])),
    ...catalogue.subjects.map((s) => named('subject', s.id, [s.title.zh, s.title.en, ...others('subject', s.id)])),
    ...catalogue.indicators.map((n) => named('indicator', n.id, [n.title.zh, n.title.en])),
    ...catalogue.documents.map((d) => named('document', d.id, [d.short.zh, d.short.en, d.title.zh, d.title.en])),
    ...traits,
  ];
}

/** As written: a Chinese term anywhere in the name, a Latin one where a word begins. */
export function writtenLevel({ names }: Named, term: string): number {
  let best = 0;
  for (const { one, words } of names) {
    const level =
      one === term
        ? LEVEL.exact
        : one.startsWith(term)
          ? LEVEL.begins
          : (isHan(term) ? one.includes(term) : words.includes(` ${term}`))
            ? LEVEL.inside
            : LEVEL.none;
    if (level > 0) best = Math.max(best, covering(level, term.length, one.length));
  }
  return best;
}

/** In pinyin: `sure` when syllables are typed in full, `initials` and less when they are short. */
export function pinyinLevel({ names }: Named, typed: string, readings: Readings): { level: number; sure: boolean } {
  let best = { level: 0, sure: false };
  for (const { one, han } of names) {
    const match = han && matchPinyin(one, typed, readings);
    if (!match) continue;
    const whole = match.start === 0 && match.end === one.length;
    const written = whole ? LEVEL.exact : match.start === 0 ? LEVEL.begins : LEVEL.inside;
    const level = match.sure ? written - LESS_FOR_PINYIN : match.start === 0 ? LEVEL.initials : LEVEL.loosely;
    const near = covering(level, match.end - match.start, one.length);
    if (near > best.level) best = { level: near, sure: match.sure };
  }
  return best;
}
