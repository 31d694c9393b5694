import type { Kind, Precision, SectorId, Stage, Topic } from '../catalogue/vocabulary';

/** What is looked at, as one small serialisable value. The address is a scene; a story is a list of them. */

/** Pages that set plans side by side. */
export const PAGES = ['targets', 'time', 'consistency', 'coverage', 'overview'] as const;
export type PageView = (typeof PAGES)[number];

export const VIEWS = ['map', 'list', 'story', ...PAGES] as const;
export type View = (typeof VIEWS)[number];

/** Degrees WGS 84; zoom as in Web Mercator maps. */
export interface Camera {
  zoom: number;
  lat: number;
  lng: number;
}

/** west, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What narrows the items shown; `null` means all. */
export interface Filters {
  sectors: readonly SectorId[] | null;
  documents: readonly string[] | null;
  kinds: readonly Kind[] | null;
  stages: readonly Stage[] | null;
  precision: readonly Precision[] | null;
  topics: readonly Topic[] | null;
  /** Only items with a figure (true). */
  figure: boolean;
  /** Only what falls due in this year. */
  year: number | null;
  /** Code of a league or county: what is in my district. */
  area: string | null;
  q: string;
}

export interface Scene extends Filters {
  view: View;
  camera: Camera | null;
  /** A code or bounds to fit, until the reader moves the camera. */
  fit: string | Bounds | null;
  /** Selected item. */
  item: string | null;
  /** Place (or several close together, with commas) whose items are listed. */
  place: string | null;
  /** One real thing through all plans. */
  subject: string | null;
  indicator: string | null;
  /** The talk that is given, and which of its scenes (from 1) is on. */
  story: string | null;
  sceneNumber: number | null;
}

export type ScenePatch = Partial<Scene>;

/** Nothing narrowed: every item. */
export const NO_FILTERS: Filters = {
  sectors: null,
  documents: null,
  kinds: null,
  stages: null,
  precision: null,
  topics: null,
  figure: false,
  year: null,
  area: null,
  q: '',
};

export const OPENING_SCENE: Scene = {
  ...NO_FILTERS,
  view: 'map',
  camera: null,
  fit: null,
  item: null,
  place: null,
  subject: null,
  indicator: null,
  story: null,
  sceneNumber: null,
};
