import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { zh } from '../../src/i18n/messages/zh';
import { isMessageKey, joinWords, type MessageKey, translate } from '../../src/i18n/translate';
import { OWN_WORDS } from '../../src/story/own/words';

const KEYS = Object.keys(zh) as MessageKey[];
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();

describe('the two languages', () => {
  test('say everything, with the same values', () => {
    for (const key of KEYS) {
      expect(en[key], key).not.toBe('');
      expect(placeholders(en[key]), key).toEqual(placeholders(zh[key]));
    }
  });

  test('are each of their own: no Chinese left in English, no English sentence in Chinese', () => {
    for (const key of KEYS) {
      if (key !== 'language.switch') expect(en[key], key).not.toMatch(/\p{Script=Han}/u);
      expect(zh[key].replace(/\{\w+\}/g, ''), key).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
    }
  });
});

describe('words of building talks', () => {
  test('say everything in each language, with the same values', () => {
    for (const [key, text] of Object.entries(OWN_WORDS.zh)) {
      const english = OWN_WORDS.en[key as keyof typeof OWN_WORDS.zh];
      expect(english, key).not.toMatch(/\p{Script=Han}|^$/u);
      expect(placeholders(english), key).toEqual(placeholders(text));
    }
  });
});

describe('translate', () => {
  test('puts values in their places', () => {
    expect(translate('zh', 'summary.some', { shown: 41, total: 328 })).toBe('显示 328 项中的 41 项');
    expect(translate('en', 'summary.some', { shown: 41, total: 328 })).toBe('Showing 41 of 328 items');
  });

  test('leaves a place without a value visible, and never reads a value as a pattern', () => {
    expect(translate('zh', 'search.none')).toContain('{q}');
    expect(translate('zh', 'search.none', { q: '$& {n}' })).toContain('$& {n}');
  });

  test('knows its keys', () => {
    expect(isMessageKey('notice.dropped')).toBe(true);
    expect(isMessageKey('toString')).toBe(false);
  });

  test('joins words as each language does', () => {
    expect(joinWords('zh', ['能源', '水利'])).toBe('能源、水利');
    expect(joinWords('en', ['Energy', 'Water'])).toBe('Energy, Water');
  });
});
