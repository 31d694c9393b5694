import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Place } from '../catalogue/types';
import type { Mark } from './marks';

/** What singles places out on the map: rings around their marks, their courses, the outline of a league. Pure. */

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** A ring around each mark that stands for one of the places. */
export function ringFeatures(places: readonly Place[], marks: readonly Mark[]): FeatureCollection {
  const stands = marks.filter((m) => m.places.some((p) => places.includes(p)));
  return collect(
    stands.map((m) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: m.at } })),
  );
}

/** Courses and outlines; a league has none of its own, so its boundary stands for it. */
export function courseFocus(places: readonly Place[], outlines: ReadonlyMap<string, Feature>): FeatureCollection {
  return collect(
    places.flatMap((p): Feature[] => {
      const league = p.form === 'admin' && p.precision === 'league' ? outlines.get(p.id)?.geometry : undefined;
      const geometry: Geometry | null | undefined = p.geometry ?? league;
      return geometry ? [{ type: 'Feature', properties: { form: league ? 'league' : p.form }, geometry }] : [];
    }),
  );
}
