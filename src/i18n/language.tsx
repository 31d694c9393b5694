import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { type Language, type MessageKey, translate, type Values } from './translate';

const LanguageContext = createContext<Language>('zh');

/** Gives its children the language that `useT` and `useLanguage` speak. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

export type Translate = (key: MessageKey, values?: Values) => string;

/** The messages of the present language. */
export function useT(): Translate {
  const language = useLanguage();
  return useCallback((key, values) => translate(language, key, values), [language]);
}
