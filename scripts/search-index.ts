import { customPinyin, pinyin } from 'pinyin-pro';
import { makeSearchFile, type SearchFile, type TraitWords } from '../src/catalogue/search/file';
import type { PinyinTable } from '../src/catalogue/search/pinyin';
import { isHan } from '../src/catalogue/search/text';
import type { Catalogue } from '../src/catalogue/types';
import { TOPICS } from '../src/catalogue/vocabulary';
import { topicsEn } from '../src/i18n/messages/topics-en';
import { topicsZh } from '../src/i18n/messages/topics-zh';
import { SECTOR_LIST } from '../src/sectors/registry';

/** The search's file with what only the build knows: how characters are read. */

/** GB 2312 level 1, the 3 755 commonest characters: bytes of its rows and columns. */
const COMMON = { rows: [0xb0, 0xd7], columns: [0xa1, 0xfe] } as const;

function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row: number = COMMON.rows[0]; row <= COMMON.rows[1]; row++)
    for (let column: number = COMMON.columns[0]; column <= COMMON.columns[1]; column++) bytes.push(row, column);
  // The last row is not full; what is not assigned is no Han character.
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}

// How names from here are read, where the dictionary takes the commoner reading.
customPinyin({
  毛都: 'máo dū',
  昆都仑: 'kūn dū lún',
  商都: 'shāng dū',
  满都拉: 'mǎn dū lā',
  呼都格: 'hū dū gé',
  克什克腾: 'kè shí kè téng',
  康巴什: 'kāng bā shí',
  京藏: 'jīng zàng',
  供给: 'gōng jǐ',
});

/** One syllable a character, without tones; ü is v, as on a keyboard. */
const syllables = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** Readings as they occur in these texts (重庆 chong, 重点 zhong), and the usual one of every common character. */
export function pinyinTable(texts: Iterable<string>): PinyinTable {
  const table = new Map<string, Set<string>>();
  const read = (ch: string, syllable: string): void => {
    if (!isHan(ch) || !/^[a-z]+$/.test(syllable)) return;
    // Some type nü and lü with u.
    for (const way of new Set([syllable, syllable.replace('v', 'u')])) {
      const characters = table.get(way) ?? new Set();
      table.set(way, characters.add(ch));
    }
  };
  for (const text of texts) {
    const characters = Array.from(text);
    const heard = syllables(text);
    if (heard.length === characters.length) for (const [i, ch] of characters.entries()) read(ch, heard[i] ?? '');
  }
  for (const ch of commonCharacters()) read(ch, syllables(ch)[0] ?? '');
  return Object.fromEntries([...table].sort().map(([syllable, characters]) => [syllable, [...characters].join('')]));
}

function* namesIn({ items, places, subjects, indicators }: Catalogue, traits: TraitWords): Iterable<string> {
  for (const { title } of [...items, ...subjects, ...indicators]) yield title.zh;
  for (const { name, aliases } of places) yield* [name.zh, ...aliases];
  for (const words of Object.values(traits)) for (const { zh } of Object.values(words)) yield zh;
}

/** The page's words for what the catalogue knows by id only. */
const TRAITS: TraitWords = {
  topic: Object.fromEntries(TOPICS.map((id) => [id, { zh: topicsZh[`topic.${id}`], en: topicsEn[`topic.${id}`] }])),
  sector: Object.fromEntries(SECTOR_LIST.map(({ id, name }) => [id, name])),
};

/** The search's file of a catalogue. */
export function searchFile(catalogue: Catalogue, traits = TRAITS): SearchFile {
  return makeSearchFile(catalogue, traits, pinyinTable(namesIn(catalogue, traits)), (zh) => syllables(zh).join(''));
}
