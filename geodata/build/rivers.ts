/** Named rivers along the WDBII graph, and the unnamed rest for context. */
import type { RiverPiece } from './gshhg';
import { readRivers } from './gshhg';
import { bboxArgument, mapshaper } from './mapshaper';
import { lineKm } from './measure';
import type { Near } from './near';
import { RiverGraph } from './river-graph';
import type { RiverEntry } from './river-list';
import { GENERAL_CANAL_TAIL, RIVERS } from './river-list';
import { WINDOW } from './settings';
import type { Collection, Feature, LineGeometry, Position } from './types';

export interface RiverProperties {
  id: string;
  name_zh: string;
  name_en: string;
  rank: number;
  kind: 'river' | 'canal';
  source: 'WDBII' | 'authored';
}
type Lines<P> = Collection<LineGeometry, P>;

/** A way-point may lie this far from its river, km. */
const REACH_KM = 25;
const NAMED = { interval: 350, precision: 0.001 };
const MINOR = { interval: 600, precision: 0.001, shortestKm: 8 };

export interface Rivers {
  named: Lines<RiverProperties>;
  minor: Lines<{ rank: number }>;
}

/** Reads, names and simplifies; `near` says what is in the region or within reach of it. */
export async function buildRivers(near: Near): Promise<Rivers> {
  const pieces = await readRivers(WINDOW);
  const graph = new RiverGraph(pieces);
  const features = RIVERS.map((entry) => trace(graph, entry));
  const named = await simplify<RiverProperties>(
    { type: 'FeatureCollection', features },
    NAMED.interval,
    NAMED.precision,
  );
  named.features = named.features.map((f) => ({ ...f, id: f.properties.id }));

  const rest = leftOver(
    pieces,
    features.map((f) => f.geometry.coordinates),
  )
    .flatMap((line) => near.keep(line))
    .filter((line) => lineKm(line) >= MINOR.shortestKm)
    .map((coordinates) => ({
      type: 'Feature' as const,
      properties: { rank: 5 },
      geometry: { type: 'LineString' as const, coordinates },
    }));
  const minor = await simplify<{ rank: number }>(
    { type: 'FeatureCollection', features: rest },
    MINOR.interval,
    MINOR.precision,
  );
  return { named, minor };
}

function trace(graph: RiverGraph, entry: RiverEntry): Feature<LineGeometry, RiverProperties> {
  const { id, name_zh, name_en, rank, kind } = entry;
  const feature = (
    source: RiverProperties['source'],
    coordinates: Position[],
  ): Feature<LineGeometry, RiverProperties> => ({
    type: 'Feature',
    properties: { id, name_zh, name_en, rank, kind, source },
    geometry: { type: 'LineString', coordinates },
  });
  if (entry.drawn) return feature('authored', entry.drawn);

  const stops = (entry.through ?? []).map((p) => {
    const at = graph.nearest(p, REACH_KM);
    if (at === null) throw new Error(`river-list.ts: ${name_zh}: no river within ${REACH_KM} km of ${p.join(',')}`);
    return at;
  });
  const line: Position[] = [];
  for (let i = 1; i < stops.length; i++) {
    const leg = graph.path(stops[i - 1]!, stops[i]!, entry.levels);
    if (!leg) throw new Error(`river-list.ts: ${name_zh}: way-points ${i} and ${i + 1} are not connected`);
    line.push(...(line.length > 0 ? leg.slice(1) : leg));
  }
  const clean = dropSpurs(line);
  return feature('WDBII', id === 'hetao-zongganqu' ? [...clean, ...GENERAL_CANAL_TAIL] : clean);
}

/** A way-point off the line makes the way go out and back; this takes such spurs out. */
function dropSpurs(line: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const p of line) {
    const before = out[out.length - 2];
    if (before && before[0] === p[0] && before[1] === p[1]) out.pop();
    else out.push(p);
  }
  return out;
}

/** The parts of the pieces that no named river runs along. */
function leftOver(pieces: readonly RiverPiece[], named: readonly Position[][]): Position[][] {
  const step = (a: Position, b: Position): string => {
    const ends = [a, b].map((p) => `${p[0].toFixed(4)},${p[1].toFixed(4)}`).sort();
    return ends.join(' ');
  };
  const taken = new Set(named.flatMap((line) => line.slice(1).map((p, i) => step(line[i]!, p))));
  return pieces.flatMap(({ line }) => {
    const runs: Position[][] = [];
    let run: Position[] = [];
    for (let i = 1; i < line.length; i++) {
      const a = line[i - 1]!;
      const b = line[i]!;
      if (taken.has(step(a, b))) {
        run = [];
        continue;
      }
      if (run.length === 0) {
        run = [a];
        runs.push(run);
      }
      run.push(b);
    }
    return runs;
  });
}

async function simplify<P>(lines: Lines<P>, interval: number, precision: number): Promise<Lines<P>> {
  const output = await mapshaper(
    `-i lines.json -clip ${bboxArgument(WINDOW)} -simplify interval=${interval} -o out.json precision=${precision}`,
    { 'lines.json': lines },
  );
  const result = JSON.parse(output['out.json'] ?? '') as Lines<P>;
  for (const f of result.features) {
    const type = (f.geometry as { type: string }).type;
    if (type !== 'LineString')
      throw new Error(`rivers: a ${type} came out of simplification; the line leaves the window`);
  }
  return result;
}
