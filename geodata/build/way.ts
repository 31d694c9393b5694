/** Coordinates written as text: "107.03,40.31 107.55,40.77" – longitude, latitude, degrees. */
import type { Position } from './types';

export function way(text: string): Position[] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [lon, lat] = pair.split(',').map(Number);
      if (lon === undefined || lat === undefined || Number.isNaN(lon) || Number.isNaN(lat)) {
        throw new Error(`way: "${pair}" is no "lon,lat"`);
      }
      return [lon, lat];
    });
}
