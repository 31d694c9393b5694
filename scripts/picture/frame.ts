import type { Position } from 'geojson';

/**
 * What the pictures of the opening scene cover, and where a point of the ground stands in them. All of them are
 * in the map's own projection, so that one can lie under the map at any size.
 */

/** Degrees shown: the region with more of its surroundings than any window shows at the opening. */
export const WINDOW = { west: 84, south: 26, east: 140, north: 62 } as const;
/** Steps of the ground's grid to a degree of longitude: a pixel at zoom 5.8. */
export const GRID = 80;

/** Latitude as degrees of the map's projection: as long on the map as degrees of longitude. */
export const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Size of the window in degrees of longitude. */
export const SPAN = {
  width: WINDOW.east - WINDOW.west,
  height: mercator(WINDOW.north) - mercator(WINDOW.south),
} as const;

/** Pixels that a degree of longitude takes at a zoom. */
export const degreePixels = (zoom: number): number => (512 * 2 ** zoom) / 360;

/** A place in the window as shares of its width and height, 0 … 1. */
export function share([lng = 0, lat = 0]: readonly number[]): [number, number] {
  return [(lng - WINDOW.west) / SPAN.width, (mercator(WINDOW.north) - mercator(lat)) / SPAN.height];
}

/** A place on the ground's grid. */
export function onGrid([lng = 0, lat = 0]: Position): [number, number] {
  return [Math.round((lng - WINDOW.west) * GRID), Math.round((mercator(WINDOW.north) - mercator(lat)) * GRID)];
}
