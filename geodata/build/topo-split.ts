/** Takes some objects of a topology into a file of their own, on the same grid, with only the arcs they use. */
import type { TopoArcs, TopoGeometry, Topology } from './types';

export function takeObjects(topology: Topology, names: readonly string[]): Topology {
  const renumbered = new Map<number, number>();
  const arcs: Topology['arcs'] = [];
  const take = (index: number): number => {
    const old = index < 0 ? ~index : index;
    let fresh = renumbered.get(old);
    if (fresh === undefined) {
      fresh = arcs.length;
      renumbered.set(old, fresh);
      arcs.push(topology.arcs[old] ?? []);
    }
    return index < 0 ? ~fresh : fresh;
  };
  const objects: Topology['objects'] = {};
  for (const name of names) {
    const source = topology.objects[name];
    if (!source) throw new Error(`topology has no object "${name}"`);
    objects[name] = {
      type: 'GeometryCollection',
      geometries: source.geometries.map(
        (geometry): TopoGeometry => ({
          type: geometry.type,
          id: geometry.id,
          properties: geometry.properties,
          arcs: mapArcs(geometry.arcs ?? [], take),
        }),
      ),
    };
  }
  return { type: 'Topology', transform: topology.transform, objects, arcs };
}

function mapArcs(arcs: TopoArcs, fn: (index: number) => number): TopoArcs {
  return arcs.map((item) => (typeof item === 'number' ? fn(item) : mapArcs(item, fn))) as TopoArcs;
}
