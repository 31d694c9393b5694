import { useCallback } from 'react';
import type { PlansLoaded } from '../../catalogue/compare/loaded';
import type { Quantity } from '../../catalogue/compare/quantity';
import type { Item, ItemTarget } from '../../catalogue/types';
import { useCompareT } from '../../i18n/compare';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { formatPromise, unitWord } from '../../i18n/target';
import { joinWords } from '../../i18n/translate';
import { useIndex } from '../common/useIndex';

const SIGNS = { '>=': '≥ ', '<=': '≤ ', '~': '≈ ', '=': '' } as const;

/** A target as its plan states it. */
export function usePromise(): (target: ItemTarget, item: Item) => string {
  const language = useLanguage();
  const { units } = useIndex().catalogue;
  return useCallback(
    (target, item) => formatPromise(target, language, units, item.stage === 'maintain'),
    [language, units],
  );
}

/** A figure with its operator and unit, as converted or summed by us. */
export function useQuantity(): (quantity: Quantity, unit: string) => string {
  const language = useLanguage();
  const { units } = useIndex().catalogue;
  return useCallback(
    ({ value, valueMax, operator }, unit) => {
      const number = [value, ...(valueMax === undefined ? [] : [valueMax])].map((v) => formatNumber(v, language));
      const word = unitWord(unit, language, units);
      const space = language === 'zh' || word === '%' || word === '' ? '' : ' ';
      return `${operator ? SIGNS[operator] : ''}${number.join('—')}${space}${word}`;
    },
    [language, units],
  );
}

/** A share in percent with one decimal; its operator first. */
export const formatShare = ({ value, valueMax, operator }: Quantity): string => {
  const percent = [value, ...(valueMax === undefined ? [] : [valueMax])].map((v) => `${Math.round(v * 1000) / 10}%`);
  return `${operator ? SIGNS[operator] : ''}${percent.join('—')}`;
};

/** “Plans loaded: 2 of 12 leagues and cities (+ Erenhot)”. */
export function useLoadedWords(): (plans: PlansLoaded) => string {
  const t = useCompareT();
  const language = useLanguage();
  const { admin } = useIndex().catalogue;
  return useCallback(
    ({ leagues, of, counties }) => {
      if (counties.length === 0) return t('page.loaded', { n: leagues, of });
      const names = counties.map((code) => admin.find((u) => u.code === code)?.name[language] ?? code);
      return t('page.loadedPlus', { n: leagues, of, more: joinWords(language, names) });
    },
    [t, language, admin],
  );
}
