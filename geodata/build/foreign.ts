/**
 * Fits the neighbouring countries to the Chinese outline. Natural Earth's border with China is 1–10 km off, so
 * theirs is cut away where it reaches over, and moved out to ours where it falls short.
 */
import { readNpmJson } from './cache';
import { bboxArgument, mapshaper } from './mapshaper';
import type { Mosaic } from './outlines';
import { CHINA_ID, COUNTRIES } from './provinces';
import { WINDOW } from './settings';
import { featuresOf } from './topology';
import type { AreaGeometry, Collection, Feature, Position, Topology } from './types';
import { polygonsOf } from './types';

interface IsoProperties {
  iso: string;
}
type Areas<P> = Collection<AreaGeometry, P>;

/** The neighbouring countries, cut to the window, meeting the outline of `mosaic` without gap or overlap. */
export async function fitNeighbours(mosaic: Mosaic): Promise<Areas<IsoProperties>> {
  const world = featuresOf(readNpmJson<Topology>('world-atlas', 'countries-10m.json'), 'countries');
  const pick = (id: string): Feature<AreaGeometry>[] => world.filter((f) => f.id === id);

  const countries: Areas<IsoProperties> = {
    type: 'FeatureCollection',
    features: COUNTRIES.flatMap(({ id, iso }) =>
      pick(id).map((f) => ({ type: 'Feature' as const, properties: { iso }, geometry: f.geometry })),
    ),
  };
  const china = { type: 'FeatureCollection', features: pick(CHINA_ID).map((f) => ({ ...f, properties: {} })) };

  const output = await mapshaper(
    `-i mosaic.json -dissolve + name=ours
     -i countries.json -clip ${bboxArgument(WINDOW)} -filter-islands min-area=100km2 -erase ours -o cut.json
     -i china.json -clip ${bboxArgument(WINDOW)} -erase ours -erase countries -explode -o gaps.json`,
    { 'mosaic.json': mosaic, 'countries.json': countries, 'china.json': china },
  );
  const cut = JSON.parse(output['cut.json'] ?? '') as Areas<IsoProperties>;
  const gaps = JSON.parse(output['gaps.json'] ?? '') as Areas<IsoProperties>;
  return giveGaps(cut, gaps);
}

/** Gives each gap to the country it shares most vertices with; gaps along the coast touch none and go. */
function giveGaps(cut: Areas<IsoProperties>, gaps: Areas<IsoProperties>): Areas<IsoProperties> {
  const owner = new Map<string, string>();
  for (const feature of cut.features) {
    for (const p of positions(feature.geometry)) owner.set(key(p), feature.properties.iso);
  }
  const filled: Feature<AreaGeometry, IsoProperties>[] = [];
  for (const gap of gaps.features ?? []) {
    const votes = new Map<string, number>();
    for (const p of positions(gap.geometry)) {
      const iso = owner.get(key(p));
      if (iso) votes.set(iso, (votes.get(iso) ?? 0) + 1);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
    if (best) filled.push({ type: 'Feature', properties: { iso: best[0] }, geometry: gap.geometry });
  }
  return { type: 'FeatureCollection', features: [...cut.features, ...filled] };
}

function positions(geometry: AreaGeometry): Position[] {
  return polygonsOf(geometry).flat(2);
}

function key(p: Position): string {
  return `${p[0].toFixed(5)},${p[1].toFixed(5)}`;
}
