import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../catalogue/vocabulary';
import { districtLayers } from './district';
import { groundLayers } from './ground';
import { labelLayers } from './labels';
import type { Palette } from './palette';
import { planLayers } from './plan-layers';

/** What must change so that layers drawn in one palette look as in another. Sources are never touched: what is drawn, selected and in view stays. */

export interface StyleChange {
  layer: string;
  kind: 'paint' | 'layout';
  name: string;
  /** `undefined` puts the engine's own value back. */
  value: unknown;
}

type Properties = Readonly<Record<string, unknown>>;

const partOf = (layer: LayerSpecification | undefined, kind: StyleChange['kind']): Properties =>
  (layer?.[kind] as Properties | undefined) ?? {};

/** Properties that differ between two versions of the same layers. */
export function styleChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): StyleChange[] {
  return after.flatMap((layer) => {
    const old = before.find((l) => l.id === layer.id);
    return (['paint', 'layout'] as const).flatMap((kind) => {
      const [was, is] = [partOf(old, kind), partOf(layer, kind)];
      return [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
        .map((name) => ({ layer: layer.id, kind, name, value: is[name] }));
    });
  });
}

/** All that is drawn in a palette. */
const layersIn = (p: Palette, language: Language): LayerSpecification[] => [
  ...groundLayers(p),
  ...labelLayers(p, language),
  ...districtLayers(p),
  ...planLayers(p),
];

/** Takes a drawn map from one palette to another. */
export function restyle(map: MapLibreMap, from: Palette, to: Palette, language: Language): void {
  for (const { layer, kind, name, value } of styleChanges(layersIn(from, language), layersIn(to, language))) {
    // The relief comes late, or never.
    if (!map.getLayer(layer)) continue;
    if (kind === 'paint') map.setPaintProperty(layer, name as never, value as never);
    else map.setLayoutProperty(layer, name as never, value as never);
  }
}
