import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../catalogue/vocabulary';
import { groundLayers } from './ground';
import { labelLayers } from './labels';
import { addOverlay } from './overlay';
import type { Palette } from './palette';
import { RELIEF_LAYERS } from './relief';

/** Lays ground, names and plans over the sources that are there. */
export function layMap(map: MapLibreMap, palette: Palette, language: Language): void {
  for (const layer of [...groundLayers(palette), ...labelLayers(palette, language)])
    if (!RELIEF_LAYERS.has(layer.id)) map.addLayer(layer);
  addOverlay(map, palette);
}
