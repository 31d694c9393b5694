import { create } from 'zustand';
import { type CatalogueIndex, filterItems } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { type Filters, OPENING_SCENE, type Scene, type ScenePatch } from '../scene/scene';
import { NO_FILTERS } from './filters';

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
  /** Are county outlines drawn? The pack can be switched off. */
  counties: boolean;

  load(index: CatalogueIndex): void;
  detailsArrived(part: string): void;
  patch(patch: ScenePatch): void;
  /** Selects an item (or none) and closes a place list unless it is kept. */
  select(item: string | null): void;
  setLanguage(language: Language): void;
  setHover(hover: Hover | null): void;
  setPadding(padding: Padding): void;
  setMapStatus(status: MapStatus): void;
  setCounties(on: boolean): void;
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
  counties: true,

  load: (index) => set({ index }),
  detailsArrived: (part) => set((s) => ({ details: [...s.details, part] })),
  patch: (patch) => set((s) => ({ scene: { ...s.scene, ...patch } })),
  select: (item) => set((s) => ({ scene: { ...s.scene, item }, hover: null })),
  setLanguage: (language) => set({ language }),
  setHover: (hover) => set({ hover }),
  setPadding: (padding) => set({ padding }),
  setMapStatus: (mapStatus) => set({ mapStatus }),
  setCounties: (counties) => set({ counties }),
  notify: (key, values) =>
    set((s) => ({ notices: [...s.notices, { id: ++noticeId, key, ...(values && { values }) }] })),
  dismiss: (id) => set((s) => ({ notices: s.notices.filter((n) => n.id !== id) })),
}));

const FILTER_KEYS = Object.keys(NO_FILTERS) as (keyof Filters)[];
const NONE: readonly Item[] = [];
let memo: { index: CatalogueIndex; scene: Scene; details: readonly string[]; items: readonly Item[] } | null = null;

/** Items that the scene shows; the same array until index or filters change. */
export function shownItems({
  index,
  scene,
  details,
}: Pick<AtlasState, 'index' | 'scene' | 'details'>): readonly Item[] {
  if (!index) return NONE;
  const m = memo;
  // A text query also looks into the words, once they are there.
  const same =
    m !== null &&
    m.index === index &&
    FILTER_KEYS.every((key) => m.scene[key] === scene[key]) &&
    (scene.q === '' || m.details === details);
  if (same) return m.items;
  memo = { index, scene, details, items: filterItems(index.catalogue.items, scene) };
  return memo.items;
}
