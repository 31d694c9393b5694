/**
 * Simplifies everything once, in one topology, and derives counties, leagues, region, provinces and countries
 * from the same arcs. What shares an edge before shares it after.
 */
import { mapshaper } from './mapshaper';
import { REGION_NAME_EN } from './names-en';
import type { Mosaic } from './outlines';
import { COUNTRIES, PROVINCES } from './provinces';
import type { Level } from './settings';
import { REGION_CODE, WINDOW } from './settings';
import { takeObjects } from './topo-split';
import type { AreaGeometry, Collection, Properties, Topology } from './types';
import type { Unit } from './units';

export interface AdminLevel {
  admin: Topology;
  counties: Topology;
}

export interface MosaicOfAll {
  text: string;
}

/** Puts the Chinese mosaic and the fitted countries into one planar mosaic, so that no vertex lies unshared. */
export async function joinMosaics(
  mosaic: Mosaic,
  countries: Collection<AreaGeometry, { iso: string }>,
): Promise<MosaicOfAll> {
  const tagged = (source: Collection<AreaGeometry, object>, blank: Properties): unknown => ({
    type: 'FeatureCollection',
    features: source.features.map((f) => ({ ...f, properties: { ...blank, ...f.properties } })),
  });
  const output = await mapshaper(
    `-i mosaic.json countries.json combine-files snap-interval=0.0001 -merge-layers force
     -clean overlap-rule=min-id gap-fill-area=5km2 -dissolve province,adcode,iso -o all.json precision=0.000001`,
    {
      'mosaic.json': tagged(mosaic, { province: '', adcode: '', iso: '' }),
      'countries.json': tagged(countries, { province: '', adcode: '', iso: '' }),
    },
  );
  return { text: output['all.json'] ?? '' };
}

/** One level of detail: an admin file and a counties file that share one grid and one set of arcs. */
export async function buildLevel(
  all: MosaicOfAll,
  level: Level,
  leagues: readonly Unit[],
  counties: readonly Unit[],
): Promise<AdminLevel> {
  const span = WINDOW[2] - WINDOW[0];
  const output = await mapshaper(
    `-i all.json snap-interval=0.00001
     -simplify weighted keep-shapes variable interval="province === '${REGION_CODE}' ? ${level.interval} : ${level.farInterval}"
     -rename-layers all
     -target all -filter "province === '${REGION_CODE}'" + name=counties
     -target counties -each "league = adcode.slice(0, 4) + '00'"
     -target counties -dissolve league + name=leagues
     -target counties -dissolve + name=region
     -target all -filter "province !== '' && province !== '${REGION_CODE}'" + name=p
     -target p -dissolve province + name=provinces
     -target all -filter "iso !== ''" + name=f
     -target f -dissolve iso + name=foreign
     -o all.topo.json target=region,leagues,counties,provinces,foreign format=topojson
        quantization=${Math.round(span / level.grid)}`,
    { 'all.json': all.text },
  );
  const topology = JSON.parse(output['all.topo.json'] ?? '') as Topology;
  label(topology, leagues, counties);
  return {
    admin: takeObjects(topology, ['region', 'leagues', 'provinces', 'foreign']),
    counties: takeObjects(topology, ['counties']),
  };
}

/** Replaces the working properties by the published ones and sorts features by code. */
function label(topology: Topology, leagues: readonly Unit[], counties: readonly Unit[]): void {
  const set = (name: string, from: string, rows: ReadonlyMap<string, Properties>): void => {
    const geometries = topology.objects[name]?.geometries ?? [];
    for (const geometry of geometries) {
      const code = String(geometry.properties?.[from] ?? '');
      const row = rows.get(code);
      if (!row) throw new Error(`levels: ${name} has a feature with ${from} "${code}" that no list knows`);
      geometry.id = code;
      geometry.properties = row;
    }
    geometries.sort((a, b) => (a.id ?? '').localeCompare(b.id ?? ''));
  };
  set(
    'leagues',
    'league',
    new Map(leagues.map(({ adcode, name_zh, name_en }) => [adcode, { adcode, name_zh, name_en }])),
  );
  set(
    'counties',
    'adcode',
    new Map(counties.map(({ adcode, name_zh, name_en, league }) => [adcode, { adcode, name_zh, name_en, league }])),
  );
  set(
    'provinces',
    'province',
    new Map(PROVINCES.map(({ adcode, name_zh, name_en }) => [adcode, { adcode, name_zh, name_en }])),
  );
  set('foreign', 'iso', new Map(COUNTRIES.map(({ iso, name_zh, name_en }) => [iso, { iso, name_zh, name_en }])));
  for (const geometry of topology.objects.region?.geometries ?? []) {
    geometry.id = REGION_CODE;
    geometry.properties = { adcode: REGION_CODE, name_zh: '内蒙古自治区', name_en: REGION_NAME_EN };
  }
}
