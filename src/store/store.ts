import { create } from 'zustand';
import { type AnsweredFilter, type CatalogueIndex, filterItems } from '../catalogue/query';
import type { Story } from '../catalogue/schema';
import { plainSearch } from '../catalogue/search/plain';
import type { Search } from '../catalogue/search/search';
import type { Item } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { type Bounds, type Filters, OPENING_SCENE, type Scene, type ScenePatch } from '../scene/scene';
import { type Deployment, type Host, NO_HOST, PLAIN_DEPLOYMENT } from './deployment';
import { NO_FILTERS } from './filters';
import { PLAIN_READING, type Quality, type Reading, type Theme } from './reading';

/**
 * The one store. Data flows one way: address and controls → scene → map, panels.
 * The map writes back only what the reader did to it: camera, hover, selection.
 */

/** What the pointer or the focus is on; positions are pixels in the map's container. */
export interface Hover {
  /** Item ids under the pointer: one, or those of a counted mark. */
  items: readonly string[];
  x: number;
  y: number;
  /** Radius of the mark, so that the tooltip never covers it. */
  radius: number;
}

/** Room that panels take from the map, pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** How the list goes with the map. */
export interface Listing {
  inView: boolean;
  beside: boolean;
}

/** Region that table and map point at together: under the pointer or the focus, and the one that was pressed. */
export interface Pointed {
  at: string | null;
  held: string | null;
}

/** A dialog that hands something out: what is shown, these items only, or a talk. */
export interface Output {
  kind: 'share' | 'download' | 'print' | 'deck';
  items?: readonly string[];
  story?: Story;
}

/** What a start waits for, in the order it mostly comes. */
export const LOAD_STEPS = ['catalogue', 'code', 'ground'] as const;
export type LoadStep = (typeof LOAD_STEPS)[number];

/** The search's index, fetched when somebody searches. */
export type SearchIndex = 'none' | 'wanted' | 'here' | 'failed';

export type MapStatus = 'loading' | 'ready' | 'no-webgl' | 'lost' | 'failed';

export interface Notice {
  id: number;
  /** Key of a message, with its values. */
  key: string;
  values?: Record<string, string | number>;
}

export interface AtlasState {
  index: CatalogueIndex | null;
  scene: Scene;
  language: Language;
  hover: Hover | null;
  padding: Padding;
  mapStatus: MapStatus;
  notices: readonly Notice[];
  /** Parts of the words (summary, evidence) that have arrived: document ids, and `places`. */
  details: readonly string[];
  /** Answers text queries: by names alone until its index has arrived. */
  search: Search | null;
  searchIndex: SearchIndex;
  /** Are county outlines drawn? The pack can be switched off. */
  counties: boolean;
  /** Item of the row under the pointer or the focus: its mark stands out. */
  focusItem: string | null;
  /** What the map shows clear of the panels; null until it has been drawn. */
  viewport: Bounds | null;
  /** District whose panel was folded away while its filter stays. */
  areaShut: string | null;
  /** How the list goes with the map: only what is in view, both side by side. */
  listing: Listing;
  pointed: Pointed;
  output: Output | null;
  /** The story that is being built beside the map, by its id. */
  studio: string | null;
  reading: Reading;
  /** The theme that is drawn; `auto` resolved. */
  theme: Theme;
  /** How finely the map is drawn, the reader's choice and the machine considered; null while there is none. */
  drawing: Quality | null;
  /** Size of the page's text, 1 = 16 px. */
  textScale: number;
  /** What has arrived of a start. */
  arrived: readonly LoadStep[];
  deployment: Deployment;
  host: Host;

  load(index: CatalogueIndex): void;
  /** What the operator has set, and what the page around asks for: known before anything is shown. */
  operate(from: { deployment?: Deployment; host?: Host }): void;
  detailsArrived(part: string): void;
  /** Asks for the search's index; again after it could not be had. */
  wantSearch(): void;
  /** `null` when it could not be had. */
  searchArrived(search: Search | null): void;
  patch(patch: ScenePatch): void;
  /** Selects an item (or none) and closes a place list unless it is kept. */
  select(item: string | null): void;
  setLanguage(language: Language): void;
  setHover(hover: Hover | null): void;
  setPadding(padding: Padding): void;
  setMapStatus(status: MapStatus): void;
  setCounties(on: boolean): void;
  setFocusItem(item: string | null): void;
  setViewport(viewport: Bounds): void;
  shutArea(area: string | null): void;
  setListing(listing: Partial<Listing>): void;
  point(pointed: Partial<Pointed>): void;
  setOutput(output: Output | null): void;
  setStudio(story: string | null): void;
  read(reading: Partial<Reading>): void;
  setDrawing(drawing: Quality): void;
  setTheme(theme: Theme, textScale: number): void;
  /** Marks a step of the start as done. */
  arrive(step: LoadStep): void;
  notify(key: string, values?: Notice['values']): void;
  dismiss(id: number): void;
}

