import { KINDS, PRECISIONS, SECTORS, STAGES, TOPICS } from '../catalogue/vocabulary';
import { type Bounds, type Camera, OPENING_SCENE, type Scene, type ScenePatch, VIEWS } from './scene';

/**
 * Scene ⇄ address: one table of parameters, each with its reader and writer.
 * A value that cannot be read is dropped and reported, never fatal; unknown keys are kept.
 */

interface Parameter {
  key: string;
  /** `undefined` when the value is bad. */
  read: (value: string) => ScenePatch | undefined;
  /** Empty when the scene holds the default. */
  write: (scene: Scene) => string;
}

const VERSION = '1';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ADCODE = /^15\d{4}$/;
const MAX_QUERY = 100;

type ListKey = 'sectors' | 'kinds' | 'stages' | 'precision' | 'documents' | 'topics';

function list(key: string, field: ListKey, allowed: readonly string[] | RegExp): Parameter {
  const ok = (v: string): boolean => (allowed instanceof RegExp ? allowed.test(v) : allowed.includes(v));
  return {
    key,
    read: (value) => {
      if (value === 'none') return { [field]: [] };
      const parts = value.split(',');
      const good = parts.filter(ok);
      return good.length === parts.length ? { [field]: good } : undefined;
    },
    write: (scene) => {
      const values = scene[field];
      if (values === null) return '';
      return values.length === 0 ? 'none' : values.join(',');
    },
  };
}

function word(key: 'item' | 'place' | 'area' | 'subject' | 'indicator' | 'story', pattern: RegExp): Parameter {
  return {
    key,
    read: (value) => (pattern.test(value) ? { [key]: value } : undefined),
    write: (scene) => scene[key] ?? '',
  };
}

function readCamera(value: string): Camera | undefined {
  const [zoom, lat, lng] = value.split('/').map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return undefined;
  const sane = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
  return sane ? { zoom, lat, lng } : undefined;
}

function readFit(value: string): string | Bounds | undefined {
  if (ADCODE.test(value)) return value;
  const [w, s, e, n, more] = value.split(',').map(Number);
  if (w === undefined || s === undefined || e === undefined || n === undefined || more !== undefined) return undefined;
  return w < e && s < n && Math.abs(w) <= 180 && Math.abs(e) <= 180 && Math.abs(s) <= 85 && Math.abs(n) <= 85
    ? [w, s, e, n]
    : undefined;
}

const trim = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

const PARAMETERS: readonly Parameter[] = [
  {
    key: 'view',
    read: (value) => {
      const view = VIEWS.find((v) => v === value);
      return view && { view };
    },
    write: (s) => (s.view === OPENING_SCENE.view ? '' : s.view),
  },
  {
    key: 'map',
    read: (value) => {
      const camera = readCamera(value);
      return camera && { camera };
    },
    write: ({ camera: c }) => (c ? `${trim(c.zoom, 2)}/${trim(c.lat, 4)}/${trim(c.lng, 4)}` : ''),
  },
  {
    key: 'fit',
    read: (value) => {
      const fit = readFit(value);
      return fit ? { fit } : undefined;
    },
    write: ({ fit }) => (fit === null ? '' : typeof fit === 'string' ? fit : fit.map((v) => trim(v, 3)).join(',')),
  },
  list('sectors', 'sectors', SECTORS),
  list('docs', 'documents', ID),
  list('kinds', 'kinds', KINDS),
  list('stages', 'stages', STAGES),
  list('precision', 'precision', PRECISIONS),
  list('topics', 'topics', TOPICS),
  {
    key: 'figure',
    read: (value) => (value === '1' ? { figure: true } : undefined),
    write: (s) => (s.figure ? '1' : ''),
  },
  {
    key: 'year',
    read: (value) => (/^20\d\d$/.test(value) ? { year: Number(value) } : undefined),
    write: (s) => (s.year === null ? '' : String(s.year)),
  },
  word('area', ADCODE),
  {
    key: 'q',
    read: (value) => (value.length <= MAX_QUERY ? { q: value } : undefined),
    write: (s) => s.q.slice(0, MAX_QUERY),
  },
  word('item', ID),
  word('place', /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/),
  word('subject', ID),
  word('indicator', ID),
  word('story', ID),
  {
    key: 'scene',
    read: (value) => (/^[1-9]\d?$/.test(value) ? { sceneNumber: Number(value) } : undefined),
    write: (s) => (s.sceneNumber === null ? '' : String(s.sceneNumber)),
  },
];

/** Keys of an address that belong to the scene. */
export const SCENE_KEYS: readonly string[] = ['v', ...PARAMETERS.map((p) => p.key)];

export interface ReadScene {
  scene: Scene;
  /** `key=value` pairs that were dropped. */
  dropped: string[];
}

function pairs(part: string): [string, string][] {
  return part
    .replace(/^[#?]/, '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Reads the scene of an address; state keys of the query count too, the hash wins. */
export function readScene(hash: string, query = ''): ReadScene {
  const byKey = new Map(PARAMETERS.map((p) => [p.key, p]));
  const dropped: string[] = [];
  let scene: Scene = OPENING_SCENE;
  for (const [key, raw] of [...pairs(query), ...pairs(hash)]) {
    const parameter = byKey.get(key);
    if (!parameter) continue;
    const value = decode(raw);
    const patch = value === undefined ? undefined : parameter.read(value);
    if (patch) scene = { ...scene, ...patch };
    else dropped.push(`${key}=${raw.slice(0, 40)}`);
  }
  return { scene, dropped };
}

const encode = (value: string): string => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/');

/** The hash of a scene; unknown keys of the previous hash are kept. Empty for the opening scene. */
export function writeScene(scene: Scene, previousHash = ''): string {
  const known = new Set(SCENE_KEYS);
  const own = PARAMETERS.flatMap((p) => {
    const value = p.write(scene);
    return value ? [`${p.key}=${encode(value)}`] : [];
  });
  const kept = pairs(previousHash)
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => (value ? `${key}=${value}` : key));
  const all = [...own, ...kept];
  return all.length > 0 ? `#${[`v=${VERSION}`, ...all].join('&')}` : '';
}
