import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { CatalogueIndex } from '../catalogue/query';
import type { Place } from '../catalogue/types';
import type { Scene } from '../scene/scene';
import type { Mark } from './marks';

/** What singles places out on the map: rings around their marks, their courses, the outline of a league. Pure. */

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

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
