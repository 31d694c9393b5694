import { type CatalogueIndex, placeNames } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import type { Language, Precision } from '../catalogue/vocabulary';
import { formatTarget } from '../i18n/target';
import { translate } from '../i18n/translate';
import { shortCitation } from './citation';
import type { MarkForm, MarkSpec } from './mark';
import { SECTOR_STYLE } from './registry';

/** What a tooltip says, as data: the same on hover, focus and tap. */

const MAX_TARGETS = 3;
const MAX_TITLES = 8;
const MAX_PLACES = 3;

export interface TooltipItem {
  id: string;
  mark: MarkSpec;
  title: string;
  sector: string;
  /** The stage in words, or that none is stated. */
  stage: string;
  /** Up to three targets with their qualifiers. */
  targets: readonly string[];
  /** How many more there are. */
  moreTargets: number;
  place: string;
  precision: string;
  citation: string;
}

export type TooltipModel =
  | { kind: 'item'; item: TooltipItem }
  | {
      kind: 'several';
      count: number;
      titles: readonly { id: string; mark: MarkSpec; title: string; sector: string }[];
      /** How many are not named. */
      more: number;
    };

const FORMS: Readonly<Record<Precision, MarkForm>> = {
  site: 'site',
  town: 'town',
  county: 'county',
  league: 'county',
  region: 'county',
  'cross-border': 'county',
};

/** The mark that stands for an item beside its words. */
export const itemMark = ({ sector, stage, precision }: Item): MarkSpec => ({ sector, stage, form: FORMS[precision] });

/** An item's place names, a long list cut with the number of the rest. */
export function shortPlaces(item: Item, index: CatalogueIndex, language: Language): string {
  if (item.places.length <= MAX_PLACES) return placeNames(item, index, language);
  const first = placeNames({ ...item, places: item.places.slice(0, MAX_PLACES) }, index, language);
  return `${first} +${item.places.length - MAX_PLACES}`;
}

function describe(item: Item, index: CatalogueIndex, language: Language): TooltipItem {
  const { documents, units } = index.catalogue;
  const keeps = item.stage === 'maintain';
  return {
    id: item.id,
    mark: itemMark(item),
    title: item.title[language],
    sector: SECTOR_STYLE[item.sector].name[language],
    stage: translate(language, item.stage ? `stage.${item.stage}` : 'stage.none'),
    targets: item.targets.slice(0, MAX_TARGETS).map((t) => formatTarget(t, language, units, keeps)),
    moreTargets: Math.max(0, item.targets.length - MAX_TARGETS),
    place: shortPlaces(item, index, language),
    precision: translate(language, `precision.${item.precision}`),
    citation: shortCitation(
      item,
      documents.find((d) => d.id === item.document),
      language,
    ),
  };
}

/** The tooltip of the items under the pointer or the focus; null when none of them is known. */
export function tooltipModel(ids: readonly string[], index: CatalogueIndex, language: Language): TooltipModel | null {
  const items = ids.flatMap((id) => index.items.get(id) ?? []);
  const [only] = items;
  if (!only) return null;
  if (items.length === 1) return { kind: 'item', item: describe(only, index, language) };
  const titles = items.slice(0, MAX_TITLES).map((item) => ({
    id: item.id,
    mark: itemMark(item),
    title: item.title[language],
    sector: SECTOR_STYLE[item.sector].name[language],
  }));
  return { kind: 'several', count: items.length, titles, more: items.length - titles.length };
}
