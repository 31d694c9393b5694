import type { Place } from './types';
import { PRECISIONS, type Precision } from './vocabulary';

/** The widest of several precisions: an item is no more surely placed than its least sure place. */
export const coarsest = (all: readonly Precision[]): Precision =>
  all.reduce<Precision>((worst, p) => (PRECISIONS.indexOf(p) > PRECISIONS.indexOf(worst) ? p : worst), 'site');

/** Codes of the counties, leagues or region that contain places. */
export const adcodesOf = (places: readonly Pick<Place, 'within'>[]): string[] =>
  [...new Set(places.flatMap((p) => p.within))].sort();
