import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { CatalogueIndex } from '../catalogue/query';
import type { Place } from '../catalogue/types';
import type { Bounds, Scene } from '../scene/scene';
import { type Padding, useAtlas } from '../store/store';

/** Where the camera may go and how it gets there. Degrees WGS 84. */

/** The region and its surroundings: the centre never leaves this. */
const CENTRE_BOUNDS: Bounds = [96, 36.5, 127, 54];
export const MIN_ZOOM = 2.6;
/** Nothing here is known better than a site of about 2 km. */
export const MAX_ZOOM = 12;
const REGION = '150000';
const EASE_MS = 700;

const clamp = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));

/** Keeps the centre over the region whatever the size of the window. */
export function constrainCamera<L extends { lng: number; lat: number }>(
  center: L,
  zoom: number,
): { center: L; zoom: number } {
  const [w, s, e, n] = CENTRE_BOUNDS;
  const moved = Object.assign(Object.create(Object.getPrototypeOf(center) as object) as L, center, {
    lng: clamp(center.lng, w, e),
    lat: clamp(center.lat, s, n),
  });
  return { center: moved, zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM) };
}

/** Bounds of a code (or the scene's own bounds), the region's when nothing is asked. */
export function fitBounds(fit: Scene['fit'], index: CatalogueIndex): Bounds {
  if (fit !== null && typeof fit !== 'string') return fit;
  const unit = (code: string) => index.catalogue.admin.find((u) => u.code === code);
  return (unit(fit ?? REGION) ?? unit(REGION))?.bbox ?? CENTRE_BOUNDS;
}

/** Bounds around places: points get room of their own, courses and units their extent. */
export function boundsOf(places: readonly Place[], index: CatalogueIndex): Bounds | null {
  let bounds: [number, number, number, number] | null = null;
  const grow = (lng: number, lat: number): void => {
    bounds = bounds
      ? [Math.min(bounds[0], lng), Math.min(bounds[1], lat), Math.max(bounds[2], lng), Math.max(bounds[3], lat)]
      : [lng, lat, lng, lat];
  };
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') grow(value[0] as number, value[1] as number);
    else value.forEach(visit);
  };
  for (const place of places) {
    const unit = place.form === 'admin' ? index.catalogue.admin.find((u) => u.code === place.id) : undefined;
    if (unit) {
      grow(unit.bbox[0], unit.bbox[1]);
      grow(unit.bbox[2], unit.bbox[3]);
    } else if (place.geometry && 'coordinates' in place.geometry) visit(place.geometry.coordinates);
    else if (place.anchor) visit(place.anchor);
  }
  return bounds;
}

const reduced = (): boolean =>
  useAtlas.getState().reading.motion === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Room around a fit, so that nothing important stands under a panel. Falls back when the window is small. */
function fitPadding(map: MapLibreMap, padding: Padding, margin = 24): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const wide = padding.left + padding.right + margin * 2;
  const high = padding.top + padding.bottom + margin * 2;
  const fits = wide < clientWidth - 80 && high < clientHeight - 80;
  const p = fits ? padding : { top: 0, right: 0, bottom: 0, left: 0 };
  return { top: p.top + margin, right: p.right + margin, bottom: p.bottom + margin, left: p.left + margin };
}

export function fit(map: MapLibreMap, bounds: Bounds, padding: Padding, animate: boolean, maxZoom = 9): void {
  map.fitBounds(bounds as unknown as LngLatBoundsLike, {
    padding: fitPadding(map, padding),
    maxZoom,
    duration: animate && !reduced() ? EASE_MS : 0,
  });
}

/** Are bounds clear of the panels, and large enough to be seen? */
export function inView(map: MapLibreMap, [w, s, e, n]: Bounds, padding: Padding): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const corners = [map.project([w, s]), map.project([e, n])];
  const inside = corners.every(
    ({ x, y }) =>
      x > padding.left + 20 &&
      x < clientWidth - padding.right - 20 &&
      y > padding.top + 20 &&
      y < clientHeight - padding.bottom - 20,
  );
  const [a, b] = corners;
  const tiny = a && b ? Math.hypot(a.x - b.x, a.y - b.y) < 12 && w !== e : false;
  return inside && !tiny;
}

/** What the map shows clear of the panels. */
export function visibleBounds(map: MapLibreMap, { left, top, right, bottom }: Padding): Bounds {
  const { clientWidth, clientHeight } = map.getContainer();
  const sw = map.unproject([left, Math.max(top + 1, clientHeight - bottom)]);
  const ne = map.unproject([Math.max(left + 1, clientWidth - right), top]);
  return [sw.lng, sw.lat, ne.lng, ne.lat];
}
