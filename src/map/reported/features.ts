import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Reported } from '../../catalogue/compare/reported';
import type { Catalogue } from '../../catalogue/types';
import type { Language } from '../../catalogue/vocabulary';
import { greatestOf, type ReportedLook, radiusOf, reportedLabel, shadeOf } from '../../sectors/reported';

/** The features of an indicator's map: an outline for every league, a circle for every amount, a name at each. Pure. */

/** Radius of a county's dot where its outline is not to be had, CSS pixels. */
const DOT = 7;
/** A region narrower than this has no room for its name, degrees of longitude. */
const SMALL = 3.5;

const point = (at: readonly number[], properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...at] },
});
const area = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

/**
 * `part`: `silent` no figure at hand · `area` a region with one · `circle` its amount · `label` its name and figure ·
 * `name` a league without one.
 */
export function reportedFeatures(
  data: Reported,
  { admin, units }: Pick<Catalogue, 'admin' | 'units'>,
  outlines: ReadonlyMap<string, Feature>,
  look: ReportedLook,
  language: Language,
): FeatureCollection {
  const unit = (code: string) => admin.find((u) => u.code === code);
  const silent = admin.filter((u) => u.level === 'league' && !data.regions.some((r) => r.code === u.code));
  const greatest = greatestOf(data);
  const features = [
    ...silent.flatMap((u): Feature[] => {
      const outline = outlines.get(u.code);
      const name = point(u.anchor, { part: 'name', text: u.name[language] });
      return outline ? [area(outline.geometry, { part: 'silent' }), name] : [name];
    }),
    ...data.regions.flatMap((region): Feature[] => {
      const { code, value } = region;
      const outline = outlines.get(code);
      const { bbox } = unit(code) ?? {};
      const at = unit(code)?.level === 'county' ? (unit(code)?.seat ?? unit(code)?.anchor) : unit(code)?.anchor;
      const fill = data.shaded ? shadeOf(look, data.classes.length, region.class) : look.amount;
      const radius = data.shaded ? (outline ? 0 : DOT) : radiusOf(value, greatest);
      const { name, promise } = reportedLabel(region, data, language, { admin, units });
      return [
        ...(outline ? [area(outline.geometry, { part: 'area', code, fill })] : []),
        ...(at && radius > 0 ? [point(at, { part: 'circle', code, fill, radius })] : []),
        // In a small region its name would hide it: there it stands below.
        ...(at && bbox
          ? radius === 0 && bbox[2] - bbox[0] < SMALL
            ? [
                point([(bbox[0] + bbox[2]) / 2, bbox[1]], {
                  part: 'label',
                  code,
                  radius: 1,
                  text: `${name}\n${promise}`,
                }),
              ]
            : [point(at, { part: 'label', code, radius, text: `${name}\n${promise}` })]
          : []),
      ];
    }),
  ];
  return { type: 'FeatureCollection', features };
}
