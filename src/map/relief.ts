import type { Map as MapLibreMap } from 'maplibre-gl';
import { RELIEF } from './base';
import { groundLayers } from './ground';
import type { Palette } from './palette';

/** The relief: last to come, for the map says everything without it. */

/** Its picture, and the veil that keeps it faint outside the region. */
export const RELIEF_LAYERS: ReadonlySet<string> = new Set(['relief', 'outside']);
/** What is drawn over it. */
const BELOW = 'deserts';

type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** Puts it on, or takes it away. */
export function showRelief(map: MapLibreMap, palette: Palette, on: boolean): void {
  if (map.getLayer('relief')) {
    for (const id of RELIEF_LAYERS) map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
    return;
  }
  if (!on) return;
  const url = new URL(RELIEF.url, document.baseURI).href;
  map.addSource('relief', { type: 'image', url, coordinates: RELIEF.coordinates as Corners });
  for (const layer of groundLayers(palette).filter(({ id }) => RELIEF_LAYERS.has(id))) map.addLayer(layer, BELOW);
}
