import type { Bilingual } from '../catalogue/schema';
import { type Language, translate } from '../i18n/translate';

const CREDITS = ['boundary', 'neighbours', 'water', 'names', 'relief'] as const;

/** What the operator has set about the map, as far as it must be said beside it. */
export interface MapSettings {
  mapApproval: string | null;
  publisher: Bilingual | null;
  strip: Bilingual | null;
  basemap: { kind: string; attribution?: Bilingual | null };
}

/** Who made the operator's base map; null for ours. */
export function basemapCredit(language: Language, settings?: MapSettings): string | null {
  const { kind, attribution } = settings?.basemap ?? { kind: 'embedded' };
  return kind === 'tianditu' ? translate(language, 'map.credit.tianditu') : (attribution?.[language] ?? null);
}

/** Whom the map owes its ground to: said on the page, in print, in pictures and in files alike. */
export function mapCredits(language: Language, settings?: MapSettings): string[] {
  const own = CREDITS.map((credit) => translate(language, `map.credit.${credit}`));
  const basemap = basemapCredit(language, settings);
  return basemap === null ? own : [basemap, ...own];
}

/** The approval line of the map: its number where it has one, what it is without where it has none. */
export function approvalLine(language: Language, settings?: MapSettings): string {
  const { mapApproval, publisher, strip } = settings ?? {};
  const first = mapApproval
    ? translate(language, 'map.number', { number: mapApproval })
    : (strip?.[language] ?? translate(language, 'map.approval'));
  return publisher ? `${first} · ${publisher[language]}` : first;
}
