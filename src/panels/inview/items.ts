import type { Item, Place } from '../../catalogue/types';
import type { Bounds } from '../../scene/scene';

/** Items whose places the map shows now. */

/** More rows than this are no help; zooming in is. */
export const MAX_ROWS = 60;

const within = ([w, s, e, n]: Bounds, at: readonly number[]): boolean => {
  const [lng = Number.NaN, lat = Number.NaN] = at;
  return lng >= w && lng <= e && lat >= s && lat <= n;
};

/** Belongs to a league or the region as a whole: it has no point to be in view. */
const isWide = ({ form, precision }: Place): boolean =>
  form === 'admin' && (precision === 'league' || precision === 'region');

/** Is any part of the coordinates within bounds? */
function anyWithin(bounds: Bounds, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return typeof value[0] === 'number'
    ? within(bounds, value as number[])
    : value.some((part) => anyWithin(bounds, part));
}

export function isInView(place: Place, bounds: Bounds): boolean {
  if (isWide(place)) return false;
  if (place.anchor && within(bounds, place.anchor)) return true;
  return place.geometry !== null && 'coordinates' in place.geometry && anyWithin(bounds, place.geometry.coordinates);
}

export interface InView {
  items: Item[];
  /** Items of whole leagues and the region, which stand nowhere in particular. */
  wide: number;
}

export function itemsInView(items: readonly Item[], places: ReadonlyMap<string, Place>, bounds: Bounds | null): InView {
  if (!bounds) return { items: [], wide: 0 };
  const seen = new Map<string, boolean>();
  const shows = (id: string): boolean => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const place = places.get(id);
    const answer = place !== undefined && isInView(place, bounds);
    seen.set(id, answer);
    return answer;
  };
  const wide = items.filter((item) =>
    item.places.every((id) => {
      const place = places.get(id);
      return place !== undefined && isWide(place);
    }),
  );
  return { items: items.filter((item) => item.places.some(shows)), wide: wide.length };
}
