/** Reads TopoJSON: arcs to coordinates, objects to features. Pure. */
import type { AreaGeometry, Feature, Position, Properties, Ring, TopoArcs, TopoGeometry, Topology } from './types';

/** Arc coordinates in degrees, deltas undone. */
export function decodeArcs(topology: Topology): Position[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const delta = topology.transform !== undefined;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Position => {
      x = delta ? x + dx : dx;
      y = delta ? y + dy : dy;
      return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
    });
  });
}

/** The arc lists of a geometry's rings, polygon by polygon. */
export function ringArcs(geometry: TopoGeometry): number[][][] {
  const arcs: TopoArcs = geometry.arcs ?? [];
  if (geometry.type === 'Polygon') return [arcs as number[][]];
  if (geometry.type === 'MultiPolygon') return arcs as number[][][];
  return [];
}

/** The features of one object; geometries that are no areas are left out. */
export function featuresOf(topology: Topology, name: string): Feature<AreaGeometry, Properties>[] {
  const arcs = decodeArcs(topology);
  return (topology.objects[name]?.geometries ?? []).flatMap((geometry) => {
    const polygons = ringArcs(geometry).map((rings) => rings.map((ring) => joinArcs(ring, arcs)));
    if (polygons.length === 0) return [];
    const shape: AreaGeometry =
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons };
    return [{ type: 'Feature' as const, id: geometry.id, properties: geometry.properties ?? {}, geometry: shape }];
  });
}

function joinArcs(ring: readonly number[], arcs: readonly Position[][]): Ring {
  const out: Ring = [];
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const line = index < 0 ? [...arc].reverse() : arc;
    out.push(...(out.length > 0 ? line.slice(1) : line));
  }
  return out;
}
