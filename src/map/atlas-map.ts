import workerUrl from 'virtual:map-worker-url';
import { type GeoJSONSource, Map as MapLibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import type { CatalogueIndex } from '../catalogue/query';
import type { Item, Place } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import type { Bounds, Scene } from '../scene/scene';
import { type AtlasState, shownItems } from '../store/store';
import { loadAdmin, loadCounties, RELIEF, waters } from './base';
import { boundsOf, constrainCamera, fit, fitBounds, MAX_ZOOM, MIN_ZOOM } from './camera';
import { groundStyle } from './ground';
import { provideImages } from './images';
import { labelPoints, NAME_LAYERS, nameIn } from './labels';
import { badgesAt, COMPACT_BELOW, itemsByPlace, type Mark, marksAt, type PlaceItems } from './marks';
import { LIGHT } from './palette';
import { badgeFeatures, courseFeatures, markFeatures, planLayers, planSources, referenceFeatures } from './plan-layers';

setWorkerUrl(workerUrl);

/** Zoom above which the finer outlines are fetched. */
const FINE_ZOOM = 8;
/** Marks regroup at every half zoom level. */
const ZOOM_STEP = 0.5;

type View = Pick<AtlasState, 'index' | 'scene' | 'language' | 'padding' | 'counties' | 'details'>;

/**
 * Owns the map. It is handed the store's state and follows it; a part that has not changed costs nothing.
 * What the reader does to the map comes back through `interaction.ts`, never from here.
 */
export class AtlasMap {
  readonly map: MapLibreMap;
  private state: View;
  private index: CatalogueIndex;
  private byPlace: PlaceItems[] = [];
  private marks: Mark[] = [];
  private drawn: readonly Item[] | null = null;
  private step = Number.NaN;
  private focused: string[] = [];
  private fine = false;
  private readonly ready: Promise<void>;

  constructor(container: HTMLElement, state: View & { index: CatalogueIndex }, locale: Record<string, string>) {
    this.state = state;
    this.index = state.index;
    const { camera } = state.scene;
    this.map = new MapLibreMap({
      container,
      style: groundStyle(
        LIGHT,
        state.language,
        labelPoints(this.index.catalogue),
        RELIEF as { url: string; coordinates: number[][] },
      ),
      ...(camera
        ? { center: [camera.lng, camera.lat], zoom: camera.zoom }
        : {
            bounds: fitBounds(state.scene.fit, this.index) as [number, number, number, number],
            fitBoundsOptions: { padding: 24 },
          }),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      transformConstrain: constrainCamera,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      validateStyle: import.meta.env.DEV,
      localIdeographFontFamily: false,
      locale,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
    this.map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-right');
    provideImages(this.map);
    this.ready = this.start();
  }

  /** Resolves when ground and marks are drawn; rejects with what could not be loaded. */
  whenReady(): Promise<void> {
    return this.ready;
  }

  private async start(): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.map.once('style.load', () => resolve());
    });
    const [admin, counties, water] = await Promise.all([loadAdmin('300m'), loadCounties('300m'), waters(), loaded]);
    this.set('land', admin.land);
    this.set('borders', admin.lines);
    this.set('counties', counties.outlines);
    this.set('county-lines', counties.lines);
    this.set('rivers', water.rivers);
    this.set('lakes', water.lakes);
    this.set('towns', water.towns);
    this.set('ground', referenceFeatures(this.index.catalogue));
    for (const [id, source] of Object.entries(planSources())) this.map.addSource(id, source);
    for (const layer of planLayers(LIGHT)) this.map.addLayer(layer);
    this.map.on('zoom', () => this.regroup());
    this.follow(this.state, null);
    const { camera, fit: to } = this.state.scene;
    if (!camera) fit(this.map, this.opening() ?? fitBounds(to, this.index), this.state.padding, false, to ? 9 : 8);
    await new Promise<void>((resolve) => {
      this.map.once('idle', () => resolve());
    });
  }

  /** Follows the store: only what changed is drawn again. */
  update(next: View): void {
    const previous = this.state;
    this.state = next;
    if (this.map.getSource('marks')) this.follow(next, previous);
  }

  private follow(next: View, previous: View | null): void {
    const items = shownItems(next);
    const changed = (key: 'language' | 'counties'): boolean => !previous || previous[key] !== next[key];
    const language = changed('language');
    if (this.drawn !== items || language) this.draw(items);
    if (previous && language) this.relabel(next.language);
    if (changed('counties')) this.showCounties(next.counties);
    const { item, place, camera, fit: to } = next.scene;
    if (!previous || previous.scene.item !== item || previous.scene.place !== place)
      this.focus(next.scene, previous !== null);
    else if (previous.scene.fit !== to && to) fit(this.map, fitBounds(to, this.index), next.padding, true);
    else if (camera && previous.scene.camera !== camera) this.moveTo(camera);
  }

  private set(source: string, data: GeoJSON.FeatureCollection): void {
    (this.map.getSource(source) as GeoJSONSource | undefined)?.setData(data);
  }

  private draw(items: readonly Item[]): void {
    this.drawn = items;
    this.byPlace = itemsByPlace(items, this.index);
    this.set('courses', courseFeatures(this.byPlace));
    this.step = Number.NaN;
    this.regroup();
  }

  /** New groups when the zoom has crossed a step; a filter change always regroups. */
  private regroup(): void {
    const step = Math.floor(this.map.getZoom() / ZOOM_STEP) * ZOOM_STEP;
    if (step === this.step) return;
    this.step = step;
    const zoom = step + ZOOM_STEP / 2;
    this.marks = marksAt(this.byPlace, zoom);
    const { language } = this.state;
    const { catalogue } = this.index;
    const badges = badgesAt(this.byPlace, catalogue.admin, this.marks, zoom, language);
    this.set('marks', markFeatures(this.marks, language));
    this.set('badges', badgeFeatures(badges, language, zoom));
    // A league with a named badge needs no label beside it.
    this.set('labels', labelPoints(catalogue, new Set(zoom < COMPACT_BELOW ? [] : badges.map((b) => b.place.id))));
    if (step >= FINE_ZOOM && !this.fine) void this.refine();
  }

  /** Bounds of what the address singles out, when it does not say where to look. */
  private opening(): Bounds | null {
    const { item, place, fit: to } = this.state.scene;
    if (to) return null;
    return boundsOf(this.placesOf({ item, place }), this.index);
  }

  private placesOf({ item, place }: Pick<Scene, 'item' | 'place'>): Place[] {
    const ids = (item && this.index.items.get(item)?.places) || place?.split(',') || [];
    return ids.flatMap((id) => this.index.places.get(id) ?? []);
  }

  private async refine(): Promise<void> {
    this.fine = true;
    try {
      const [admin, counties] = await Promise.all([loadAdmin('100m'), loadCounties('100m')]);
      this.set('land', admin.land);
      this.set('borders', admin.lines);
      this.set('counties', counties.outlines);
      this.set('county-lines', counties.lines);
    } catch {
      // The coarser outlines stay; the next start tries again.
    }
  }

  private relabel(language: Language): void {
    for (const id of NAME_LAYERS) this.map.setLayoutProperty(id, 'text-field', nameIn(language));
  }

  private showCounties(on: boolean): void {
    for (const id of ['county-lines', 'counties'])
      this.map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
  }

  /** Marks the selected item's places (or the listed place) and brings them into view. */
  private focus({ item, place }: Scene, move: boolean): void {
    const places = this.placesOf({ item, place });
    this.highlight(places);
    if (!move || places.length === 0) return;
    const bounds = boundsOf(places, this.index);
    if (bounds && !this.inView(bounds)) fit(this.map, bounds, this.state.padding, true, 8);
  }

  /** The ring, outline and course that single places out. */
  private highlight(places: readonly Place[]): void {
    for (const code of this.focused) this.map.setFeatureState({ source: 'counties', id: code }, { focus: false });
    this.focused = places.filter((p) => p.precision === 'county' && !p.geometry).flatMap((p) => p.within);
    for (const code of this.focused) this.map.setFeatureState({ source: 'counties', id: code }, { focus: true });
    const stands = new Set(
      places.flatMap((p) => this.marks.filter((m) => m.places.includes(p)).map((m) => m.at.join())),
    );
    const features = [...stands].map((at) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: at.split(',').map(Number) },
    }));
    this.set('focus', { type: 'FeatureCollection', features });
    this.set('focus-courses', {
      type: 'FeatureCollection',
      features: places.flatMap((p) =>
        p.geometry ? [{ type: 'Feature' as const, properties: { form: p.form }, geometry: p.geometry }] : [],
      ),
    });
  }

  private inView([w, s, e, n]: readonly [number, number, number, number]): boolean {
    const { padding } = this.state;
    const { clientWidth, clientHeight } = this.map.getContainer();
    const corners = [this.map.project([w, s]), this.map.project([e, n])];
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

  private moveTo({ lng, lat, zoom }: NonNullable<Scene['camera']>): void {
    const c = this.map.getCenter();
    const same =
      Math.abs(c.lng - lng) < 1e-3 && Math.abs(c.lat - lat) < 1e-3 && Math.abs(this.map.getZoom() - zoom) < 0.02;
    if (!same) this.map.jumpTo({ center: [lng, lat], zoom });
  }

  /** The mark with this id as it is grouped now. */
  mark(id: string): Mark | undefined {
    return this.marks.find((m) => m.id === id);
  }

  /** Items shown at a place: for courses and badges. */
  itemsAt(place: string): readonly Item[] {
    return this.byPlace.find((p) => p.place.id === place)?.items ?? [];
  }

  /** Moves in until the places of a group part, if they can. */
  part(mark: Mark): void {
    const bounds = boundsOf(
      mark.places.map((p) => ({ ...p, form: 'point' as const, geometry: null })),
      this.index,
    );
    if (bounds) fit(this.map, bounds, this.state.padding, true, 11);
  }

  destroy(): void {
    this.map.remove();
  }
}
