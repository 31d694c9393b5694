import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Catalogue } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { type Palette, textSize } from './palette';
import { partIs } from './part';

/** Names on the map: where they stand, how they look, what gives way to what. */

export const FONT = ['Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'sans-serif'];

/** Linear steps by zoom. */
export const zoomed = (...stops: number[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Text in the reader's language; the Chinese name where there is no other. */
export const nameIn = (language: Language): ExpressionSpecification =>
  language === 'zh' ? ['get', 'name_zh'] : ['coalesce', ['get', 'name_en'], ['get', 'name_zh']];

/** Labels of neighbours, where they have room inside the camera's bounds. */
const NEIGHBOURS: readonly [number, number, string, string, number][] = [
  [105.2, 45.6, '蒙古国', 'Mongolia', 1],
  [114.8, 51.6, '俄罗斯', 'Russia', 1],
  [126.6, 48.6, '黑龙江省', 'Heilongjiang', 2],
  [125.3, 43.9, '吉林省', 'Jilin', 2],
  [122.2, 41.4, '辽宁省', 'Liaoning', 2],
  [116.5, 41.0, '河北省', 'Hebei', 2],
  [116.35, 40.1, '北京市', 'Beijing', 2],
  [112.3, 38.3, '山西省', 'Shanxi', 2],
  [108.9, 37.0, '陕西省', 'Shaanxi', 2],
  [106.0, 37.6, '宁夏', 'Ningxia', 2],
  [101.9, 38.1, '甘肃省', 'Gansu', 2],
];

const point = (at: readonly number[], properties: Record<string, unknown>) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [...at] },
});

/** Names of leagues, counties and neighbours as points. */
export function labelPoints({ admin }: Catalogue, without: ReadonlySet<string> = new Set()): Feature[] {
  const units = admin
    .filter((u) => u.level === 'county' || (u.level === 'league' && !without.has(u.code)))
    .map((u) => point(u.anchor, { name_zh: u.name.zh, name_en: u.name.en, level: u.level }));
  const around = NEIGHBOURS.map(([lng, lat, zh, en, rank]) =>
    point([lng, lat], { name_zh: zh, name_en: en, level: rank === 1 ? 'state' : 'province' }),
  );
  return [...units, ...around];
}

/** Labels, weakest first: what comes later is placed first. */
export function labelLayers(p: Palette, language: Language): LayerSpecification[] {
  const name = nameIn(language);
  const px = (size: number): number => textSize(p, size);
  const halo = { 'text-halo-color': p.halo, 'text-halo-width': 1.4 } as const;
  const base = { 'text-field': name, 'text-font': FONT } as const;
  const level = (...levels: string[]): ExpressionSpecification => ['in', ['get', 'level'], ['literal', levels]];
  return [
    {
      id: 'route-labels',
      type: 'symbol',
      source: 'ground',
      filter: partIs('route'),
      minzoom: 7.2,
      layout: { ...base, 'symbol-placement': 'line', 'text-size': px(10.5), 'symbol-spacing': 420 },
      paint: { ...halo, 'text-color': p.mutedText },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'ground',
      filter: ['all', partIs('town'), ['>', ['get', 'rank'], 2]],
      minzoom: 7.5,
      layout: { ...base, 'text-size': px(11) },
      paint: { ...halo, 'text-color': p.mutedText },
    },
    {
      id: 'river-labels',
      type: 'symbol',
      source: 'ground',
      minzoom: 5,
      filter: ['all', partIs('river'), ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6, 2, 7.5, 4]]],
      layout: {
        ...base,
        'symbol-placement': 'line',
        'text-size': px(11.5),
        'symbol-spacing': 380,
        'text-letter-spacing': 0.12,
      },
      paint: { ...halo, 'text-color': p.waterText },
    },
    {
      id: 'lake-labels',
      type: 'symbol',
      source: 'ground',
      filter: ['all', partIs('lake'), ['has', 'name_zh'], ['!=', ['get', 'name_zh'], null]],
      minzoom: 5.2,
      layout: { ...base, 'text-size': px(11.5), 'symbol-sort-key': ['-', 0, ['get', 'km2']] },
      paint: { ...halo, 'text-color': p.waterText },
    },
    {
      id: 'ground-labels',
      type: 'symbol',
      source: 'ground',
      filter: ['in', ['get', 'part'], ['literal', ['desert-label', 'range-label']]],
      layout: {
        ...base,
        'text-size': zoomed(4, px(10.5), 8, px(14)),
        'text-letter-spacing': 0.25,
        'text-max-width': 7,
      },
      paint: { ...halo, 'text-color': ['match', ['get', 'part'], 'desert-label', p.desertText, p.range] },
    },
    {
      id: 'counties',
      type: 'symbol',
      source: 'marks',
      filter: level('county'),
      minzoom: 6.1,
      layout: { ...base, 'text-size': zoomed(6, px(10.5), 9, px(13)), 'text-max-width': 6 },
      paint: { ...halo, 'text-color': p.mutedText },
    },
    {
      id: 'provinces',
      type: 'symbol',
      source: 'marks',
      filter: level('province', 'state'),
      layout: {
        ...base,
        'text-size': ['match', ['get', 'level'], 'state', px(15), px(11.5)],
        'text-letter-spacing': 0.2,
      },
      paint: { 'text-color': p.mutedText },
    },
    {
      id: 'leagues',
      type: 'symbol',
      source: 'marks',
      filter: level('league'),
      maxzoom: 8.5,
      layout: {
        ...base,
        'text-size': zoomed(3.5, px(12), 7, px(15)),
        'text-max-width': 8,
        'text-variable-anchor': [
          'center',
          'top',
          'bottom',
          'left',
          'right',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        // Far out a ring stands where the name would; it goes beside it.
        'text-radial-offset': zoomed(4.7, 2.1, 5, 1.4),
      },
      paint: { ...halo, 'text-halo-width': 1.8, 'text-color': p.text },
    },
  ];
}

/** Layers whose text follows the language. */
export const NAME_LAYERS = [
  'route-labels',
  'towns',
  'river-labels',
  'lake-labels',
  'ground-labels',
  'counties',
  'provinces',
  'leagues',
] as const;
