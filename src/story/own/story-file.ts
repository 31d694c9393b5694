import type { CatalogueIndex } from '../../catalogue/query';
import type { Bilingual, Story, StoryScene } from '../../catalogue/schema';
import { KINDS, PRECISIONS, SECTORS, STAGES, TOPICS } from '../../catalogue/vocabulary';
import { DWELL, freshId, MAX_CAPTION, MAX_ITEMS, MAX_NOTES, MAX_SCENES, MAX_TITLE } from './limits';

/**
 * A story as a file: written, and read with every field checked. Nothing of a bad file is used, and each problem
 * names the place and what would be right. What a file says is only ever text. Pure.
 */

export interface FileProblem {
  /** Where in the file, e.g. `story.scenes[2].title`; empty for the file as a whole. */
  at: string;
  what:
    | 'json'
    | 'size'
    | 'foreign'
    | 'newer'
    | 'object'
    | 'text'
    | 'long'
    | 'list'
    | 'word'
    | 'id'
    | 'fit'
    | 'number'
    | 'yesNo'
    | 'scenes'
    | 'twice';
  /** What was found or what is allowed. */
  value: string;
}

const FORMAT = 'plan-atlas-story';
const VERSION = 1;
/** Characters. */
const MAX_FILE = 1_000_000;

