import { LANGUAGES, type Language } from '../catalogue/vocabulary';
import { useAtlas } from '../store/store';

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

/** Changes the language and remembers it where that is allowed. */
export function changeLanguage(language: Language): void {
  useAtlas.getState().setLanguage(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not remembered, no harm.
  }
}
