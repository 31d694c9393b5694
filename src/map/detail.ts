import type { Feature } from 'geojson';
import { type AdminGround, type CountyGround, loadAdmin, loadCounties, loadTowns } from './base';

/** What of the ground is seen from near by only, fetched when the camera first comes that near. */

/** Towns are named from a little closer on (labels.ts). */
const TOWN_ZOOM = 7;
/** Zoom above which the finer outlines are worth their bytes. */
const FINE_ZOOM = 8;

interface Takes {
  towns(towns: Feature[]): void;
  outlines(admin: AdminGround, counties: CountyGround): void;
}

/** Tells it the zoom; hands over what has come. What could not be had is asked for again at the next step. */
export function detailByZoom(to: Takes): (zoom: number) => void {
  let [towns, fine] = [false, false];
  return (zoom) => {
    if (zoom >= TOWN_ZOOM && !towns) {
      towns = true;
      loadTowns().then(to.towns, () => {
        towns = false;
      });
    }
    if (zoom >= FINE_ZOOM && !fine) {
      fine = true;
      Promise.all([loadAdmin('100m'), loadCounties('100m')]).then(
        ([admin, counties]) => to.outlines(admin, counties),
        () => {
          fine = false;
        },
      );
    }
  };
}
