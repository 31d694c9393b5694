import type { Language } from './translate';

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, digits: number, grouped: boolean): Intl.NumberFormat {
  const key = `${language}/${digits}/${grouped}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: digits, useGrouping: grouped });
  formats.set(key, made);
  return made;
}

/** A number with every printed digit; thousands are parted from five digits on, as plans print years and codes with four. */
export function formatNumber(value: number, language: Language, digits = 6): string {
  return numberFormat(language, digits, Math.abs(value) >= 10_000).format(value);
}

/** Dates stay YYYY-MM-DD in both languages; a bare year stays a year. */
export const formatDate = (dated: string): string => dated;
