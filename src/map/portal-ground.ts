import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';

/** Sources and layers of a portal's base map, under names of their own. Pure. */

export interface Ground {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
}

/** Before the name of every source and layer that is the portal's. */
export const PREFIX = 'portal-';

/** Grounds of tile pictures, the first below; tile templates by name. */
export function rasterGround(templates: Readonly<Record<string, string[]>>): Ground {
  const entries = Object.entries(templates).map(([name, tiles]) => [PREFIX + name, tiles] as const);
  return {
    sources: Object.fromEntries(
      entries.map(([id, tiles]) => [id, { type: 'raster', tiles, tileSize: 256, maxzoom: 18 } as const]),
    ),
    layers: entries.map(([id]) => ({ id, type: 'raster', source: id })),
  };
}

const HOSTS = [0, 1, 2, 3, 4, 5, 6, 7];
/** Names that go with each of 天地图's grounds. */
const NAMES = { vec: 'cva', img: 'cia', ter: 'cta' } as const;

const wmts = (layer: string, key: string): string[] =>
  HOSTS.map(
    (n) =>
      `https://t${n}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`,
  );

/** One of 天地图's grounds with its names. */
export const tianditu = (layer: keyof typeof NAMES, key: string): Ground =>
  rasterGround({ ground: wmts(layer, key), names: wmts(NAMES[layer], key) });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An address in a style is one beside the style; templates keep their braces. */
function beside(address: string, style: string): string {
  return new URL(address, style).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

function sourceBeside(source: Record<string, unknown>, style: string): SourceSpecification {
  const moved = { ...source };
  for (const key of ['url', 'data'])
    if (typeof moved[key] === 'string') moved[key] = beside(moved[key] as string, style);
  if (Array.isArray(moved.tiles)) moved.tiles = moved.tiles.map((t) => beside(String(t), style));
  return moved as unknown as SourceSpecification;
}

/** Names, pictures and patterns need fonts and sprites of the style's own host; they are left out. */
const isPlain = (layer: Record<string, unknown>): boolean =>
  layer.type !== 'symbol' &&
  !Object.keys(isObject(layer.paint) ? layer.paint : {}).some((key) => key.endsWith('-pattern'));

/** The ground of a MapLibre style that was fetched from `address`. Throws when it is none. */
export function groundOfStyle(style: unknown, address: string): Ground {
  if (!isObject(style) || !isObject(style.sources) || !Array.isArray(style.layers)) throw new Error('is no map style');
  const plain = style.layers.filter((l): l is Record<string, unknown> => isObject(l) && isPlain(l));
  const named = plain.map((l) => ({
    ...l,
    id: PREFIX + String(l.id),
    ...(l.source === undefined ? {} : { source: PREFIX + String(l.source) }),
  }));
  // What only the left-out layers used is not fetched.
  const used = new Set(named.map((l) => (l as { source?: string }).source));
  const sources = Object.entries(style.sources).filter(([id, s]) => isObject(s) && used.has(PREFIX + id));
  return {
    sources: Object.fromEntries(
      sources.map(([id, s]) => [PREFIX + id, sourceBeside(s as Record<string, unknown>, address)]),
    ),
    layers: named as unknown as LayerSpecification[],
  };
}
