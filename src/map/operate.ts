import {
  type LayerSpecification,
  type Map as MapLibreMap,
  type MapOptions,
  NavigationControl,
  ScaleControl,
  type SourceSpecification,
} from 'maplibre-gl';
import { type Basemap, isCooperative } from '../store/deployment';
import { useAtlas } from '../store/store';

/** What operator and host may change about the map: its gestures and controls, and the ground below the plans. */

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

/** Layers of the built-in ground that another base map takes the place of. */
const OWN_GROUND = ['land', 'relief', 'outside', 'deserts', 'lakes', 'rivers'];
const PREFIX = 'portal-';
const TIANDITU_HOSTS = [0, 1, 2, 3, 4, 5, 6, 7];
/** Names that go with each of 天地图's grounds. */
const NAMES = { vec: 'cva', img: 'cia', ter: 'cta' } as const;

interface Ground {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
}

const raster = (tiles: string[]): SourceSpecification => ({ type: 'raster', tiles, tileSize: 256, maxzoom: 18 });

function rasterGround(sources: Record<string, SourceSpecification>): Ground {
  const layers = Object.keys(sources).map((id) => ({ id, type: 'raster' as const, source: id }));
  return { sources, layers };
}

const tianditu = (layer: string, key: string): SourceSpecification =>
  raster(
    TIANDITU_HOSTS.map(
      (n) =>
        `https://t${n}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`,
    ),
  );

/** Tile templates keep their braces; a path is one below the page. */
const absolute = (url: string): string =>
  new URL(url, document.baseURI).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');

/** A style's ground without its names and pictures: those need fonts and sprites of its own host. */
function groundOfStyle(style: unknown): Ground {
  const { sources, layers } = (style ?? {}) as Partial<Ground>;
  if (typeof sources !== 'object' || !Array.isArray(layers)) throw new Error('is no map style');
  const renamed = layers
    .filter((l) => l.type !== 'symbol')
    .map((l) => ({ ...l, id: PREFIX + l.id, ...('source' in l && { source: PREFIX + String(l.source) }) }));
  const own = Object.entries(sources).map(([id, source]) => [PREFIX + id, source] as const);
  return { sources: Object.fromEntries(own), layers: renamed as LayerSpecification[] };
}

async function portalGround(basemap: Exclude<Basemap, { kind: 'embedded' }>): Promise<Ground> {
  if (basemap.kind === 'tianditu') {
    const { layers, key } = basemap;
    return rasterGround({
      [`${PREFIX}ground`]: tianditu(layers, key),
      [`${PREFIX}names`]: tianditu(NAMES[layers], key),
    });
  }
  if (basemap.kind === 'xyz') return rasterGround({ [`${PREFIX}ground`]: raster([absolute(basemap.url)]) });
  const response = await fetch(absolute(basemap.url));
  if (!response.ok) throw new Error(`${basemap.url}: ${response.status}`);
  return groundOfStyle(await response.json());
}

function showOwn(map: MapLibreMap, on: boolean): void {
  for (const id of OWN_GROUND) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
}

/** Puts the operator's base map below everything; where it cannot be had, the built-in one stays and a notice says so. */
export async function applyBasemap(map: MapLibreMap): Promise<void> {
  const { deployment, notify } = useAtlas.getState();
  const { basemap } = deployment;
  if (basemap.kind === 'embedded') return;
  let failed = false;
  const giveUp = (): void => {
    if (failed) return;
    failed = true;
    for (const { id } of map.getStyle().layers) if (id.startsWith(PREFIX)) map.removeLayer(id);
    showOwn(map, true);
    notify('map.basemapFailed');
  };
  // A listener also keeps the engine from writing each missing tile to the console.
  map.on('error', (event) => {
    if (String((event as { sourceId?: string }).sourceId ?? '').startsWith(PREFIX)) giveUp();
  });
  try {
    const { sources, layers } = await portalGround(basemap);
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    for (const layer of layers) map.addLayer(layer, 'land');
    showOwn(map, false);
  } catch {
    giveUp();
  }
}
