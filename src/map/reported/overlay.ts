import type { Feature } from 'geojson';
import type { MapMouseEvent } from 'maplibre-gl';
import { type Reported, reported } from '../../catalogue/compare/reported';
import type { Bounds } from '../../scene/scene';
import { REPORTED_LOOK } from '../../sectors/reported';
import { reportedIndicator } from '../../store/reported';
import { type AtlasState, useAtlas } from '../../store/store';
import type { AtlasMap } from '../atlas-map';
import { fit, fitBounds, inView } from '../camera';
import { type Palette, paletteOf } from '../palette';
import { planLayers } from '../plan-layers';
import { reportedFeatures } from './features';
import { HATCH_RATIO, hatchImage } from './hatch';
import { FILLS_BELOW, pointedAt, REPORTED_HITS, REPORTED_SOURCE, reportedFills, reportedMarks } from './layers';

/** Room that the legend takes at the top, CSS pixels. */
const LEGEND_ROOM = 150;
/** One small region alone is not blown up. */
const WIDEST = 5.6;
/** Ground and names that would be read as hatching, or stand twice. */
const STEP_BACK = ['leagues', 'deserts', 'ground-labels', 'routes', 'route-labels'] as const;

/**
 * The regions that state an indicator, on the large map, while a scene looks at one: the items step back.
 * Follows the store as the map does; writes back only at which region the reader points.
 */
class ReportedMap {
  private drawn: { key: readonly unknown[]; layers: string[]; data: Reported } | null = null;
  private pointed: string | null = null;

  constructor(private readonly atlas: AtlasMap) {}

  /** Draws what the state asks for; nothing is done when it is drawn already. */
  follow(state: AtlasState, before: AtlasState | null): void {
    const { index, language, theme, textScale, pointed } = state;
    const id = reportedIndicator(state);
    const key = [id, index, language, theme, textScale, this.atlas.outlines];
    if (this.drawn?.key.some((one, i) => one !== key[i]) || (!this.drawn && id !== null)) {
      const had = this.drawn;
      this.clear();
      const data = index && id !== null ? reported(index.catalogue, id) : null;
      if (data) this.draw(data, state, key);
      this.showItems(data === null);
      if (data && had?.data.indicator !== data.indicator) this.arrive(data, state, before);
      else if (!data && had) this.leave(state);
    }
    this.single(pointed.at ?? pointed.held);
    if (before && pointed.held !== null && pointed.held !== before.pointed.held) this.bring(pointed.held, state);
  }

  private draw(data: Reported, state: AtlasState, key: readonly unknown[]): void {
    const { map, outlines } = this.atlas;
    const { index, theme, textScale, language } = state;
    if (!index) return;
    const [palette, look]: [Palette, (typeof REPORTED_LOOK)['light']] = [
      paletteOf(theme, textScale),
      REPORTED_LOOK[theme],
    ];
    const hatch = `hatch|${look.hatch}`;
    if (!map.hasImage(hatch)) map.addImage(hatch, hatchImage(look.hatch), { pixelRatio: HATCH_RATIO });
    const shapes = reportedFeatures(data, index.catalogue, outlines as ReadonlyMap<string, Feature>, look, language);
    map.addSource(REPORTED_SOURCE, { type: 'geojson', data: shapes, tolerance: 0.2 });
    const [fills, marks] = [reportedFills(look, data.shaded), reportedMarks(palette, look)];
    for (const layer of fills) map.addLayer(layer, FILLS_BELOW);
    for (const layer of marks) map.addLayer(layer);
    this.drawn = { key, layers: [...fills, ...marks].map((l) => l.id), data };
    this.pointed = null;
  }

  private clear(): void {
    const { map } = this.atlas;
    if (!this.drawn) return;
    for (const id of this.drawn.layers) map.removeLayer(id);
    map.removeSource(REPORTED_SOURCE);
    this.drawn = null;
  }

