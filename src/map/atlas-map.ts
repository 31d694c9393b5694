import workerUrl from 'virtual:map-worker-url';
import type { Feature } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { CatalogueIndex } from '../catalogue/query';
import type { Item, Place } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import type { Bounds, Scene } from '../scene/scene';
import { type AtlasState, shownItems } from '../store/store';
import { type AdminGround, type CountyGround, loadAdmin, loadCounties, loadWaters } from './base';
import { boundsOf, fit, fitBounds, inView } from './camera';
import { showChosen } from './chosen';
import { detailByZoom } from './detail';
import { districtFeatures } from './district';
import { courseFocus, ringFeatures, singledOut } from './focus';
import { paceFrames } from './frames';
import { provideImages } from './images';
import { labelPoints, NAME_LAYERS, nameIn } from './labels';
import { layMap } from './lay';
import { badgesAt, groupingZoom, itemsByPlace, type Mark, marksAt, type PlaceItems, zoomStep } from './marks';
import { addControls, applyBasemap, ENGINE_OPTIONS, hostOptions } from './operate';
import { markScale, type Palette, paletteOf } from './palette';
import { badgeFeatures, courseFeatures, markFeatures, referenceFeatures } from './plan-layers';
import { showRelief } from './relief';
import { restyle } from './restyle';
import { MapSources, SOURCE_NAMES } from './sources';

setWorkerUrl(workerUrl);

/** A panel is laid out within this, ms. */
const PANEL_MS = 1000;

type View = Pick<
  AtlasState,
  'index' | 'scene' | 'language' | 'padding' | 'counties' | 'search' | 'focusItem' | 'theme' | 'textScale'
