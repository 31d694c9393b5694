import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../store/deployment';
import { useAtlas } from '../store/store';
import { NAME_LAYERS } from './labels';
import { type Ground, groundOfStyle, PREFIX, rasterGround, tianditu } from './portal-ground';

/**
 * The operator's base map: above the built-in ground, below boundaries and plans. The built-in ground stays under
 * it: what the portal's server does not give is never a hole.
 */

/** First of the layers that are drawn above every ground. */
const ABOVE = 'county-lines';
/** Lines that 天地图 draws itself, approved: ours would stand beside them. */
const DRAWN_BY_TIANDITU = ['borders', 'routes'];
/** A server that gives nothing for so long is taken for one that is not there, ms. */
const PATIENCE_MS = 10_000;
/** How often is looked whether all that was asked for has been answered, ms. */
const LOOK_MS = 500;

type Portal = Exclude<Basemap, { kind: 'embedded' }>;

/** Tile templates keep their braces; a path is one below the page. */
const absolute = (url: string): string =>
  new URL(url, document.baseURI).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');

async function groundOf(basemap: Portal): Promise<Ground> {
  if (basemap.kind === 'tianditu') return tianditu(basemap.layers, basemap.key);
  if (basemap.kind === 'xyz') return rasterGround({ ground: [absolute(basemap.url)] });
  const address = absolute(basemap.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return groundOfStyle(await response.json(), address);
}

const hostOf = (basemap: Portal): string =>
  basemap.kind === 'tianditu' ? 'tianditu.gov.cn' : new URL(basemap.url, document.baseURI).host;

/** Its lines and Chinese names take the place of ours; other languages keep our names beside its own. */
function yieldToTianditu(map: MapLibreMap): void {
  const show = (ids: readonly string[], on: boolean): void => {
    for (const id of ids) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
  };
  const { language } = useAtlas.getState();
  show(DRAWN_BY_TIANDITU, false);
  show(NAME_LAYERS, language !== 'zh');
  const unfollow = useAtlas.subscribe((now, before) => {
    if (now.language !== before.language) show(NAME_LAYERS, now.language !== 'zh');
  });
  map.once('remove', unfollow);
}

/** Puts the operator's base map on; where it cannot be had, the built-in one stays and a notice says so. */
export async function putOn(map: MapLibreMap, basemap: Portal): Promise<void> {
  const { notify } = useAtlas.getState();
  let arrived = false;
  let failures = 0;
  let over = false;
  let told = false;

  const tell = (key: 'map.basemapFailed' | 'map.basemapPatchy'): void => {
    if (!told) notify(key, { host: hostOf(basemap) });
    told = true;
  };
  // A map that was taken down while its ground was on the way has nothing to say any more.
  map.once('remove', () => {
    over = true;
  });
  const giveUp = (): void => {
    over = true;
    for (const { id } of map.getStyle().layers) if (id.startsWith(PREFIX)) map.removeLayer(id);
    tell('map.basemapFailed');
  };
  const came = (): void => {
    if (arrived || over) return;
    arrived = true;
    if (basemap.kind === 'tianditu') yieldToTianditu(map);
  };
  // One tile that is missing says little; whether any came is known when all have been answered.
  const judge = (): void => {
    if (over) return;
    if (!arrived) giveUp();
    else if (failures > 0) tell('map.basemapPatchy');
  };

  // Listening also keeps the engine from writing each missing tile to the console.
  map.on('error', (event) => {
    if (!String((event as { sourceId?: string }).sourceId ?? '').startsWith(PREFIX)) return;
    failures += 1;
    if (arrived) tell('map.basemapPatchy');
  });
  map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile && sourceId.startsWith(PREFIX)) came();
  });
  try {
    const { sources, layers } = await groundOf(basemap);
    if (over) return;
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    for (const layer of layers) map.addLayer(layer, ABOVE);
    // A ground of one colour asks for nothing.
    if (layers.length > 0 && Object.keys(sources).length === 0) came();
    // The engine says nothing of tiles that do not exist (404), so it is asked.
    const asked = performance.now();
    const look = window.setInterval(() => {
      const answered = Object.keys(sources).every((id) => map.isSourceLoaded(id));
      if (!answered && performance.now() - asked < PATIENCE_MS) return;
      window.clearInterval(look);
      judge();
    }, LOOK_MS);
    map.once('remove', () => window.clearInterval(look));
  } catch {
    if (!over) giveUp();
  }
}
