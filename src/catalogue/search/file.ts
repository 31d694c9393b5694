import MiniSearch, { type Options } from 'minisearch';
import type { Bilingual } from '../schema';
import type { Catalogue } from '../types';
import { type PackedWords, packWords } from './pack';
import type { PinyinTable } from './pinyin';
import { spellingsOf } from './romanisations';
import { squash, termTokens, tokens } from './text';

/** The search's file: made when the catalogue is compiled, fetched when somebody searches. */

/** What the search finds. */
export const FOUND_KINDS = ['item', 'place', 'subject', 'indicator'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** What leads to items but is no result of its own. */
export type TraitKind = 'document' | 'topic' | 'sector';

/** Words of the closed lists, which the catalogue knows by id only. */
export type TraitWords = Record<'topic' | 'sector', Record<string, Bilingual>>;

export interface SearchFile {
  /** Words of items, places, subjects, indicators: in the order of `keysOf`. */
  words: PackedWords;
  pinyin: PinyinTable;
  /** Other names of places and subjects, by `kind:id`: aliases, other spellings, names in other plans. */
  names: Record<string, string[]>;
  traits: TraitWords;
}

export const keyOf = (kind: FoundKind, id: string): string => `${kind}:${id}`;

/** Everything that is found, in the order of the index. */
export const keysOf = ({ items, places, subjects, indicators }: Catalogue): string[] => [
  ...items.map((i) => keyOf('item', i.id)),
  ...places.map((p) => keyOf('place', p.id)),
  ...subjects.map((s) => keyOf('subject', s.id)),
  ...indicators.map((n) => keyOf('indicator', n.id)),
];

type Field = 'title' | 'metric' | 'text' | 'latin';
type Entry = { id: string } & Partial<Record<Field, string>>;

export const OPTIONS: Options<Entry> = {
  fields: ['title', 'metric', 'text', 'latin'] satisfies Field[],
  tokenize: (text) => tokens(text),
  processTerm: (token) => token,
  searchOptions: {
    tokenize: (term) => termTokens(term),
    combineWith: 'AND',
    boost: { title: 4, latin: 4, metric: 2 },
  },
};

const both = (...words: Bilingual[]): string => words.flatMap((w) => [w.zh, w.en]).join(' · ');

const unlike = (names: readonly string[], own: Bilingual): string[] => {
  const known = new Set([own.zh, own.en].map(squash));
  return [...new Set(names)].filter((n) => !known.has(squash(n)));
};

const spelt = (zh: string): string[] => spellingsOf(zh).map((s) => s.name);

/** Other names of everything that has any. */
function otherNames({ places, subjects }: Catalogue): SearchFile['names'] {
  const names: SearchFile['names'] = {};
  for (const p of places) {
    const list = unlike([...p.aliases, ...spelt(p.name.zh)], p.name);
    if (list.length > 0) names[keyOf('place', p.id)] = list;
  }
  for (const s of subjects) {
    const list = unlike([...Object.values(s.names ?? {}).flat(), ...spelt(s.title.zh)], s.title);
    if (list.length > 0) names[keyOf('subject', s.id)] = list;
  }
  return names;
}

/**
 * Compiles the search's file. `latin` gives a Chinese name in pinyin without spaces; with the names in one
 * word each it lets a misspelt `gangimaodu` or `bayan nur` find its place.
 */
export function makeSearchFile(
  catalogue: Catalogue,
  traits: TraitWords,
  pinyin: PinyinTable,
  latin: (zh: string) => string,
): SearchFile {
  const names = otherNames(catalogue);
  const named = (kind: FoundKind, id: string, own: Bilingual): Entry => {
    const oneWord = [own.en, ...spellingsOf(own.zh).map((s) => s.stem)].map(squash);
    return {
      id: keyOf(kind, id),
      title: [both(own), ...(names[keyOf(kind, id)] ?? [])].join(' · '),
      latin: [...new Set([latin(own.zh), ...oneWord])].join(' '),
    };
  };
  const words = new MiniSearch<Entry>(OPTIONS);
  words.addAll([
    ...catalogue.items.map((i) => ({
      id: keyOf('item', i.id),
      title: both(i.title),
      metric: i.targets.map((t) => both(t.metric)).join(' · '),
      text: i.evidence.join(' · '),
    })),
    ...catalogue.places.map((p) => named('place', p.id, p.name)),
    ...catalogue.subjects.map((s) => named('subject', s.id, s.title)),
    ...catalogue.indicators.map((n) => ({ ...named('indicator', n.id, n.title), text: both(n.definition) })),
  ]);
  return { words: packWords(words.toJSON()), pinyin, names, traits };
}
