import type { CatalogueIndex } from '../../catalogue/query';
import type { Place } from '../../catalogue/types';
import type { Language } from '../../catalogue/vocabulary';
import { joinWords } from '../../i18n/translate';

/** Names that a heading holds before it counts the rest. */
const MAX_NAMES = 3;

/** The places of a scene: one, or those that a counted mark stands for, parted by commas. Unknown ones are left out. */
export const placesOf = (ids: string | null, index: CatalogueIndex): Place[] =>
  (ids ?? '').split(',').flatMap((id) => index.places.get(id) ?? []);

/** Their names, a long list cut with the number of the rest. */
export function shortNames(places: readonly Place[], language: Language): string {
  const names = joinWords(
    language,
    places.slice(0, MAX_NAMES).map((p) => p.name[language]),
  );
  return places.length > MAX_NAMES ? `${names} +${places.length - MAX_NAMES}` : names;
}
