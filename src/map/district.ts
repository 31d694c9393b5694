import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { AdminUnit } from '../catalogue/types';
import { NEVER } from './chosen';
import { lineWidth, type Palette } from './palette';
import { partIs } from './part';

/** My district on the map: what a click means, the outline that singles it out, the ground around it set back. */

/** Below this zoom a county is too small to aim at: a click means its league. */
export const COUNTIES_FROM = 5.4;

/** The district that a click on a county means: its league from afar, unless one is inside that league already. */
export function districtAt(county: AdminUnit, zoom: number, current: AdminUnit | undefined): string {
  if (zoom >= COUNTIES_FROM || county.league === null) return county.code;
  const within = current?.level === 'league' ? current.code : current?.league;
  return within === county.league ? county.code : county.league;
}

/** The county that a point (degrees) lies in, by the outlines that are drawn; none outside the region. */
export function countyAt(
  at: readonly [number, number],
  admin: readonly AdminUnit[],
  outlines: ReadonlyMap<string, Feature>,
): AdminUnit | undefined {
  return admin.find(({ level, code }) => {
    // Boxes of ours say nothing: an official pack may draw a county elsewhere.
    const outline = level === 'county' ? outlines.get(code)?.geometry : undefined;
    return (
      (outline?.type === 'Polygon' || outline?.type === 'MultiPolygon') && booleanPointInPolygon([...at], outline)
    );
  });
}

const WORLD: Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** Outer rings of an outline. */
function rings(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((p) => p.slice(0, 1)) : [];
}

/** Outline of a district, and everything outside it. Nothing without a district. */
export function districtFeatures(outline: Feature | undefined): Feature[] {
  if (!outline) return [];
  const around: Feature = {
    type: 'Feature',
    properties: { part: 'around' },
    geometry: { type: 'Polygon', coordinates: [WORLD, ...rings(outline.geometry)] },
  };
  return [around, { type: 'Feature', properties: { part: 'outline' }, geometry: outline.geometry }];
}

/** The plan's layer that a district lies below: outlines and courses step back outside it, marks stay. */
export const DISTRICT_BELOW = 'focus';

/** Layers of a district: over ground, outlines and courses, under marks. */
export function districtLayers(p: Palette): LayerSpecification[] {
  return [
    {
      id: 'district-around',
      minzoom: NEVER,
      type: 'fill',
      source: 'chosen',
      filter: partIs('around'),
      paint: { 'fill-color': p.outside, 'fill-opacity': 0.55, 'fill-antialias': false },
    },
    {
      id: 'district-casing',
      minzoom: NEVER,
      type: 'line',
      source: 'chosen',
      filter: partIs('outline'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': p.halo, 'line-width': 5.4, 'line-opacity': 0.8 },
    },
    {
      id: 'district-outline',
      minzoom: NEVER,
      type: 'line',
      source: 'chosen',
      filter: partIs('outline'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': p.highlight, 'line-width': lineWidth(p, 2.6) },
    },
  ];
}
