import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { useEffect, useRef } from 'react';
import { registerMap } from '../store/map-handle';
import { useAtlas } from '../store/store';
import { AtlasMap } from './atlas-map';
import { listen } from './interaction';
import { followQuality } from './quality';
import { watchReported } from './reported/watch';
import { handleOf, standInForPrint } from './snapshot';
import { localeOf, speak } from './words';

/** The map as a React component: makes the map once, hands it the store, takes it down. */
export default function MapView() {
  const container = useRef<HTMLDivElement>(null);
  const index = useAtlas((s) => s.index);

  useEffect(() => {
    const state = useAtlas.getState();
    const { setMapStatus } = state;
    if (!container.current || !index) return;
    let atlas: AtlasMap;
    try {
      atlas = new AtlasMap(container.current, { ...state, index }, localeOf(state.language));
    } catch (error) {
      // Asked for only now, for a context of its own to try would cost as much as the map's. Why, for the console.
      console.info(error);
      setMapStatus('no-webgl');
      return;
    }
    // The section around it is the region named Map; the canvas inside takes the keys.
    atlas.map.getCanvas().setAttribute('role', 'application');
    speak(atlas.map, state.language);
    state.arrive('code');
    const grounded = (): void => {
      if (!atlas.map.getSource('marks')) return;
      state.arrive('ground');
      atlas.map.off('data', grounded);
    };
    atlas.map.on('data', grounded);
    const unlisten = listen(atlas);
    const unreport = watchReported(atlas);
    const unfollow = useAtlas.subscribe((next, before) => {
      atlas.update(next);
      if (next.language !== before.language) speak(atlas.map, next.language);
    });
    registerMap(handleOf(atlas.map));
    const unprint = standInForPrint(atlas.map);
    let gone = false;
    let unquality = (): void => {};
    atlas.whenReady().then(
      () => {
        if (gone) return;
        unquality = followQuality(atlas);
        setMapStatus('ready');
      },
      () => gone || setMapStatus('failed'),
    );
    atlas.map.on('webglcontextlost', () => setMapStatus('lost'));
    atlas.map.on('webglcontextrestored', () => setMapStatus('ready'));
    return () => {
      gone = true;
      registerMap(null);
      unprint();
      unquality();
      unfollow();
      unlisten();
      unreport();
      atlas.destroy();
    };
  }, [index]);

  return <div ref={container} className="map-canvas" />;
}
