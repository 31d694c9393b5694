import type { Map as MapLibreMap } from 'maplibre-gl';
import { DISTRICT_BELOW, districtLayers } from './district';
import { NAME_LAYERS } from './labels';
import type { Palette } from './palette';
import { planLayers } from './plan-layers';

/** Lays the plans and the district over a drawn ground. Names are read over courses and outlines; marks stand over both. */
export function addOverlay(map: MapLibreMap, palette: Palette): void {
  for (const layer of planLayers(palette))
    map.addLayer(layer, layer.type === 'fill' || layer.type === 'line' ? NAME_LAYERS[0] : undefined);
  for (const layer of districtLayers(palette)) map.addLayer(layer, DISTRICT_BELOW);
}
