import { LANGUAGES, type Language } from '../catalogue/vocabulary';
import { loadLanguage } from '../i18n/translate';
import { useAtlas } from '../store/store';
import { fetchEnglish } from './details';

const KEY = 'plan-atlas.language';

const known = (value: string | null): Language | undefined => LANGUAGES.find((l) => l === value);

/** Storage is blocked in some frames; the page works without it. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The host's wish in the address, else the reader's last choice, else Chinese. */
export const initialLanguage = (): Language =>
  known(new URLSearchParams(location.search).get('lang')) ?? known(stored()) ?? 'zh';

/** Speaks the language to begin with, as soon as its messages are there (Chinese until then). */
export function speakInitially(): Promise<void> {
  const language = initialLanguage();
  const speak = (): void => useAtlas.getState().setLanguage(language);
  if (language === 'zh') speak();
  return loadLanguage(language).then(speak, () => {});
}

/** Changes the language, once its words are there, and remembers it where that is allowed. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en') await Promise.allSettled([fetchEnglish(), loadLanguage(language)]);
  useAtlas.getState().setLanguage(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not remembered, no harm.
  }
}
