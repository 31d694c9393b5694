import MiniSearch, { type SearchResult } from 'minisearch';
import type { CatalogueIndex } from '../query';
import { type FoundKind, keysOf, OPTIONS, type SearchFile } from './file';
import { itemsOf, leadsAnywhere } from './leads';
import { allNames, LEVEL, type Named, pinyinLevel, writtenLevel } from './names';
import { unpackWords } from './pack';
import { matchPinyin, matchSound, type Readings, readingsOf } from './pinyin';
import { type Hit, joined, type Part, remembering, type Search } from './search';
import { fold, isHan, squash, terms } from './text';

/**
 * The search over the whole catalogue. Each term of a query must be found, in whatever way: as written, in
 * pinyin, by initials; where none of that helps, by sound or by a likely misspelling.
 */

/** Levels of things found, by key. */
type Levels = Map<string, number>;

/** A term of this many Latin letters may be a misspelling, a fifth of it wrong. */
const MISSPELT_FROM = 4;
const MISSPELT_SHARE = 0.2;
/** Shorter sounds are everywhere. */
const SOUNDS_FROM = 2;
/** Words in the text of an item count less than any name; the most telling ones this much more. */
const WORDS_LEVEL = 10;
const WORDS_SPAN = 8;
/** A misspelt name is still a name. */
const MISSPELT_LEVEL = 50;
/** Letters from which a name leads to its items. */
const LEADS_FROM = { han: 2, latin: 3 } as const;
/** What an item gains by its importance, 1 to 3. */
const IMPORTANCE = 2;
const LEAST_IMPORTANT = 3;

const raise = (levels: Levels, key: string, level: number): void => {
  if (level > (levels.get(key) ?? 0)) levels.set(key, level);
};

interface Parts {
  index: CatalogueIndex;
  all: readonly Named[];
  words: MiniSearch;
  readings: Readings;
}

/** Latin letters only: perhaps pinyin. */
const isTyped = (term: string): boolean => /^[a-z]{2,}$/.test(term);

function addWords(levels: Levels, results: readonly SearchResult[], base: number): void {
  const top = results[0]?.score ?? 1;
  for (const r of results) raise(levels, String(r.id), base + (WORDS_SPAN * r.score) / top);
}

interface Direct {
  /** As written, or in full pinyin. */
  sure: Levels;
  /** Places by the initials that their names begin with: how people abbreviate them. */
  short: Levels;
  /** Other initials and half syllables: mostly accidents. */
  perhaps: Levels;
}

/** What a term names or says. */
function direct({ all, words, readings }: Parts, term: string): Direct {
  const [sure, short, perhaps]: [Levels, Levels, Levels] = [new Map(), new Map(), new Map()];
  // A character alone may begin a pair; of Latin words one letter tells nothing.
  addWords(sure, words.search(term, { prefix: isHan(term) ? term.length === 1 : term.length > 1 }), WORDS_LEVEL);
  for (const one of all) {
    const key = `${one.kind}:${one.id}`;
    raise(sure, key, writtenLevel(one, term));
    if (!isTyped(term)) continue;
    const read = pinyinLevel(one, term, readings);
    if (read.level === 0) continue;
    const abbreviates = one.kind === 'place' && read.level >= LEVEL.initials;
    raise(read.sure ? sure : abbreviates ? short : perhaps, key, read.level);
  }
  return { sure, short, perhaps };
}

/** What a term may mean when it is not written rightly. */
function mended({ all, words, readings }: Parts, term: string): Levels {
  const levels: Levels = new Map();
  if (isHan(term)) {
    if (term.length < SOUNDS_FROM) return levels;
    for (const one of all)
      if (one.names.some((n) => n.han && matchSound(n.one, term, readings)))
        raise(levels, `${one.kind}:${one.id}`, MISSPELT_LEVEL);
  } else if (term.length >= MISSPELT_FROM) {
    addWords(levels, words.search(term, { fuzzy: MISSPELT_SHARE, fields: ['latin'] }), MISSPELT_LEVEL);
    addWords(levels, words.search(term, { fuzzy: MISSPELT_SHARE, prefix: true }), WORDS_LEVEL);
  }
  return levels;
}

