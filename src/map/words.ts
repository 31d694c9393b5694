import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../catalogue/vocabulary';

/** What the engine's own parts say, in the reader's language. */
const LOCALES = {
  zh: {
    'Map.Title': '互动地图：方向键移动，加号减号缩放，回车键列出视野内的条目',
    withoutKeys: '互动地图：回车键列出视野内的条目',
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '缩小',
    'ScaleControl.Kilometers': '公里',
    'ScaleControl.Meters': '米',
    'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 并滚动滚轮可缩放地图',
    'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 并滚动可缩放地图',
    'CooperativeGesturesHandler.MobileHelpText': '请用两根手指移动地图',
  },
  en: {
    'Map.Title': 'Interactive map: arrow keys move it, plus and minus zoom, Enter lists the items in view',
    withoutKeys: 'Interactive map: Enter lists the items in view',
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Meters': 'm',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
} as const;

export const localeOf = (language: Language): Record<string, string> => ({ ...LOCALES[language] });

/** Names canvas and controls anew, for the engine does so only once. */
export function speak(map: MapLibreMap, language: Language): void {
  const words = LOCALES[language];
  map.getCanvas().setAttribute('aria-label', words[map.keyboard.isEnabled() ? 'Map.Title' : 'withoutKeys']);
  for (const [part, name] of [
    ['in', words['NavigationControl.ZoomIn']],
    ['out', words['NavigationControl.ZoomOut']],
  ] as const) {
    const button = map.getContainer().querySelector(`.maplibregl-ctrl-zoom-${part}`);
    button?.setAttribute('aria-label', name);
    button?.setAttribute('title', name);
  }
  // The scale writes its unit again when the map has moved.
  Object.assign(map._locale, words);
  map.fire('move');
}