let noticeId = 0;

export const useAtlas = create<AtlasState>()((set) => ({
  index: null,
  scene: OPENING_SCENE,
  language: 'zh',
  hover: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  mapStatus: 'loading',
  notices: [],
  details: [],
  search: null,
  searchIndex: 'none',
  counties: true,
  focusItem: null,
  viewport: null,
  areaShut: null,
  listing: { inView: false, beside: false },
  pointed: { at: null, held: null },
  output: null,
  studio: null,
  reading: PLAIN_READING,
  theme: 'light',
  drawing: null,
  textScale: 1,
  arrived: [],
  deployment: PLAIN_DEPLOYMENT,
  host: NO_HOST,

  operate: (from) => set(from),
  load: (index) => set({ index, search: plainSearch(index) }),
  detailsArrived: (part) => set((s) => ({ details: [...s.details, part] })),
  wantSearch: () =>
    set((s) => (s.searchIndex === 'none' || s.searchIndex === 'failed' ? { searchIndex: 'wanted' } : s)),
  searchArrived: (search) => set(search ? { search, searchIndex: 'here' } : { searchIndex: 'failed' }),
  patch: (patch) => set((s) => ({ scene: { ...s.scene, ...patch } })),
  select: (item) => set((s) => ({ scene: { ...s.scene, item }, hover: null })),
  setLanguage: (language) => set({ language }),
  setHover: (hover) => set({ hover }),
  setPadding: (padding) => set({ padding }),
  setMapStatus: (mapStatus) => set({ mapStatus }),
  setCounties: (counties) => set({ counties }),
  setFocusItem: (focusItem) => set((s) => (s.focusItem === focusItem ? s : { focusItem })),
  setViewport: (viewport) => set({ viewport }),
  shutArea: (areaShut) => set({ areaShut }),
  setListing: (listing) => set((s) => ({ listing: { ...s.listing, ...listing } })),
  point: (pointed) => set((s) => ({ pointed: { ...s.pointed, ...pointed } })),
  setOutput: (output) => set({ output }),
  setStudio: (studio) => set({ studio }),
  read: (reading) => set((s) => ({ reading: { ...s.reading, ...reading } })),
  setDrawing: (drawing) => set({ drawing }),
  setTheme: (theme, textScale) =>
    set((s) => (s.theme === theme && s.textScale === textScale ? s : { theme, textScale })),
  arrive: (step) => set((s) => (s.arrived.includes(step) ? s : { arrived: [...s.arrived, step] })),
  notify: (key, values) =>
    set((s) => ({ notices: [...s.notices, { id: ++noticeId, key, ...(values && { values }) }] })),
  dismiss: (id) => set((s) => ({ notices: s.notices.filter((n) => n.id !== id) })),
}));

const FILTER_KEYS = Object.keys(NO_FILTERS) as (keyof Filters)[];
const NONE: readonly Item[] = [];
let answered: { scene: Scene; search: Search | null; filter: AnsweredFilter } | null = null;
let memo: { index: CatalogueIndex; filter: AnsweredFilter; items: readonly Item[] } | null = null;

/** The filter half of the scene, its text query answered; the same object until one of them changes. */
export function sceneFilter({ scene, search }: Pick<AtlasState, 'scene' | 'search'>): AnsweredFilter {
  const a = answered;
  const same = a !== null && FILTER_KEYS.every((key) => a.scene[key] === scene[key]);
  if (same && (scene.q === '' || a.search === search)) return a.filter;
  const found = scene.q.trim() === '' || !search ? null : search.items(scene.q);
  answered = { scene, search, filter: { ...scene, found } };
  return answered.filter;
}

/** Items that the scene shows; the same array until index or filters change. */
export function shownItems(state: Pick<AtlasState, 'index' | 'scene' | 'search'>): readonly Item[] {
  const { index } = state;
  if (!index) return NONE;
  const filter = sceneFilter(state);
  if (memo?.index === index && memo.filter === filter) return memo.items;
  memo = { index, filter, items: filterItems(index.catalogue.items, filter) };
  return memo.items;
}
