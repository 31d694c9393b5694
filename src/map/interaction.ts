import type { MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import { byImportance } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import type { ScenePatch } from '../scene/scene';
import { MARK_SIZE } from '../sectors/mark';
import { enterArea } from '../store/filters';
import { reportedIndicator } from '../store/reported';
import { useAtlas } from '../store/store';
import type { AtlasMap } from './atlas-map';
import { visibleBounds } from './camera';
import { countyAt, districtAt } from './district';
import type { Mark } from './marks';

/** What the reader does to the map, written into the store: hover, click, tap, move. */

const HIT = 3;
/** A group of more places than this only zooms; its list would not fit an address. */
const MAX_LISTED = 12;
/** Leaving a mark, the pointer has this long to enter the tooltip, ms. */
const LEAVE_MS = 220;

interface Target {
  items: readonly Item[];
  /** Pixels in the container: the mark's centre, or the pointer on a line. */
  x: number;
  y: number;
  radius: number;
  /** Place ids for a click. */
  places: string[];
  mark: Mark | null;
}

function targetOf(atlas: AtlasMap, feature: MapGeoJSONFeature, pointer: { x: number; y: number }): Target | null {
  const id = String(feature.properties.id);
  if (feature.layer.id === 'marks') {
    const mark = atlas.mark(id);
    if (!mark) return null;
    const { x, y } = atlas.map.project(mark.at);
    return {
      items: mark.items,
      x,
      y,
      radius: MARK_SIZE / 2,
      places: mark.places.map((p) => p.id),
      mark,
    };
  }
  const items = atlas.itemsAt(id);
  const radius = feature.layer.id === 'badges' ? 16 : 8;
  return items.length > 0 ? { items, ...pointer, radius, places: [id], mark: null } : null;
}

/** Connects the map to the store. Returns what undoes it. */
export function listen(atlas: AtlasMap): () => void {
  const { map } = atlas;
  const { getState } = useAtlas;
  let leaving = 0;
  let shown = '';

  const find = (point: { x: number; y: number }): Target | null => {
    const box: [PointLike, PointLike] = [
      [point.x - HIT, point.y - HIT],
      [point.x + HIT, point.y + HIT],
    ];
    const layers = ['marks', 'badges', 'line-hits'].filter((id) => map.getLayer(id));
    if (layers.length === 0) return null;
    const hits = map.queryRenderedFeatures(box, { layers });
    const first = hits[0];
    return first ? targetOf(atlas, first, point) : null;
  };

  const show = (target: Target | null): void => {
    window.clearTimeout(leaving);
    map.getCanvas().style.cursor = target ? 'var(--hand)' : '';
    if (!target) {
      leaving = window.setTimeout(() => {
        shown = '';
        getState().setHover(null);
      }, LEAVE_MS);
      return;
    }
    const key = target.mark?.id ?? target.places.join();
    if (key === shown && getState().hover) return;
    shown = key;
    const { items, x, y, radius } = target;
    getState().setHover({ items: byImportance(items).map((i) => i.id), x, y, radius });
  };

  /** While regions are compared, the pointer means them and no items. */
  const comparing = (): boolean => reportedIndicator(getState()) !== null;

  const move = (event: MapMouseEvent): void => {
    if (!comparing()) show(find(event.point));
  };
  const out = (): void => show(null);
  const moveStart = (): void => {
    shown = '';
    getState().setHover(null);
  };

  /** Ground without a mark is a district; outside the region it only closes what is open. */
  const enterDistrict = ({ lngLat }: MapMouseEvent): ScenePatch => {
    const { index, scene } = getState();
    const { admin = [] } = index?.catalogue ?? {};
    const unit = (code: string | null) => admin.find((u) => u.code === code);
    const county = countyAt([lngLat.lng, lngLat.lat], admin, atlas.outlines);
    if (!county) return { item: null, place: null };
    const area = districtAt(county, map.getZoom(), unit(scene.area));
    return area === scene.area ? { item: null, place: null } : enterArea(area);
  };

  const click = (event: MapMouseEvent): void => {
    if (comparing()) return;
    const target = find(event.point);
    const state = getState();
    if (!target) {
      state.shutArea(null);
      state.patch(enterDistrict(event));
      return;
    }
    const only = target.items.length === 1 ? target.items[0] : undefined;
    if (only) {
      state.patch({ place: null });
      state.select(only.id);
      return;
    }
    if (target.mark?.league) {
      state.patch(enterArea(target.mark.league));
      return;
    }
    if (target.mark?.form === 'group') atlas.part(target.mark);
    if (target.places.length <= MAX_LISTED) state.patch({ item: null, place: target.places.join() });
  };

  /** The camera of the address, only when the reader moved it. */
  const moved = (event: { originalEvent?: unknown }): void => {
    getState().setViewport(visibleBounds(map, getState().padding));
    if (!event.originalEvent) return;
    const { lng, lat } = map.getCenter();
    getState().patch({ camera: { lng, lat, zoom: map.getZoom() }, fit: null });
  };

  void atlas.whenReady().then(
    () => getState().setViewport(visibleBounds(map, getState().padding)),
    () => undefined,
  );
  map.on('mousemove', move);
  map.on('mouseout', out);
  map.on('movestart', moveStart);
  map.on('click', click);
  map.on('moveend', moved);
  return () => {
    window.clearTimeout(leaving);
    map.off('mousemove', move);
    map.off('mouseout', out);
    map.off('movestart', moveStart);
    map.off('click', click);
    map.off('moveend', moved);
  };
}
