import type { LayerSpecification } from 'maplibre-gl';
import { zoomed } from './labels';
import { lineWidth, type Palette } from './palette';
import { partIs } from './part';

/** The ground of the map: one source for all of it, layers in drawing order. Pure. */

/** Sources by name, without their data; the relief has its own (relief.ts). One source needs one set of tile masks. */
export const groundSources = () => ({ ground: { type: 'geojson', tolerance: 0.4, buffer: 64 } as const });

/** The ground's layers, names not counted. */
export function groundLayers(p: Palette): LayerSpecification[] {
  const w = (width: number): number => lineWidth(p, width);
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'ground',
      // Outside the region the container's own colour shows: a fill less over most of the window.
      filter: ['all', partIs('land'), ['==', ['get', 'layer'], 'region']],
      paint: { 'fill-antialias': false, 'fill-color': p.region },
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
      source: 'ground',
      filter: ['all', partIs('land'), ['!=', ['get', 'layer'], 'region']],
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
      filter: partIs('desert'),
      paint: { 'fill-pattern': `stipple|${p.desert}`, 'fill-antialias': false },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'ground',
      filter: partIs('lake'),
      paint: { 'fill-color': p.water, 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'ground',
      filter: ['all', partIs('river'), ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.5, 2, 6, 3, 7, 5]]],
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
      source: 'ground',
      filter: partIs('county-line'),
      minzoom: 4.5,
      paint: { 'line-color': p.county, 'line-width': zoomed(4.5, w(0.5), 9, w(1.2)) },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'ground',
      filter: partIs('border'),
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
      filter: partIs('route'),
      minzoom: 4.2,
      paint: {
        'line-color': p.route,
        'line-width': ['match', ['get', 'kind'], 'railway', w(1.4), w(1)],
        'line-dasharray': ['match', ['get', 'kind'], 'railway', ['literal', [4, 2]], ['literal', [1, 0]]],
        'line-opacity': zoomed(4.2, 0.35, 7, 0.8),
      },
    },
  ];
}
