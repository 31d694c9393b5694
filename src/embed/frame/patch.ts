import { readScene } from '../../scene/codec';
import { OPENING_SCENE, type Scene, type ScenePatch } from '../../scene/scene';
import type { Json } from '../contract';

/** A scene patch of a message, in the words of the address: `{ sectors: ["energy"], fit: "150800", item: null }`. */

/** Address keys and the fields of the scene that they set. */
const FIELDS: Readonly<Record<string, keyof Scene>> = {
  view: 'view',
  map: 'camera',
  fit: 'fit',
  sectors: 'sectors',
  docs: 'documents',
  kinds: 'kinds',
  stages: 'stages',
  precision: 'precision',
  topics: 'topics',
  figure: 'figure',
  year: 'year',
  area: 'area',
  q: 'q',
  item: 'item',
  place: 'place',
  subject: 'subject',
  indicator: 'indicator',
};

const asText = (value: Json): string | null => {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(',');
  return typeof value === 'object' ? null : String(value);
};

/** The patch, or what is wrong with it; nothing of a bad patch is used. */
export function readPatch(data: Json | undefined): ScenePatch | string {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return 'a scene patch is an object of address keys';
  const patch: Record<string, unknown> = {};
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    if (!field) return `unknown key ${key.slice(0, 40)}; known: ${Object.keys(FIELDS).join(' ')}`;
    if (value === null) {
      patch[field] = OPENING_SCENE[field];
      continue;
    }
    const text = asText(value);
    if (text === null) return `${key} must be text, a number or a list`;
    pairs.push(`${key}=${encodeURIComponent(text)}`);
    patch[field] = undefined;
  }
  const { scene, dropped } = readScene(pairs.join('&'));
  if (dropped.length > 0) return `bad value: ${dropped.join(' ')}`;
  for (const field of Object.keys(patch) as (keyof Scene)[]) {
    if (patch[field] === undefined) patch[field] = scene[field];
  }
  return patch as ScenePatch;
}
