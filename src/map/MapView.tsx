import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { useEffect, useRef } from 'react';
import { useAtlas } from '../store/store';
import { AtlasMap } from './atlas-map';
import { listen } from './interaction';

const LOCALES = {
  zh: {
    'Map.Title': '地图',
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '缩小',
    'ScaleControl.Kilometers': '公里',
    'ScaleControl.Meters': '米',
  },
  en: {},
} as const;

/** Can this browser draw the map at all? */
export function hasWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
  } catch {
    return false;
  }
}

/** The map as a React component: makes the map once, hands it the store, takes it down. */
export default function MapView() {
  const container = useRef<HTMLDivElement>(null);
  const index = useAtlas((s) => s.index);

  useEffect(() => {
    const state = useAtlas.getState();
    const { setMapStatus } = state;
    if (!container.current || !index) return;
    if (!hasWebGL()) {
      setMapStatus('no-webgl');
      return;
    }
    let atlas: AtlasMap;
    try {
      atlas = new AtlasMap(container.current, { ...state, index }, LOCALES[state.language]);
    } catch (error) {
      // WebGL is there but the engine cannot start on it; say why for whoever opens the console.
      console.error(error);
      setMapStatus('no-webgl');
      return;
    }
    // The section around it is the region named Map; the canvas inside takes the keys.
    atlas.map.getCanvas().setAttribute('role', 'application');
    const unlisten = listen(atlas);
    const unfollow = useAtlas.subscribe((next) => atlas.update(next));
    let gone = false;
    atlas.whenReady().then(
      () => gone || setMapStatus('ready'),
      () => gone || setMapStatus('failed'),
    );
    atlas.map.on('webglcontextlost', () => setMapStatus('lost'));
    atlas.map.on('webglcontextrestored', () => setMapStatus('ready'));
    return () => {
      gone = true;
      unfollow();
      unlisten();
      atlas.destroy();
    };
  }, [index]);

  return <div ref={container} className="map-canvas" />;
}
