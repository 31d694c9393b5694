import { en } from './messages/en';
import { zh } from './messages/zh';

export type Language = 'zh' | 'en';
export type MessageKey = keyof typeof zh;
export type Values = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { zh, en };

/** Is this the key of a message? For keys that come from other rooms as plain strings. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(zh, key);

/** A message in a language, with `{name}` replaced by its value. A value that is not given stays visible. */
export function translate(language: Language, key: MessageKey, values: Values = {}): string {
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

/** Joins words as the language does: `能源、水利` or `Energy, Water`. */
export const joinWords = (language: Language, words: readonly string[]): string =>
  words.join(language === 'zh' ? '、' : ', ');