>;

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
  private readonly sources: MapSources;
  private choosing = false;
  private readonly detail = detailByZoom({
    towns: (towns) => this.setGround({ towns }),
    outlines: (admin, counties) => {
      this.setBoundaries(admin, counties);
      this.showDistrict(this.state.scene.area);
    },
  });
  private gone = false;
  /** Outlines of leagues and counties by code. */
  outlines = new Map<string, Feature>();
  private heading: { bounds: Bounds; until: number } | null = null;
  private palette: Palette;
  private readonly ready: Promise<void>;

  constructor(container: HTMLElement, state: View & { index: CatalogueIndex }, locale: Record<string, string>) {
    this.state = state;
    this.index = state.index;
    this.palette = paletteOf(state.theme, state.textScale);
    const { camera } = state.scene;
    this.map = new MapLibreMap({
      container,
      // Nothing fades: each frame of a fade draws the whole map.
      style: { version: 8, sources: {}, layers: [], transition: { duration: 0, delay: 0 } },
      ...(camera
        ? { center: [camera.lng, camera.lat], zoom: camera.zoom }
        : {
            bounds: fitBounds(state.scene.fit, this.index) as [number, number, number, number],
            fitBoundsOptions: { padding: 24 },
          }),
      ...ENGINE_OPTIONS,
      locale,
      ...hostOptions(),
    });
    container.style.backgroundColor = this.palette.outside;
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    addControls(this.map);
    provideImages(this.map);
    paceFrames(this.map, SOURCE_NAMES);
    this.sources = new MapSources(this.map);
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
    const [admin, counties, waters] = await Promise.all([
      loadAdmin('300m'),
      loadCounties('300m'),
      loadWaters(),
      loaded,
    ]);
    // Taken down before its ground arrived: there is nothing left to draw on.
    if (this.gone) return new Promise(() => {});
    const { camera, fit: to } = this.state.scene;
    if (!camera) fit(this.map, this.opening() ?? fitBounds(to, this.index), this.state.padding, false, to ? 9 : 8);
    this.palette = paletteOf(this.state.theme, this.state.textScale);
    this.setGround({ waters, reference: referenceFeatures(this.index.catalogue) });
    this.setBoundaries(admin, counties);
    this.draw(shownItems(this.state));
    this.sources.lay();
    layMap(this.map, this.palette, this.state.language);
    this.map.on('zoom', () => this.regroup());
    this.follow(this.state, null);
    await new Promise<void>((resolve) => {
      this.map.once('idle', () => resolve());
    });
    if (this.gone) return;
    // After our own picture is there: a server that never answers must not keep it waiting.
    applyBasemap(this.map);
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
    if (this.palette.scale !== next.textScale || (previous && previous.theme !== next.theme)) this.dress(next);
    if (this.drawn !== items || (previous && language)) this.draw(items);
    if (previous && language) this.relabel(next.language);
    if (changed('counties')) this.showCounties(next.counties);
    const { item, place, subject, area, camera, fit: to } = next.scene;
    const entered = previous?.scene.area !== area;
    if (entered) this.showDistrict(area);
    else if (this.heading && previous?.padding !== next.padding && performance.now() < this.heading.until)
      fit(this.map, this.heading.bounds, next.padding, true, 10);
    if (previous && entered && !item && !camera) this.arrive(fitBounds(to ?? area, this.index));
    // A scene that says where to look is obeyed, whatever it singles out.
    const told = previous !== null && to !== null && previous.scene.fit !== to;
    const was = previous?.scene;
    if (!was || was.item !== item || was.place !== place || was.subject !== subject)
      this.focus(next, previous !== null && !told && !(entered && !item));
    else if (previous?.focusItem !== next.focusItem) this.focus(next, false);
    else if (entered && !camera) return;
    else if (camera && !told && was.camera !== camera) this.moveTo(camera);
    if (told) fit(this.map, fitBounds(to, this.index), next.padding, true);
  }

  /** Fits bounds, and again when the panel that opens with them has said how much of the map it covers. */
  private arrive(bounds: Bounds): void {
    this.heading = { bounds, until: performance.now() + PANEL_MS };
    fit(this.map, bounds, this.state.padding, true, 10);
  }

  private setBoundaries(admin: AdminGround, counties: CountyGround): void {
    this.setGround({ admin: admin.features, counties: counties.features });
    const all = [...admin.leagues, ...counties.outlines];
    this.outlines = new Map(all.map((f) => [String(f.properties?.adcode), f]));
  }

  private setGround(parts: Record<string, Feature[]>): void {
    this.sources.put('ground', parts, null);
  }

  private setChosen(parts: Record<string, Feature[]>): void {
    const before = this.choosing;
    this.choosing = this.sources.put('chosen', parts);
    if (before !== this.choosing) showChosen(this.map, this.choosing);
  }

  /** Singles a league or county out; the rest of the ground steps back. */
  private showDistrict(area: string | null): void {
    this.setChosen({ district: districtFeatures(area === null ? undefined : this.outlines.get(area)) });
  }

  private draw(items: readonly Item[]): void {
    this.drawn = items;
    this.byPlace = itemsByPlace(items, this.index);
    // Courses of the same places in the same colours: their geometry need not be looked at.
    this.sources.put('courses', { courses: courseFeatures(this.byPlace) }, (all) =>
      JSON.stringify(all.map((f) => f.properties)),
    );
    this.step = Number.NaN;
    this.regroup();
  }

  /** New groups when the zoom has crossed a step; a filter change always regroups. */
  private regroup(): void {
    const step = zoomStep(this.map.getZoom());
    if (step === this.step) return;
    this.step = step;
    const zoom = groupingZoom(step, markScale(this.palette));
    const { language } = this.state;
    const { catalogue } = this.index;
    this.marks = marksAt(this.byPlace, zoom, catalogue.admin);
    const badges = badgesAt(this.byPlace, catalogue.admin, this.marks, zoom, language);
    this.sources.put('marks', {
      marks: markFeatures(this.marks, language),
      badges: badgeFeatures(badges, language),
      // A league with a named badge needs no label beside it.
      names: labelPoints(catalogue, new Set(badges.map((b) => b.place.id))),
    });
    this.detail(step);
  }

  /** Bounds of what the address singles out, when it does not say where to look. */
  private opening(): Bounds | null {
    const { area, fit: to } = this.state.scene;
    if (to) return null;
    return (
      boundsOf(singledOut(this.state.scene, this.index), this.index) ??
      (area === null ? null : fitBounds(area, this.index))
    );
  }

  /** Puts on another theme or size of text. */
  private dress({ theme, textScale, language }: View): void {
    const from = this.palette;
    this.palette = paletteOf(theme, textScale);
    this.map.getContainer().style.backgroundColor = this.palette.outside;
    restyle(this.map, from, this.palette, language);
    if (from.scale === this.palette.scale) return;
    this.step = Number.NaN;
    this.regroup();
  }

  private relabel(language: Language): void {
    for (const id of NAME_LAYERS) this.map.setLayoutProperty(id, 'text-field', nameIn(language));
  }

  private showCounties(on: boolean): void {
    for (const id of ['county-lines', 'counties'])
      this.map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
  }

  /** The relief comes after everything else, where the machine is fit for it (quality.ts). */
  showRelief(on: boolean): void {
    showRelief(this.map, this.palette, on);
  }

  /** Marks the selected item's places (or the listed place, or the subject's) and brings them into view; a row's item is marked only. */
  private focus({ scene, focusItem }: View, move: boolean): void {
    const places = singledOut(scene, this.index);
    const row = focusItem === null ? [] : singledOut({ item: focusItem, place: null, subject: null }, this.index);
    this.highlight([...places, ...row]);
    if (!move || places.length === 0) return;
    const bounds = boundsOf(places, this.index);
    if (bounds && !inView(this.map, bounds, this.state.padding)) fit(this.map, bounds, this.state.padding, true, 8);
  }

  /** The ring, outline and course that single places out. */
  private highlight(places: readonly Place[]): void {
    this.setChosen({ places: [...courseFocus(places, this.outlines), ...ringFeatures(places, this.marks)] });
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
    this.gone = true;
    this.map.remove();
  }
}
