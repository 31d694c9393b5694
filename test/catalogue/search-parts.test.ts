import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { pinyinTable } from '../../scripts/search-index';
import { packWords, unpackWords } from '../../src/catalogue/search/pack';
import { matchPinyin, matchSound, readingsOf } from '../../src/catalogue/search/pinyin';
import { joined } from '../../src/catalogue/search/search';
import { fold, squash, terms, termTokens, tokens } from '../../src/catalogue/search/text';

const NAMES = [
  '甘其毛都口岸',
  '乌梁素海',
  '巴彦淖尔市',
  '呼和浩特',
  '乌拉特中旗',
  '重庆路',
  '重点项目',
  '银行',
  '绿电',
];

/** Numbers that look random and are the same every time. */
function* numbers(seed = 7): Generator<number> {
  for (let n = seed; ; ) {
    n = (n * 1103515245 + 12345) % 2147483648;
    yield n / 2147483648;
  }
}

describe('texts', () => {
  test('fold away width, capitals and accents, and keep every place in the text', () => {
    expect(fold('Ürümqi　Ｇ６京藏')).toBe('urumqi g6京藏');
    const odd = 'ﬁ½İ𠮷é中文🚄ＡＢ⑥ﾊﾟ';
    expect(fold(odd)).toHaveLength(odd.length);
  });

  test('fall into words and pairs of characters', () => {
    expect(tokens('G6京藏高速, Xi’an–Baotou')).toEqual(['g6', '京藏', '藏高', '高速', '速', 'xian', 'baotou']);
    expect(squash('Ganq Mod / 甘其')).toBe('ganqmod甘其');
    expect(terms('wind power in the  Urad 中旗')).toEqual(['wind', 'power', 'urad', '中旗']);
    expect(terms('of')).toEqual(['of']);
    expect(terms(' ,.()[]*\\^$ ')).toEqual([]);
  });

  test('whatever part of a Chinese text is typed, its tokens are in the text', () => {
    const random = numbers();
    const next = (below: number): number => Math.floor((random.next().value ?? 0) * below);
    const letters = [...NAMES.join('')];
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + next(14) }, () => letters[next(letters.length)]).join('');
      const from = next(text.length);
      const part = text.slice(from, from + 1 + next(text.length - from));
      const inText = tokens(text);
      for (const token of termTokens(part))
        expect(
          part.length === 1 ? inText.some((t) => t.startsWith(token)) : inText.includes(token),
          `${part} in ${text}`,
        ).toBe(true);
    }
  });
});

describe('pinyin', () => {
  const readings = readingsOf(pinyinTable(NAMES));

  test.each(NAMES)('%s is found in full, by initials and half typed', (name) => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
    const whole = { start: 0, end: name.length };
    expect(matchPinyin(name, syllables.join(''), readings)).toEqual({ ...whole, sure: true });
    expect(matchPinyin(name, syllables.map((s) => s[0]).join(''), readings)).toEqual({ ...whole, sure: false });
    for (let typed = 1; typed < syllables.join('').length; typed++)
      expect(matchPinyin(name, syllables.join('').slice(0, typed), readings)?.start).toBe(0);
  });

  test('is found inside a longer text, past what is not typed, and nowhere else', () => {
    expect(matchPinyin('“甘其毛都—口岸”', 'maodukouan', readings)).toEqual({ start: 3, end: 8, sure: true });
    expect(matchPinyin('乌梁素海', 'wlhs', readings)).toBeNull();
    expect(matchPinyin('乌梁素海', 'port', readings)).toBeNull();
  });

  test('knows the reading that a word or a place gives its characters', () => {
    expect(matchPinyin('甘其毛都口岸', 'ganqimaodu', readings)).toEqual({ start: 0, end: 4, sure: true });
    expect(matchPinyin('重庆路', 'chongqing', readings)).toMatchObject({ start: 0, end: 2 });
    expect(matchPinyin('重点项目', 'zhongdian', readings)).toMatchObject({ start: 0, end: 2 });
    expect(matchPinyin('绿电', 'lvdian', readings)).toMatchObject({ end: 2 });
    expect(matchPinyin('绿电', 'ludian', readings)).toMatchObject({ end: 2 });
  });

  test('other characters of the same sound are recognised, others not', () => {
    expect(matchSound('甘其毛都口岸', '甘旗毛都', readings)).toEqual({ start: 0, end: 4 });
    expect(matchSound('乌梁素海', '乌兰素海', readings)).toBeNull();
  });
});

test('a packed index is the same index', () => {
  const words = new MiniSearch<{ id: string; a: string; b: string }>({ fields: ['a', 'b'] });
  const ids = ['x', 'y', 'z', 'w'];
  words.addAll([
    { id: 'x', a: 'wind power', b: 'coal' },
    { id: 'y', a: 'coal', b: '' },
    { id: 'z', a: 'water | wind', b: 'wind' },
    { id: 'w', a: 'coal port', b: 'water' },
  ]);
  const again = MiniSearch.loadJS(unpackWords(packWords(words.toJSON()), ids), { fields: ['a', 'b'] });
  for (const query of ['wind', 'coal', 'water', 'wi', 'cole', 'nothing'])
    expect(again.search(query, { prefix: true, fuzzy: 0.3 })).toEqual(
      words.search(query, { prefix: true, fuzzy: 0.3 }),
    );
  expect(() => unpackWords(packWords(words.toJSON()), ['x'])).toThrow('4 entries, not 1');
});

test('marked parts that touch are one', () => {
  expect(
    joined([
      [4, 6],
      [0, 2],
      [2, 3],
      [5, 8],
    ]),
  ).toEqual([
    [0, 3],
    [4, 8],
  ]);
});
