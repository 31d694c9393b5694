import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../catalogue/vocabulary';
import { groundLayers, groundSources } from './ground';
import { labelLayers } from './labels';
import { addOverlay } from './overlay';
import type { Palette } from './palette';
import { planSources } from './plan-layers';
import { RELIEF_LAYERS } from './relief';

/** The first drawing of the map. */

const sources = () => ({ ...groundSources(), ...planSources() });
/** Names of all sources that are there from the start. */
export const SOURCES = Object.keys(sources());

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Lays ground, names and plans, every source with its data at once: each later change would be a drawing more. */
export function layMap(
  map: MapLibreMap,
  palette: Palette,
  language: Language,
  data: ReadonlyMap<string, FeatureCollection>,
): void {
  for (const [id, source] of Object.entries(sources())) map.addSource(id, { ...source, data: data.get(id) ?? EMPTY });
  for (const layer of [...groundLayers(palette), ...labelLayers(palette, language)])
    if (!RELIEF_LAYERS.has(layer.id)) map.addLayer(layer);
  addOverlay(map, palette);
}
