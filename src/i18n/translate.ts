import { zh } from './messages/zh';

export type Language = 'zh' | 'en';
export type MessageKey = keyof typeof zh;
export type Values = Readonly<Record<string, string | number>>;

type Messages = Readonly<Record<MessageKey, string>>;

/** Chinese is always there; English comes when it is wanted. */
const messages: { zh: Messages; en?: Messages } = { zh };

/** Fetches a language's messages; rejects when they cannot be had, and then Chinese stands for them. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') messages.en ??= (await import('./messages/en')).en;
}

/** Is this the key of a message? For keys that come from other rooms as plain strings. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(zh, key);

/** A message in a language, with `{name}` replaced by its value. A value that is not given stays visible. */
export function translate(language: Language, key: MessageKey, values: Values = {}): string {
  return (messages[language] ?? messages.zh)[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

/** Joins words as the language does: `能源、水利` or `Energy, Water`. */
export const joinWords = (language: Language, words: readonly string[]): string =>
  words.join(language === 'zh' ? '、' : ', ');
