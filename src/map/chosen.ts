import type { Map as MapLibreMap } from 'maplibre-gl';

/** Layers of what is chosen: they wait out of the camera's reach while nothing is, for a layer without features is drawn all the same. */

/** A zoom that no camera reaches. */
export const NEVER = 24;

const LAYERS = ['focus-areas', 'focus-lines', 'focus', 'district-around', 'district-casing', 'district-outline'];

/** Brings them into reach, or out of it. */
export function showChosen(map: MapLibreMap, on: boolean): void {
  for (const id of LAYERS) if (map.getLayer(id)) map.setLayerZoomRange(id, on ? 0 : NEVER, NEVER);
}
