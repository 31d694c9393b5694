import type { Import } from './imports';

/** The table "Who may know whom" of the house, as data. */
interface Room {
  /** Other rooms it may import from; its own files always. */
  rooms: readonly string[];
  /** Rooms of which it may import types only. */
  types?: readonly string[];
  /** Packages it may not import at all. */
  never: readonly string[];
  /** When given, the only packages it may load at run time. */
  only?: readonly string[];
}

const REACT = ['react', 'react-dom', '@tanstack/react-virtual'];
const MAP = ['maplibre-gl'];
const SHELL = ['ui', 'i18n', 'store', 'scene', 'catalogue'];

export const ROOMS: Readonly<Record<string, Room>> = {
  i18n: { rooms: [], never: ['zustand', ...MAP], only: ['react'] },
  ui: { rooms: ['i18n'], never: ['zustand', ...MAP], only: REACT },
  catalogue: { rooms: [], never: [...REACT, 'zustand', ...MAP] },
  scene: { rooms: [], types: ['catalogue'], never: [...REACT, 'zustand', ...MAP] },
  store: { rooms: ['scene', 'catalogue'], never: [...REACT, ...MAP] },
  sectors: { rooms: ['catalogue', 'i18n'], never: [...REACT, 'zustand'] },
  // A store's state holds a scene, so whoever knows the store may name the scene's types.
  map: { rooms: ['sectors', 'store', 'catalogue'], types: ['scene'], never: [] },
  panels: { rooms: ['ui', 'i18n', 'store', 'sectors', 'catalogue'], types: ['scene'], never: MAP },
  story: { rooms: SHELL, never: MAP },
  embed: { rooms: SHELL, never: MAP },
  export: { rooms: [...SHELL, 'sectors'], never: MAP },
  app: {
    rooms: ['i18n', 'ui', 'catalogue', 'scene', 'store', 'sectors', 'map', 'panels', 'story', 'embed', 'export'],
    never: MAP,
  },
};

/** Rooms whose files must not load these packages even through others. */
const CLEAN_ROOMS = ['catalogue', 'scene', 'sectors'];
export const CLEAN_OF = [...REACT, 'zustand', ...MAP];

/** The closed word lists: the one file of values that the scene takes from the catalogue. */
const WORD_LISTS = 'src/catalogue/vocabulary.ts';

/** `src/map/style.ts` → `map`; files that lie in `src` itself have no room. */
function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

export const mustStayClean = (path: string): boolean => CLEAN_ROOMS.includes(roomOf(path) ?? '');

/** `src/panels/list/Row.tsx` → `list`; what lies in `src/panels` itself or in its `common` is shared by all panels. */
function panelOf(path: string): string | undefined {
  const panel = /^src\/panels\/([^/]+)\//.exec(path)?.[1];
  return panel === 'common' ? undefined : panel;
}

const isEntry = (path: string): boolean => /\/index\.tsx?$/.test(path);

function checkPackage(room: string, { target, typeOnly }: Import): string | undefined {
  const rule = ROOMS[room];
  if (!rule) return undefined;
  if (rule.never.includes(target)) return `${room} never imports ${target}`;
  const maplibreTypes = target === 'maplibre-gl' && room === 'sectors' && typeOnly;
  if (target === 'maplibre-gl' && room !== 'map' && !maplibreTypes) return `only src/map imports ${target}`;
  if (target.startsWith('node:') && !typeOnly) return `${target} does not exist in a browser`;
  if (rule.only && !typeOnly && !rule.only.includes(target)) return `${room} may import ${rule.only.join(', ')} only`;
  return undefined;
}

function checkRooms(room: string, { from, target, typeOnly }: Import): string | undefined {
  const other = roomOf(target);
  const rule = ROOMS[room];
  // Data and pictures may come from anywhere in the house; code that runs elsewhere may not.
  if (!other || !rule)
    return target.startsWith('src/') || !/\.tsx?$/.test(target) ? undefined : 'src imports code of src only';
  if (other === room) {
    const crosses = room === 'panels' && panelOf(target) !== undefined && panelOf(from) !== panelOf(target);
    return crosses && !isEntry(target) ? 'a panel knows another by its index only, never its insides' : undefined;
  }
  if (rule.rooms.includes(other)) return undefined;
  if (rule.types?.includes(other) && (typeOnly || (room === 'scene' && target === WORD_LISTS))) return undefined;
  return rule.types?.includes(other) ? `${room} may import types of ${other} only` : `${room} may not import ${other}`;
}

/** What is wrong with an import, or nothing. */
export function judge(one: Import): string | undefined {
  const { from, target, own } = one;
  const room = roomOf(from);
  if (own && roomOf(target) === 'app' && room !== 'app' && from !== 'src/main.tsx')
    return 'only src/main.tsx imports src/app';
  if (room) return own ? checkRooms(room, one) : checkPackage(room, one);
  if (target === 'maplibre-gl') return 'only src/map imports maplibre-gl';
  return undefined;
}
