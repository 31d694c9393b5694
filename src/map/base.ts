import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import watersUrl from '../../.generated/waters.json?url';
import admin100Url from '../../geodata/base/admin-100m.topo.json?url';
import admin300Url from '../../geodata/base/admin-300m.topo.json?url';
import counties100Url from '../../geodata/base/counties/counties-100m.topo.json?url';
import counties300Url from '../../geodata/base/counties/counties-300m.topo.json?url';
import hillshadeCorners from '../../geodata/base/hillshade.json';
import hillshadeUrl from '../../geodata/base/hillshade.webp?url';
import townsUrl from '../../geodata/base/towns.json?url';
import { countyLines, readCountyPack } from '../catalogue/boundaries';
import { partUrl, readPart } from '../catalogue/part';
import { type PackedWaters, unpackWaters } from '../catalogue/waters';
import { useAtlas } from '../store/store';

/** The ground: base geometry as the style's source wants it, each feature with its `part`. Two levels of detail, one county pack apart. */

export type Level = '300m' | '100m';

type Objects = Record<'region' | 'leagues' | 'provinces' | 'foreign', GeometryCollection>;

export interface AdminGround {
  /** Filled outlines (part `land`; `layer` says which: foreign, provinces or region) and boundaries (part `border`; `rank`: 0 region and state, 1 league, 3 province). */
  features: Feature[];
  /** Outlines of the leagues, to single one out. */
  leagues: Feature[];
}

export interface CountyGround {
  outlines: Feature[];
  /** Boundaries, part `county-line`. */
  features: Feature[];
}

const URLS: Readonly<Record<Level, { admin: string; counties: string }>> = {
  '300m': { admin: admin300Url, counties: counties300Url },
  '100m': { admin: admin100Url, counties: counties100Url },
};

function withLayer(topology: Topology<Objects>, key: keyof Objects): Feature[] {
  return feature(topology, topology.objects[key]).features.map((f) => ({
    ...f,
    properties: { ...f.properties, part: 'land', layer: key },
  }));
}

const line = (geometry: MultiLineString, part: string, rank: number): Feature => ({
  type: 'Feature',
  properties: { part, rank },
  geometry,
});

/** Region, leagues, provinces and neighbours at a level. */
export async function loadAdmin(level: Level): Promise<AdminGround> {
  const t = await readPart<Topology<Objects>>(URLS[level].admin);
  const { region, leagues, provinces, foreign } = t.objects;
  const within = (of: GeometryCollection): MultiLineString => mesh(t, of, (a, b) => a !== b);
  return {
    features: [
      ...withLayer(t, 'foreign'),
      ...withLayer(t, 'provinces'),
      ...withLayer(t, 'region'),
      line(within(foreign), 'border', 3),
      line(within(provinces), 'border', 3),
      line(within(leagues), 'border', 1),
      line(mesh(t, region), 'border', 0),
    ],
    leagues: feature(t, leagues).features,
  };
}

const NO_COUNTIES: CountyGround = { outlines: [], features: [] };

async function countyGround(url: string): Promise<CountyGround> {
  const pack = await readPart(url);
  return { outlines: readCountyPack(pack).features, features: [line(countyLines(pack), 'county-line', 2)] };
}

/** The county pack, ours or the official one that the operator has put in its place; none rather than a wrong one. */
export async function loadCounties(level: Level): Promise<CountyGround> {
  const { deployment, notify } = useAtlas.getState();
  if (deployment.counties === null) return countyGround(URLS[level].counties);
  if (deployment.counties === false) return NO_COUNTIES;
  try {
    return await countyGround(deployment.counties);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(`${deployment.counties}: `, '').slice(0, 120) : '';
    if (level === '300m') notify('map.countiesFailed', { value: deployment.counties, why });
    return NO_COUNTIES;
  }
}

const named = ({ features }: FeatureCollection, part: string): Feature[] =>
  features.map((f) => ({ ...f, properties: { ...f.properties, part } }));

/** Rivers and lakes: parts `river` and `lake`. */
export async function loadWaters(): Promise<Feature[]> {
  const { rivers, lakes } = await readPart<Record<'rivers' | 'lakes', PackedWaters>>(watersUrl);
  return [...named(unpackWaters(rivers), 'river'), ...named(unpackWaters(lakes), 'lake')];
}

/** Towns, part `town`: their names are written from near by only. */
export const loadTowns = async (): Promise<Feature[]> => named(await readPart<FeatureCollection>(townsUrl), 'town');

/** The relief's picture and its corners. */
export const RELIEF = { url: partUrl(hillshadeUrl, 'image/webp'), ...hillshadeCorners };
