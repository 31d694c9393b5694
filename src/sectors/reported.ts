import { MAX_CLASSES, type Reported, type ReportedRegion } from '../catalogue/compare/reported';
import type { Catalogue } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { formatNumber } from '../i18n/format';
import { formatPromise, unitWord } from '../i18n/target';

/** How a map of an indicator looks: one set of constants for the map, the small picture and the legend of both. */

export interface ReportedLook {
  /** Fills, the lowest class first. */
  steps: readonly string[];
  /** Outline of a region that states a figure, and of a circle. */
  edge: string;
  /** Circles of amounts. */
  amount: string;
  /** Hatching where no plan at hand states one: lines that cannot be taken for a class. */
  hatch: string;
}

/** By theme. On dark grounds the greater value is the brighter one. */
export const REPORTED_LOOK: Readonly<Record<'light' | 'dark' | 'projector' | 'contrast', ReportedLook>> = {
  light: { steps: ['#e2d6ee', '#c0a4d6', '#9468b4', '#5e3184'], edge: '#4a2470', amount: '#9468b4', hatch: '#d3d7db' },
  dark: { steps: ['#4b3c60', '#735996', '#a386cb', '#d8c2f4'], edge: '#e3d3fa', amount: '#a386cb', hatch: '#3b4651' },
  projector: {
    steps: ['#e2d6ee', '#bb9cd4', '#8c5cb0', '#522578'],
    edge: '#3b1760',
    amount: '#8c5cb0',
    hatch: '#b4bac0',
  },
  contrast: {
    steps: ['#4a4300', '#857900', '#c2b000', '#ffe600'],
    edge: '#ffffff',
    amount: '#c2b000',
    hatch: '#5c5c5c',
  },
};

/** Fill of a class: the classes in use are spread over all steps; a single one stands in the middle. */
export function shadeOf(look: ReportedLook, classes: number, of: number): string {
  const at = classes < 2 ? 2 : Math.round((of / (classes - 1)) * (MAX_CLASSES - 1));
  return look.steps[at] ?? look.amount;
}

/** Radius of the greatest amount, CSS pixels on the map. */
const MAX_RADIUS = 34;
const MIN_RADIUS = 4;

/** Radius of an amount's circle, so that areas compare; never too small to be seen. */
export const radiusOf = (value: number, greatest: number): number =>
  greatest > 0 ? Math.max(MIN_RADIUS, Math.sqrt(Math.max(0, value) / greatest) * MAX_RADIUS) : MIN_RADIUS;

/** The greatest figure on the map. */
export const greatestOf = ({ regions }: Reported): number => Math.max(0, ...regions.map((r) => r.value));

/** A legend's rows: a fill with its values, or a circle with its amount. */
export type ReportedRow = { fill: string; label: string } | { radius: number; label: string };

/** The next round number at or below a value: 1, 2 or 5 of its power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((n) => n * power <= value) ?? 1) * power;
}

/** The rows of the legend; nothing where no part of the region states a figure. */
export function reportedRows(
  data: Reported,
  look: ReportedLook,
  language: Language,
  units: Catalogue['units'],
): ReportedRow[] {
  const word = unitWord(data.unit, language, units);
  const figure = (v: number): string =>
    `${formatNumber(v, language)}${language === 'zh' || word === '%' || word === '' ? '' : ' '}${word}`;
  if (data.regions.length === 0) return [];
  if (data.shaded)
    return data.classes.map(([low, high], i) => ({
      fill: shadeOf(look, data.classes.length, i),
      label: low === high ? figure(low) : `${formatNumber(low, language)}—${figure(high)}`,
    }));
  const greatest = greatestOf(data);
  if (greatest <= 0) return [];
  const top = roundDown(greatest);
  return [top, top / 5].map((v) => ({ radius: radiusOf(v, greatest), label: figure(v) }));
}

/** What stands at a region: its name, the promise with its qualifier, and the year where the years differ. */
export function reportedLabel(
  { code, target, item }: ReportedRegion,
  data: Reported,
  language: Language,
  { admin, units }: Pick<Catalogue, 'admin' | 'units'>,
): { name: string; promise: string } {
  const stated = [...data.regions, ...(data.whole ? [data.whole] : [])];
  const year = stated.some((s) => s.target.year !== target.year);
  const promise = formatPromise(target, language, units, item.stage === 'maintain');
  return {
    name: admin.find((u) => u.code === code)?.name[language] ?? code,
    promise: year ? `${promise}${language === 'zh' ? `（${target.year}年）` : ` (${target.year})`}` : promise,
  };
}