/** The text of a story's file. */
export const writeStory = (story: Story, saved: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, saved, story }, null, 2)}\n`;

type Fail = (at: string, what: FileProblem['what'], value: unknown) => undefined;
type Fields = Record<string, unknown>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CODE = /^15\d{4}$/;
const MAX_ID = 120;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);

/** Characters that are not seen, or that turn round what stands beside them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words in two languages, of which one may be missing; plain text stands for both. */
function words(value: unknown, at: string, most: number, fail: Fail, needed = false): Bilingual {
  const given = typeof value === 'string' ? { zh: value, en: value } : (value ?? {});
  if (!isObject(given)) return fail(at, 'text', value) ?? { zh: '', en: '' };
  const one = (key: 'zh' | 'en'): string => {
    const text = given[key] ?? '';
    if (typeof text !== 'string') return fail(`${at}.${key}`, 'text', text) ?? '';
    if (text.length > most) fail(`${at}.${key}`, 'long', most);
    return text.replace(UNSEEN, '');
  };
  const [zh, en] = [one('zh'), one('en')];
  if (needed && zh.trim() === '' && en.trim() === '') fail(at, 'text', '');
  return { zh, en };
}

function list<T extends string>(
  value: unknown,
  at: string,
  allowed: readonly T[] | RegExp,
  fail: Fail,
): T[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return fail(at, 'list', value);
  if (value.length > 100) return fail(at, 'long', 100);
  const good = (one: unknown): one is T =>
    typeof one === 'string' &&
    (allowed instanceof RegExp
      ? one.length <= MAX_ID && allowed.test(one)
      : (allowed as readonly string[]).includes(one));
  const bad = value.findIndex((one) => !good(one));
  if (bad >= 0) return fail(`${at}[${bad}]`, allowed instanceof RegExp ? 'id' : 'word', value[bad]);
  return value as T[];
}

function name(value: unknown, at: string, pattern: RegExp, fail: Fail): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' && value.length <= MAX_ID && pattern.test(value) ? value : fail(at, 'id', value);
}

function whole(value: unknown, at: string, least: number, most: number, fail: Fail): number | undefined {
  if (value === undefined || value === null) return undefined;
  const good = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return good ? value : fail(at, 'number', `${least}–${most}`);
}

function fitOf(value: unknown, at: string, fail: Fail): StoryScene['fit'] {
  if (typeof value === 'string' && CODE.test(value)) return value;
  if (Array.isArray(value) && value.length === 4 && value.every((v) => typeof v === 'number')) {
    const [w, s, e, n] = value as [number, number, number, number];
    if (w < e && s < n && w > 70 && e < 150 && s > 20 && n < 65) return [w, s, e, n];
  }
  return fail(at, 'fit', value) ?? '150000';
}

function readScene(value: unknown, at: string, fail: Fail): StoryScene | undefined {
  if (!isObject(value)) return fail(at, 'object', value);
  const { figure, q } = value;
  if (figure !== undefined && typeof figure !== 'boolean') fail(`${at}.figure`, 'yesNo', figure);
  if (q !== undefined && (typeof q !== 'string' || q.length > 100)) fail(`${at}.q`, 'long', 100);
  const items = list(value.items, `${at}.items`, ID, fail) ?? [];
  if (items.length > MAX_ITEMS) fail(`${at}.items`, 'long', MAX_ITEMS);
  const optional = {
    documents: list(value.documents, `${at}.documents`, ID, fail),
    sectors: list(value.sectors, `${at}.sectors`, SECTORS, fail),
    kinds: list(value.kinds, `${at}.kinds`, KINDS, fail),
    stages: list(value.stages, `${at}.stages`, STAGES, fail),
    topics: list(value.topics, `${at}.topics`, TOPICS, fail),
    precision: list(value.precision, `${at}.precision`, PRECISIONS, fail),
    figure: figure === true ? true : undefined,
    year: whole(value.year, `${at}.year`, 2000, 2099, fail),
    q: typeof q === 'string' && q.trim() ? q.trim().replace(UNSEEN, '') : undefined,
    area: name(value.area, `${at}.area`, CODE, fail),
    item: name(value.item, `${at}.item`, ID, fail),
    place: list(value.place, `${at}.place`, ID, fail),
    subject: name(value.subject, `${at}.subject`, ID, fail),
    indicator: name(value.indicator, `${at}.indicator`, ID, fail),
  };
  return {
    id: name(value.id, `${at}.id`, ID, fail) ?? freshId(),
    title: words(value.title, `${at}.title`, MAX_TITLE * 2, fail, true),
    caption: words(value.caption, `${at}.caption`, MAX_CAPTION * 2, fail),
    notes: words(value.notes, `${at}.notes`, MAX_NOTES, fail),
    dwell: whole(value.dwell, `${at}.dwell`, DWELL.least, DWELL.most, fail) ?? DWELL.usual,
    fit: fitOf(value.fit, `${at}.fit`, fail),
    items,
    ...(Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)) as Partial<StoryScene>),
  };
}

/** A parsed story, every field checked; undefined when anything is wrong with it. */
export function readStory(value: unknown, at: string, problems: FileProblem[]): Story | undefined {
  const before = problems.length;
  const fail: Fail = (where, what, found) => {
    problems.push({ at: where, what, value: shown(found) });
    return undefined;
  };
  if (!isObject(value)) return fail(at, 'object', value);
  const title = words(value.title, `${at}.title`, MAX_TITLE * 2, fail, true);
  const subtitle = words(value.subtitle, `${at}.subtitle`, MAX_CAPTION, fail);
  const found = value.scenes;
  if (!Array.isArray(found) || found.length > MAX_SCENES) return fail(`${at}.scenes`, 'scenes', MAX_SCENES);
  const scenes = found.flatMap((scene, i) => readScene(scene, `${at}.scenes[${i}]`, fail) ?? []);
  scenes.forEach(({ id }, i) => {
    if (scenes.findIndex((s) => s.id === id) < i) fail(`${at}.scenes[${i}].id`, 'twice', id);
  });
  const id = name(value.id, `${at}.id`, ID, fail) ?? freshId();
  return problems.length === before ? { id, order: 1, title, subtitle, scenes } : undefined;
}

/** The story in a file's text, or what is wrong with it. */
export function readStoryFile(text: string): { story: Story | null; problems: FileProblem[] } {
  const no = (what: FileProblem['what'], value: string) => ({ story: null, problems: [{ at: '', what, value }] });
  if (text.length > MAX_FILE) return no('size', `${MAX_FILE / 1e6} MB`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return no('json', error instanceof Error ? error.message.slice(0, 120) : '');
  }
  if (!isObject(value) || value.format !== FORMAT) return no('foreign', '');
  if (value.version !== VERSION) return no('newer', shown(value.version));
  const problems: FileProblem[] = [];
  const story = readStory(value.story, 'story', problems);
  if (story && story.scenes.length === 0) problems.push({ at: 'story.scenes', what: 'scenes', value: `${MAX_SCENES}` });
  return { story: problems.length === 0 && story ? story : null, problems };
}

/** What a story names and this catalogue does not have: `scene` counts from 1. */
export interface Lack {
  scene: number;
  id: string;
}

export function lacking(story: Story, { catalogue, items, places }: CatalogueIndex): Lack[] {
  const known = (one: readonly { id: string }[]): ReadonlySet<string> => new Set(one.map((x) => x.id));
  const documents = known(catalogue.documents);
  const subjects = known(catalogue.subjects);
  const indicators = known(catalogue.indicators);
  return story.scenes.flatMap((s, i) => {
    const missing = new Set<string>();
    const need = (ids: readonly (string | undefined)[], has: { has(id: string): boolean }): void => {
      for (const id of ids) if (id !== undefined && !has.has(id)) missing.add(id);
    };
    need([...s.items, s.item], items);
    need([...(s.place ?? []), s.area, typeof s.fit === 'string' ? s.fit : undefined], places);
    need(s.documents ?? [], documents);
    need([s.subject], subjects);
    need([s.indicator], indicators);
    return [...missing].map((id) => ({ scene: i + 1, id }));
  });
}
