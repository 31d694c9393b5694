import { useCallback } from 'react';
import { useLanguage } from './language';
import { deckEn } from './messages/deck-en';
import { deckZh } from './messages/deck-zh';
import type { Language, Values } from './translate';

/** The words of taking a deck away. A table of their own, so that the first load does not carry it. */

export type DeckKey = keyof typeof deckZh;
export type DeckTranslate = (key: DeckKey, values?: Values) => string;

const MESSAGES: Readonly<Record<Language, Readonly<Record<DeckKey, string>>>> = { zh: deckZh, en: deckEn };

/** A word in a language, `{name}` replaced by its value. */
export const deckWord = (language: Language, key: DeckKey, values: Values = {}): string =>
  MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The words of the present language. */
export function useDeckT(): DeckTranslate {
  const language = useLanguage();
  return useCallback((key, values) => deckWord(language, key, values), [language]);
}
