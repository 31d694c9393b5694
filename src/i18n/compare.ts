import { useCallback } from 'react';
import { useLanguage } from './language';
import { compareEn } from './messages/compare-en';
import { compareZh } from './messages/compare-zh';
import type { Language, Values } from './translate';

/** The words of the comparing pages. A table of their own, so that the first load does not carry it. */

export type CompareKey = keyof typeof compareZh;
export type CompareTranslate = (key: CompareKey, values?: Values) => string;

const MESSAGES: Readonly<Record<Language, Readonly<Record<CompareKey, string>>>> = { zh: compareZh, en: compareEn };

/** The words of the present language, `{name}` replaced by its value. */
export function useCompareT(): CompareTranslate {
  const language = useLanguage();
  return useCallback(
    (key, values = {}) =>
      MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    [language],
  );
}