  /** Items, names that give way to badges, and ground that would be read as a class: off while regions are compared. */
  private showItems(on: boolean): void {
    const { map } = this.atlas;
    const ids = planLayers(paletteOf('light', 1)).map((l) => l.id);
    for (const id of [...ids, ...STEP_BACK])
      if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
  }

  /** Shows the regions that report, clear of the legend; a scene that says where to look is obeyed. */
  private arrive({ regions }: Reported, { scene, index, padding }: AtlasState, before: AtlasState | null): void {
    if (!index || scene.fit !== null || (before === null && scene.camera !== null)) return;
    const { map } = this.atlas;
    const boxes = regions.map((r) => fitBounds(r.code, index));
    const all: Bounds = [
      Math.min(...boxes.map((b) => b[0])),
      Math.min(...boxes.map((b) => b[1])),
      Math.max(...boxes.map((b) => b[2])),
      Math.max(...boxes.map((b) => b[3])),
    ];
    const bounds = boxes.length > 0 ? all : fitBounds(null, index);
    const free = { ...padding, top: padding.top + LEGEND_ROOM };
    const moved = before === null || reportedIndicator(before) === null || scene.camera === null;
    if (moved || !inView(map, bounds, free)) fit(map, bounds, free, before !== null, WIDEST);
  }

  /** Back where the reader was. */
  private leave({ scene: { camera, fit: to }, index, padding }: AtlasState): void {
    const { map } = this.atlas;
    if (camera) map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
    else if (index && to === null) fit(map, fitBounds(null, index), padding, false, 8);
  }

  private single(code: string | null): void {
    if (!this.drawn || code === this.pointed) return;
    this.pointed = code;
    for (const layer of ['reported-pointed', 'reported-pointed-circle'] as const)
      this.atlas.map.setFilter(layer, pointedAt(layer, code));
  }

  /** A region chosen in the table comes into view. */
  private bring(code: string, { index, padding }: AtlasState): void {
    if (!this.drawn || !index || !this.drawn.data.regions.some((r) => r.code === code)) return;
    const bounds = fitBounds(code, index);
    if (!inView(this.atlas.map, bounds, padding)) fit(this.atlas.map, bounds, padding, true, 6.5);
  }

  /** Code of the region under a point of the map. */
  at({ x, y }: { x: number; y: number }): string | null {
    if (!this.drawn) return null;
    const hits = this.atlas.map.queryRenderedFeatures([x, y], { layers: [...REPORTED_HITS] });
    const code: unknown = hits[0]?.properties.code;
    return typeof code === 'string' ? code : null;
  }
}

/** Connects an indicator's map to the store. Returns what undoes it. */
export function followReported(atlas: AtlasMap): () => void {
  const { map } = atlas;
  const { getState } = useAtlas;
  const overlay = new ReportedMap(atlas);
  const active = (): boolean => reportedIndicator(getState()) !== null;
  const point = (at: string | null): void => {
    if (getState().pointed.at !== at) getState().point({ at });
  };
  const move = (event: MapMouseEvent): void => {
    if (!active()) return;
    const code = overlay.at(event.point);
    map.getCanvas().style.cursor = code ? 'var(--hand)' : '';
    point(code);
  };
  const out = (): void => {
    if (active()) point(null);
  };
  const click = (event: MapMouseEvent): void => {
    if (!active()) return;
    const code = overlay.at(event.point);
    getState().point({ held: code === getState().pointed.held ? null : code });
  };
  // Finer outlines arrive as the reader zooms in.
  const again = (): void => overlay.follow(getState(), getState());
  overlay.follow(getState(), null);
  const unfollow = useAtlas.subscribe((next, before) => overlay.follow(next, before));
  map.on('mousemove', move);
  map.on('mouseout', out);
  map.on('click', click);
  map.on('idle', again);
  return () => {
    unfollow();
    map.off('mousemove', move);
    map.off('mouseout', out);
    map.off('click', click);
    map.off('idle', again);
  };
}
