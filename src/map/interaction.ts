import type { MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { ScenePatch } from '../scene/scene';
import { enterArea } from '../store/filters';
import { reportedIndicator } from '../store/reported';
import { useAtlas } from '../store/store';
import type { AtlasMap } from './atlas-map';
import { visibleBounds } from './camera';
import { countyAt, districtAt } from './district';
import { choose, Hovering, markTarget, type Target } from './pointing';

/** What the reader does to the map, written into the store: hover, click, tap, move. */

const HIT = 3;

function targetOf(atlas: AtlasMap, feature: MapGeoJSONFeature, pointer: { x: number; y: number }): Target | null {
  const id = String(feature.properties.id);
  if (feature.layer.id === 'marks') {
    const mark = atlas.mark(id);
    return mark ? markTarget(mark, atlas.map.project(mark.at)) : null;
  }
  const items = atlas.itemsAt(id);
  const radius = feature.layer.id === 'badges' ? 16 : 8;
  return items.length > 0 ? { items, ...pointer, radius, places: [id], mark: null } : null;
}

/** Connects the map to the store. Returns what undoes it. */
export function listen(atlas: AtlasMap): () => void {
  const { map } = atlas;
  const { getState } = useAtlas;
  const hovering = new Hovering(map.getCanvas());

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

  /** While regions are compared, the pointer means them and no items. */
  const comparing = (): boolean => reportedIndicator(getState()) !== null;

  const move = (event: MapMouseEvent): void => {
    if (!comparing()) hovering.show(find(event.point));
  };
  const out = (): void => hovering.show(null);
  const moveStart = (): void => hovering.forget();

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
    choose(target, (mark) => atlas.part(mark));
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
    hovering.stop();
    map.off('mousemove', move);
    map.off('mouseout', out);
    map.off('movestart', moveStart);
    map.off('click', click);
    map.off('moveend', moved);
  };
}
