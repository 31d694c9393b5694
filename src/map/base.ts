import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
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

/** The ground: base geometry as the style's sources want it. Two levels of detail, one county pack apart. */

export type Level = '300m' | '100m';

type Objects = Record<'region' | 'leagues' | 'provinces' | 'foreign', GeometryCollection>;

export interface AdminGround {
  /** Filled outlines; `layer` says which: foreign, province or region. */
  land: FeatureCollection;
  /** Outlines of the leagues, to single one out. */
  leagues: Feature[];
  /** Boundaries; `rank`: 0 region and state, 1 league, 3 province. */
  lines: FeatureCollection<MultiLineString>;
}

export interface CountyGround {
  outlines: FeatureCollection;
  lines: FeatureCollection<MultiLineString>;
}

const URLS: Readonly<Record<Level, { admin: string; counties: string }>> = {
  '300m': { admin: admin300Url, counties: counties300Url },
  '100m': { admin: admin100Url, counties: counties100Url },
};

const collect = <G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> => ({
  type: 'FeatureCollection',
  features,
});

function withLayer(topology: Topology<Objects>, key: keyof Objects): Feature[] {
  return feature(topology, topology.objects[key]).features.map((f) => ({
    ...f,
    properties: { ...f.properties, layer: key },
  }));
}

const line = (geometry: MultiLineString, rank: number): Feature<MultiLineString> => ({
  type: 'Feature',
  properties: { rank },
  geometry,
});

/** Region, leagues, provinces and neighbours at a level. */
export async function loadAdmin(level: Level): Promise<AdminGround> {
  const t = await readPart<Topology<Objects>>(URLS[level].admin);
  const { region, leagues, provinces, foreign } = t.objects;
  return {
    land: collect([...withLayer(t, 'foreign'), ...withLayer(t, 'provinces'), ...withLayer(t, 'region')]),
    leagues: feature(t, leagues).features,
    lines: collect([
      line(
        mesh(t, foreign, (a, b) => a !== b),
        3,
      ),
      line(
        mesh(t, provinces, (a, b) => a !== b),
        3,
      ),
      line(
        mesh(t, leagues, (a, b) => a !== b),
        1,
      ),
      line(mesh(t, region), 0),
    ]),
  };
}

const NO_COUNTIES: CountyGround = { outlines: collect([]), lines: collect([]) };

async function countyGround(url: string): Promise<CountyGround> {
  const pack = await readPart(url);
  return { outlines: readCountyPack(pack), lines: collect([line(countyLines(pack), 2)]) };
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

/** Rivers and lakes. */
export async function waters(): Promise<Record<'rivers' | 'lakes', FeatureCollection>> {
  const { rivers, lakes } = await readPart<Record<'rivers' | 'lakes', PackedWaters>>(watersUrl);
  return { rivers: unpackWaters(rivers), lakes: unpackWaters(lakes) };
}

/** Towns, whose names are written from near by only. */
export const loadTowns = (): Promise<FeatureCollection> => readPart<FeatureCollection>(townsUrl);

/** The relief's picture and its corners. */
export const RELIEF = { url: partUrl(hillshadeUrl, 'image/webp'), ...hillshadeCorners };
