import type { LayerSpecification } from 'maplibre-gl';
import type { ReportedLook } from '../../sectors/reported';
import { FONT, zoomed } from '../labels';
import { lineWidth, markScale, type Palette, textSize } from '../palette';

/** Layers of an indicator's map. Pure; the order of the list is the order of drawing. */

export const REPORTED_SOURCE = 'reported';
/** The ground's layer that the fills lie below: lakes, rivers and borders give the reader's bearings. */
export const FILLS_BELOW = 'lakes';
/** Layers that answer to the pointer, the topmost first. */
export const REPORTED_HITS = ['reported-circles', 'reported-areas'] as const;

type Part = 'silent' | 'area' | 'circle' | 'label' | 'name';
const part = (name: Part) => ['==', ['get', 'part'], name] as never;
const size = 14;

/** The fills, below the water. */
export function reportedFills(look: ReportedLook, shaded: boolean): LayerSpecification[] {
  const source = REPORTED_SOURCE;
  return [
    {
      id: 'reported-silent',
      type: 'fill',
      source,
      filter: part('silent'),
      paint: { 'fill-pattern': `hatch|${look.hatch}`, 'fill-antialias': false },
    },
    {
      id: 'reported-areas',
      type: 'fill',
      source,
      filter: part('area'),
      paint: { 'fill-color': ['get', 'fill'], 'fill-opacity': shaded ? 1 : 0.12 },
    },
  ];
}

/** Outlines, circles and names, over everything. */
export function reportedMarks(p: Palette, look: ReportedLook): LayerSpecification[] {
  const source = REPORTED_SOURCE;
  const w = (width: number): number => lineWidth(p, width);
  const text = {
    'text-field': ['get', 'text'] as never,
    'text-font': FONT,
    'text-max-width': 12,
    'text-line-height': 1.25,
  } as const;
  const radius = ['*', ['get', 'radius'], markScale(p)] as never;
  return [
    {
      id: 'reported-edges',
      type: 'line',
      source,
      filter: part('area'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': look.edge, 'line-width': w(1.4) },
    },
    {
      id: 'reported-circles',
      type: 'circle',
      source,
      filter: part('circle'),
      paint: {
        'circle-radius': radius,
        'circle-color': ['get', 'fill'],
        'circle-opacity': 0.8,
        'circle-stroke-color': look.edge,
        'circle-stroke-width': w(1.4),
      },
    },
    {
      id: 'reported-pointed',
      type: 'line',
      source,
      filter: pointedAt('reported-pointed', null),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': p.highlight, 'line-width': w(3.6) },
    },
    {
      id: 'reported-pointed-circle',
      type: 'circle',
      source,
      filter: pointedAt('reported-pointed-circle', null),
      paint: {
        'circle-radius': radius,
        'circle-opacity': 0,
        'circle-stroke-color': p.highlight,
        'circle-stroke-width': w(3.6),
      },
    },
    {
      id: 'reported-names',
      type: 'symbol',
      source,
      filter: part('name'),
      layout: { ...text, 'text-size': zoomed(3.5, textSize(p, 11.5), 7, textSize(p, 14)) },
      paint: { 'text-color': p.mutedText, 'text-halo-color': p.halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'reported-labels',
      type: 'symbol',
      source,
      filter: part('label'),
      layout: {
        ...text,
        'text-size': textSize(p, size),
        'text-anchor': 'top',
        // Below its circle; in the middle of an area.
        'text-offset': [
          'interpolate',
          ['linear'],
          ['get', 'radius'],
          0,
          ['literal', [0, -1.2]],
          1,
          ['literal', [0, 0.2]],
          40,
          ['literal', [0, 42 / size]],
        ],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': p.text, 'text-halo-color': p.halo, 'text-halo-width': 2 },
    },
  ];
}

/** Layers that single a region out, each with the part of it that it draws. */
const POINTED = { 'reported-pointed': 'area', 'reported-pointed-circle': 'circle' } as const;

/** Filter of a layer that singles a region out. */
export const pointedAt = (layer: keyof typeof POINTED, code: string | null) =>
  ['all', part(POINTED[layer]), ['==', ['get', 'code'], code ?? '']] as never;
