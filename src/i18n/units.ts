import { formatNumber } from './format';
import type { Language } from './translate';

/** The few conversions a reader asks for; the printed unit always comes first, this beside it. */
const CONVERSIONS: Readonly<Record<string, { factor: number; zh: string; en: string; exact: boolean }>> = {
  万亩: { factor: 6.666_666_667, zh: '平方公里', en: 'km²', exact: false },
  亿亩: { factor: 66_666.666_67, zh: '平方公里', en: 'km²', exact: false },
  亿斤: { factor: 5, zh: '万吨', en: '×10⁴ t', exact: true },
  万千瓦: { factor: 0.01, zh: 'GW', en: 'GW', exact: true },
  亿千瓦: { factor: 100, zh: 'GW', en: 'GW', exact: true },
};

interface Quantity {
  value: number;
  valueMax?: number | undefined;
  unit: string;
}

const significant = (value: number): number => Number(value.toPrecision(4));

/** The same quantity in the other common unit, e.g. `= 4 GW`, `≈ 3,667 平方公里`; null where none is usual. */
export function convertQuantity({ value, valueMax, unit }: Quantity, language: Language): string | null {
  const rule = CONVERSIONS[unit];
  if (!rule) return null;
  const figure = (v: number): string => {
    const converted = v * rule.factor;
    return formatNumber(rule.exact ? converted : significant(converted), language, 4);
  };
  const range = valueMax === undefined ? figure(value) : `${figure(value)}–${figure(valueMax)}`;
  return `${rule.exact ? '=' : '≈'} ${range} ${rule[language]}`;
}
