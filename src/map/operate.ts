import { type Map as MapLibreMap, type MapOptions, NavigationControl, ScaleControl } from 'maplibre-gl';
import { isCooperative } from '../store/deployment';
import { useAtlas } from '../store/store';
import { constrainCamera, MAX_ZOOM, MIN_ZOOM } from './camera';

/** What operator and host may change about the map: its gestures and controls, and the ground below the plans. */

/** What never changes about the map: flat, north up, one world, within its bounds. */
export const ENGINE_OPTIONS = {
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  transformConstrain: constrainCamera,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  validateStyle: import.meta.env.DEV,
  localIdeographFontFamily: false,
} as const satisfies Partial<MapOptions>;

/** Options of the map that the page around asks for. */
export function hostOptions(): Pick<MapOptions, 'cooperativeGestures' | 'keyboard' | 'reduceMotion'> {
  const { host, reading } = useAtlas.getState();
  return {
    cooperativeGestures: isCooperative(host),
    keyboard: host.keys !== 'off',
    // Unset, the engine asks the system.
    ...(reading.motion === 'off' && { reduceMotion: true }),
  };
}

/** The map's own controls, as far as the host keeps them. */
export function addControls(map: MapLibreMap): void {
  const { host, textScale } = useAtlas.getState();
  const { ui } = host;
  if (ui.has('zoom')) map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
  if (ui.has('scale')) map.addControl(new ScaleControl({ maxWidth: 120 * textScale }), 'bottom-right');
}

/** Puts the operator's base map on; only a deployment that has one fetches the code for it. */
export function applyBasemap(map: MapLibreMap): void {
  const { deployment, notify } = useAtlas.getState();
  const { basemap } = deployment;
  if (basemap.kind === 'embedded') return;
  import('./basemap').then(
    ({ putOn }) => putOn(map, basemap),
    () => notify('map.basemapFailed', { host: basemap.kind }),
  );
}
