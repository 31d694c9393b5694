import type { Feature, Geometry } from 'geojson';
import type { CatalogueIndex } from '../catalogue/query';
import type { Place } from '../catalogue/types';
import type { Scene } from '../scene/scene';
import type { Mark } from './marks';

/** What singles places out on the map: rings around their marks, their courses, the outline of a league or county. Pure. */

/** Places that a scene singles out: its item's, or else those listed and those of every item about its subject. */
export function singledOut(
  { item, place, subject }: Pick<Scene, 'item' | 'place' | 'subject'>,
  index: CatalogueIndex,
): Place[] {
  const about = subject === null ? [] : index.catalogue.items.filter((i) => i.subject === subject);
  const ids = (item && index.items.get(item)?.places) || [
    ...(place?.split(',') ?? []),
    ...about.flatMap((i) => i.places),
  ];
  return [...new Set(ids)].flatMap((id) => index.places.get(id) ?? []);
}

/** A ring around each mark that stands for one of the places. */
export function ringFeatures(places: readonly Place[], marks: readonly Mark[]): Feature[] {
  return marks
    .filter((m) => m.places.some((p) => places.includes(p)))
    .map((m) => ({ type: 'Feature', properties: { part: 'ring' }, geometry: { type: 'Point', coordinates: m.at } }));
}

/** Codes of the units whose boundary stands for a place: a league, or the county when no more is known. */
function unitsOf({ form, precision, id, within }: Place): readonly string[] {
  if (precision === 'county') return within;
  return form === 'admin' && precision === 'league' ? [id] : [];
}

const course = (form: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties: { part: 'course', form },
  geometry,
});

/** Courses and outlines of places; where a place has none of its own, the boundary of its county or league. */
export function courseFocus(places: readonly Place[], outlines: ReadonlyMap<string, Feature>): Feature[] {
  const own = places.flatMap((p) => (p.geometry ? [course(p.form, p.geometry as Geometry)] : []));
  const codes = new Set(places.flatMap((p) => (p.geometry ? [] : unitsOf(p))));
  return [...own, ...[...codes].flatMap((code) => outlines.get(code) ?? []).map((f) => course('unit', f.geometry))];
}
