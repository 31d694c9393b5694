import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The county pack, whoever made it: the one that ships (TopoJSON, object `counties`, `adcode`) or an official
 * file dropped in its place (GeoJSON, keyed by `adcode`, `code` or 天地图's `gb`, e.g. 156150824).
 */

export type CountyPack = FeatureCollection<Polygon | MultiPolygon, { adcode: string }>;

const KEYS = ['adcode', 'code', 'gb', 'id'] as const;

/** The six-digit code of a feature; 天地图 puts the country's 156 before it. */
function codeOf(f: Feature): string | null {
  for (const key of KEYS) {
    const code = /^(?:156)?(15\d{4})$/.exec(String(f.properties?.[key] ?? ''))?.[1];
    if (code) return code;
  }
  return null;
}

type CountyTopology = Topology<{ counties: GeometryCollection }>;

const isTopology = (data: unknown): data is CountyTopology =>
  (data as { type?: string } | null)?.type === 'Topology' && Boolean((data as CountyTopology).objects?.counties);

const isCollection = (data: unknown): data is FeatureCollection =>
  (data as { type?: string } | null)?.type === 'FeatureCollection' &&
  Array.isArray((data as FeatureCollection).features);

/** Counties of a pack with their codes. Throws, saying what is missing, when it is no county pack. */
export function readCountyPack(data: unknown): CountyPack {
  const collection = isTopology(data) ? feature(data, data.objects.counties) : data;
  if (!isCollection(collection)) {
    throw new Error('is neither TopoJSON with an object “counties” nor a GeoJSON FeatureCollection');
  }
  const features = collection.features.flatMap((f) => {
    const adcode = codeOf(f);
    const isArea = f.geometry?.type === 'Polygon' || f.geometry?.type === 'MultiPolygon';
    return adcode && isArea ? [{ ...f, id: adcode, properties: { ...f.properties, adcode } }] : [];
  });
  if (features.length === 0)
    throw new Error(`has no area with a code of Inner Mongolia (looked for ${KEYS.join(', ')})`);
  return { type: 'FeatureCollection', features: features as CountyPack['features'] };
}

/** County boundaries as lines: shared ones once where the pack has a topology, each outline otherwise. */
export function countyLines(data: unknown): MultiLineString {
  if (isTopology(data)) return mesh(data, data.objects.counties, (a, b) => a !== b);
  const rings = readCountyPack(data).features.flatMap(({ geometry: g }): Position[][] =>
    g.type === 'Polygon' ? g.coordinates : g.coordinates.flat(),
  );
  return { type: 'MultiLineString', coordinates: rings };
}
