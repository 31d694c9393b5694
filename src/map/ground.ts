import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../catalogue/vocabulary';
import { labelLayers, zoomed } from './labels';
import { lineWidth, type Palette } from './palette';

/** The ground of the map as a style: sources by name, layers in drawing order. Pure; data arrives later. */

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const geojson = (data: FeatureCollection = EMPTY, tolerance = 0.2) =>
  ({ type: 'geojson', data, tolerance, buffer: 64 }) as const;

interface Relief {
  url: string;
  coordinates: number[][];
}

/** The whole ground. `labels` come from the catalogue; everything else is set when loaded. */
export function groundStyle(
  p: Palette,
  language: Language,
  labels: FeatureCollection,
  relief: Relief,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: geojson(),
      borders: geojson(),
      counties: { ...geojson(), promoteId: 'adcode' },
      'county-lines': geojson(),
      rivers: geojson(),
      lakes: geojson(),
      towns: geojson(),
      labels: geojson(labels),
      ground: geojson(),
      relief: {
        type: 'image',
        url: new URL(relief.url, document.baseURI).href,
        coordinates: relief.coordinates as [[number, number], [number, number], [number, number], [number, number]],
      },
    },
    layers: [...groundLayers(p), ...labelLayers(p, language)],
  };
}

/** The ground's layers, names not counted. */
export function groundLayers(p: Palette): LayerSpecification[] {
  const w = (width: number): number => lineWidth(p, width);
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-antialias': false,
        'fill-color': ['match', ['get', 'layer'], 'region', p.region, p.outside],
      },
    },
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      maxzoom: 9,
      paint: {
        'raster-opacity': zoomed(3, p.relief, 7, p.relief * 0.7, 9, 0),
        'raster-brightness-max': p.reliefLight,
        'raster-fade-duration': 0,
      },
    },
    {
      id: 'outside',
      type: 'fill',
      source: 'land',
      filter: ['!=', ['get', 'layer'], 'region'],
      paint: {
        'fill-antialias': false,
        'fill-opacity': 0.8,
        'fill-color': p.outside,
      },
    },
    {
      id: 'deserts',
      type: 'fill',
      source: 'ground',
      filter: ['==', ['get', 'group'], 'desert'],
      paint: { 'fill-pattern': `stipple|${p.desert}`, 'fill-antialias': false },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': p.water } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.5, 2, 6, 3, 7, 5]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': p.water,
        'line-width': zoomed(3, ['match', ['get', 'rank'], 1, w(1.2), w(0.6)] as never, 9, [
          'match',
          ['get', 'rank'],
          1,
          w(4),
          2,
          w(2.4),
          w(1.4),
        ] as never),
      },
    },
    {
      id: 'county-lines',
      type: 'line',
      source: 'county-lines',
      minzoom: 4.5,
      paint: { 'line-color': p.county, 'line-width': zoomed(4.5, w(0.5), 9, w(1.2)) },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['match', ['get', 'rank'], 0, p.border, 1, p.league, p.county],
        'line-width': zoomed(3, ['match', ['get', 'rank'], 0, w(1.6), 1, w(0.8), w(0.7)] as never, 9, [
          'match',
          ['get', 'rank'],
          0,
          w(3.2),
          1,
          w(2),
          w(1.2),
        ] as never),
      },
    },
    {
      id: 'routes',
      type: 'line',
      source: 'ground',
      filter: ['==', ['get', 'group'], 'route'],
      minzoom: 4.2,
      paint: {
        'line-color': p.route,
        'line-width': ['match', ['get', 'kind'], 'railway', w(1.4), w(1)],
        'line-dasharray': ['match', ['get', 'kind'], 'railway', ['literal', [4, 2]], ['literal', [1, 0]]],
        'line-opacity': zoomed(4.2, 0.35, 7, 0.8),
      },
    },
    {
      id: 'county-focus',
      type: 'line',
      source: 'counties',
      paint: {
        'line-color': p.highlight,
        'line-width': ['case', ['boolean', ['feature-state', 'focus'], false], w(2.6), 0],
      },
    },
  ];
}
