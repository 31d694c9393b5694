import type { Bilingual } from '../catalogue/schema';
import { isOrigin } from '../embed/contract';
import { readScene } from '../scene/codec';
import { type Basemap, type Deployment, PLAIN_DEPLOYMENT } from '../store/deployment';

/**
 * Reads `config.json`: one table of keys, each with its check. A key that cannot be used is left out and reported
 * with its path and what would be right; the rest counts. Pure.
 */

/** What is wrong, as the key of a message (`config.<what>`); `value` is what was found. */
export interface ConfigProblem {
  path: string;
  what:
    | 'unreadable'
    | 'missing'
    | 'object'
    | 'unknown'
    | 'text'
    | 'list'
    | 'yesNo'
    | 'origin'
    | 'url'
    | 'ownUrl'
    | 'tiles'
    | 'address'
    | 'scene'
    | 'id'
    | 'talk'
    | 'basemap'
    | 'key'
    | 'analytics';
  value: string;
}

type Fail = (what: ConfigProblem['what'], value: unknown, at?: string) => undefined;
type Reader = (value: unknown, fail: Fail) => Partial<Deployment> | undefined;

const MAX_TEXT = 200;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An address below the page or of http(s); never another scheme. `{z}` and the like stay as they are. */
function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > 1000) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return /^https?:\/\/[^/\s]/i.test(value);
  return !/\s|\\/.test(value);
}

const isOwn = (value: unknown): value is string => isAddress(value) && !/^(https?:)?\/\//i.test(value);

function words(value: unknown): Bilingual | undefined {
  if (isText(value)) return { zh: value, en: value };
  if (!isObject(value)) return undefined;
  const { zh, en } = value;
  if (!isText(zh)) return undefined;
  return { zh, en: isText(en) ? en : zh };
}

const text =
  (key: 'title' | 'publisher' | 'strip'): Reader =>
  (value, fail) => {
    const read = words(value);
    return read ? { [key]: read } : fail('text', value);
  };

function readEmbed(value: unknown, fail: Fail): Partial<Deployment> | undefined {
  if (!isObject(value)) return fail('object', value);
  for (const key of Object.keys(value)) if (key !== 'allowedOrigins') fail('unknown', key, `.${key}`);
  const list = value.allowedOrigins ?? [];
  if (!Array.isArray(list)) return fail('list', list, '.allowedOrigins');
  const allowedOrigins = list.filter((origin, i): origin is string => {
    const good = isOrigin(origin);
    if (!good) fail('origin', origin, `.allowedOrigins[${i}]`);
    return good;
  });
  return { allowedOrigins };
}

function readBasemap(value: unknown, fail: Fail): Partial<Deployment> | undefined {
  const from = typeof value === 'string' ? { kind: value } : value;
  if (!isObject(from)) return fail('basemap', value);
  const attribution = words(from.attribution) ?? null;
  const is = (basemap: Basemap): Partial<Deployment> => ({ basemap });
  switch (from.kind) {
    case 'embedded':
      return is({ kind: 'embedded' });
    case 'tianditu': {
      const layers = (['vec', 'img', 'ter'] as const).find((l) => l === (from.layers ?? 'vec'));
      if (!layers) return fail('basemap', from.layers, '.layers');
      const { key } = from;
      if (typeof key !== 'string' || !/^[0-9a-z]{8,64}$/i.test(key)) return fail('key', key ?? '', '.key');
      return is({ kind: 'tianditu', key, layers });
    }
    case 'xyz':
      if (!isAddress(from.url) || !['{z}', '{x}', '{y}'].every((p) => String(from.url).includes(p)))
        return fail('tiles', from.url ?? '', '.url');
      return is({ kind: 'xyz', url: from.url, attribution });
    case 'style':
      return isAddress(from.url)
        ? is({ kind: 'style', url: from.url, attribution })
        : fail('url', from.url ?? '', '.url');
    default:
      return fail('basemap', from.kind ?? '', '.kind');
  }
}

const TABLE: Readonly<Record<string, Reader>> = {
  title: text('title'),
  publisher: text('publisher'),
  strip: text('strip'),
  address: (value, fail) =>
    typeof value === 'string' && /^https?:\/\/[^\s?#]+$/.test(value) ? { address: value } : fail('address', value),
  mapApproval: (value, fail) => (isText(value) ? { mapApproval: value } : fail('text', value)),
  scene: (value, fail) => {
    if (typeof value !== 'string') return fail('text', value);
    const { dropped } = readScene(value);
    return dropped.length === 0 ? { scene: value.replace(/^#/, '') } : fail('scene', dropped.join(' '));
  },
  kiosk: (value, fail) => {
    if (!Array.isArray(value)) return fail('list', value);
    const bad = value.findIndex((id) => typeof id !== 'string' || readScene(`story=${id}`).dropped.length > 0);
    return bad < 0 ? { kiosk: value as string[] } : fail('talk', value[bad], `[${bad}]`);
  },
  documents: (value, fail) => {
    if (!Array.isArray(value)) return fail('list', value);
    const bad = value.findIndex((id) => typeof id !== 'string' || readScene(`docs=${id}`).dropped.length > 0);
    return bad < 0 ? {} : fail('id', value[bad], `[${bad}]`);
  },
  embed: readEmbed,
  basemap: readBasemap,
  counties: (value, fail) => (value === false || isAddress(value) ? { counties: value } : fail('url', value)),
  texts: (value, fail) => (isAddress(value) ? { texts: value.replace(/\/*$/, '/') } : fail('url', value)),
  offline: (value, fail) => (typeof value === 'boolean' ? { offline: value } : fail('yesNo', value)),
  leavingPrompt: (value, fail) => (typeof value === 'boolean' ? { leavingPrompt: value } : fail('yesNo', value)),
  errorEndpoint: (value, fail) => {
    if (value === null || value === false) return { errorEndpoint: null };
    return isOwn(value) ? { errorEndpoint: value } : fail('ownUrl', value);
  },
  // Named so that whoever looks for it finds the answer: there is none.
  analytics: (value, fail) => (value === false ? {} : fail('analytics', value)),
};

const shown = (value: unknown): string => {
  const found = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return found.slice(0, 80);
};

/** What can be used of a parsed `config.json`, and what cannot. */
export function readConfig(value: unknown): { deployment: Deployment; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  if (!isObject(value)) {
    return { deployment: PLAIN_DEPLOYMENT, problems: [{ path: '', what: 'object', value: shown(value) }] };
  }
  let deployment = PLAIN_DEPLOYMENT;
  for (const [key, found] of Object.entries(value)) {
    if (key.startsWith('$') || key.startsWith('//')) continue;
    const fail: Fail = (what, bad, at = '') => {
      problems.push({ path: `${key}${at}`, what, value: shown(bad) });
      return undefined;
    };
    const read = Object.hasOwn(TABLE, key) ? TABLE[key] : undefined;
    if (!read) fail('unknown', key);
    else deployment = { ...deployment, ...read(found, fail) };
  }
  const { documents } = value;
  const faulty = problems.some((p) => p.path.startsWith('documents'));
  if (Array.isArray(documents) && !faulty && !/(^|&)docs=/.test(deployment.scene)) {
    const docs = `docs=${documents.join(',') || 'none'}`;
    deployment = { ...deployment, scene: [deployment.scene, docs].filter(Boolean).join('&') };
  }
  return { deployment, problems };
}
