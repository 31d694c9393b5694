import type { CatalogueIndex } from '../../catalogue/query';
import type { Hit } from '../../catalogue/search/search';
import type { Item } from '../../catalogue/types';
import type { Language } from '../../catalogue/vocabulary';
import { type MessageKey, translate } from '../../i18n/translate';
import { SECTOR_STYLE } from '../../sectors/registry';
import { shortPlaces } from '../../sectors/tooltip';
import type { IconName } from '../../ui/icons';

/** What a row says of a hit. Pure. */
export interface Facts {
  title: string;
  /** Below the title; the first may hold what was searched for. */
  notes: readonly string[];
  /** For its mark, or else its icon. */
  item: Item | null;
  icon: IconName;
}

const ICONS = { item: 'list', place: 'place', subject: 'link', indicator: 'sort' } as const;

/** Words of a hit in a language; null when the catalogue has no such thing. */
export function factsOf({ kind, id }: Hit, index: CatalogueIndex, language: Language): Facts | null {
  const t = (key: MessageKey, values = {}): string => translate(language, key, values);
  const { subjects, indicators, items } = index.catalogue;
  const other = language === 'zh' ? 'en' : 'zh';
  const icon = ICONS[kind];
  if (kind === 'item') {
    const item = index.items.get(id);
    if (!item) return null;
    const plan = index.catalogue.documents.find((d) => d.id === item.document)?.short[language] ?? '';
    const notes = [shortPlaces(item, index, language), plan, SECTOR_STYLE[item.sector].name[language]];
    return { title: item.title[language], notes, item, icon };
  }
  if (kind === 'place') {
    const place = index.places.get(id);
    if (!place) return null;
    const n = index.itemsByPlace.get(id)?.length ?? 0;
    const notes = [place.name[other], t(`precision.${place.precision}`), t('search.items', { n })];
    return { title: place.name[language], notes, item: null, icon };
  }
  const named = (kind === 'subject' ? subjects : indicators).find((x) => x.id === id);
  if (!named) return null;
  const n = items.filter((i) =>
    kind === 'subject' ? i.subject === id : i.targets.some((target) => target.indicator === id),
  ).length;
  return { title: named.title[language], notes: [named.title[other], t('search.items', { n })], item: null, icon };
}