/** Everything that a term finds, with the items to which names lead. */
function found(parts: Parts, term: string): Levels {
  const { sure, short, perhaps } = direct(parts, term);
  const meant = new Map([...short, ...(sure.size > 0 ? sure : perhaps)]);
  const levels = meant.size > 0 ? meant : mended(parts, term);
  // A term that is hardly begun names everything.
  if (term.length < (isHan(term) ? LEADS_FROM.han : LEADS_FROM.latin)) return levels;
  for (const [key, level] of [...levels])
    for (const [item, share] of itemsOf(parts.index, key)) raise(levels, item, level * share);
  return levels;
}

/** The mean of each thing that every term finds. */
function together(all: readonly Levels[]): Levels {
  const [first = new Map<string, number>(), ...rest] = all;
  const both: Levels = new Map();
  for (const [key, level] of first) {
    const others = rest.map((l) => l.get(key));
    if (others.every((l) => l !== undefined))
      both.set(key, others.reduce((sum, l) => sum + (l ?? 0), level) / all.length);
  }
  return both;
}

const FOUND = new Set<string>(['item', 'place', 'subject', 'indicator'] satisfies FoundKind[]);

/** What a thing gains by its importance: small beside a level, enough among equals. */
function weight(index: CatalogueIndex, kind: string, id: string): number {
  if (kind === 'item') return IMPORTANCE * (LEAST_IMPORTANT - (index.items.get(id)?.importance ?? LEAST_IMPORTANT));
  if (kind === 'place') return Math.log2(1 + (index.itemsByPlace.get(id)?.length ?? 0)) / 2;
  return 0;
}

function weigh({ index }: Parts, levels: Levels): Hit[] {
  const hits: Hit[] = [];
  for (const [key, level] of levels) {
    const at = key.indexOf(':');
    const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
    if (!FOUND.has(kind) || (kind === 'place' && !leadsAnywhere(index, id))) continue;
    hits.push({ kind: kind as FoundKind, id, score: level + weight(index, kind, id) });
  }
  return hits.sort((a, b) => b.score - a.score);
}

function find(parts: Parts, query: string): Hit[] {
  const each = terms(query);
  if (each.length === 0) return [];
  const levels = together(each.map((term) => found(parts, term)));
  // Typed apart, meant as one: “gan qi mao du”, “bayan nur”, “粮食 产量”.
  const one = squash(query);
  if (each.length > 1) {
    for (const thing of parts.all) {
      const read = isTyped(one) ? pinyinLevel(thing, one, parts.readings) : { level: 0, sure: false };
      raise(levels, `${thing.kind}:${thing.id}`, Math.max(writtenLevel(thing, one), read.sure ? read.level : 0));
    }
  }
  return weigh(parts, levels);
}

function marksOf(text: string, term: string, readings: Readings): Part[] {
  const parts: Part[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    if (isHan(term) || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) parts.push([at, at + term.length]);
  if (parts.length > 0) return parts;
  const other = isHan(term)
    ? matchSound(text, term, readings)
    : isTyped(term)
      ? matchPinyin(text, term, readings)
      : null;
  return other ? [[other.start, other.end]] : [];
}

/** Opens the search: `file` belongs to the catalogue of `index`. */
export async function openSearch(index: CatalogueIndex, file: SearchFile): Promise<Search> {
  const words = await MiniSearch.loadJSAsync(unpackWords(file.words, keysOf(index.catalogue)), OPTIONS);
  const parts: Parts = {
    index,
    all: allNames(index.catalogue, file),
    words: words as MiniSearch,
    readings: readingsOf(file.pinyin),
  };
  return remembering(
    (query) => find(parts, query),
    (text, query) => {
      const folded = fold(text);
      const each = terms(query).flatMap((term) => marksOf(folded, term, parts.readings));
      const one = each.length === 0 ? marksOf(folded, squash(query), parts.readings) : [];
      return joined([...each, ...one]);
    },
  );
}
