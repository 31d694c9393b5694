import type { CatalogueIndex } from '../../catalogue/query';
import type { Bounds, Scene } from '../../scene/scene';
import type { SceneView } from './edit';
import { MAX_ITEMS } from './limits';

/** What somebody looks at, as the view of a scene: everything that the address would keep. Degrees WGS 84. */

const REGION = '150000';
/** Wider than this no scene is fitted: west, south, east, north. */
const WIDEST: Bounds = [71, 21, 149, 64];
/** Room around a few places, degrees. */
const AROUND = 0.4;

const round = (v: number): number => Math.round(v * 1000) / 1000;

/** Bounds that a scene may fit. */
const clamped = ([w, s, e, n]: Bounds): [number, number, number, number] => [
  round(Math.max(WIDEST[0], w)),
  round(Math.max(WIDEST[1], s)),
  round(Math.min(WIDEST[2], e)),
  round(Math.min(WIDEST[3], n)),
];

/** Bounds around the places of a thing that several plans speak of; nothing when none has a position. */
function around(subject: string, index: CatalogueIndex): Bounds | null {
  const items = index.catalogue.items.filter((i) => i.subject === subject);
  const at = items.flatMap((i) => i.places.flatMap((id) => index.places.get(id)?.anchor ?? []));
  const [lng, lat] = [at.filter((_, i) => i % 2 === 0), at.filter((_, i) => i % 2 === 1)];
  if (lng.length === 0) return null;
  return [Math.min(...lng) - AROUND, Math.min(...lat) - AROUND, Math.max(...lng) + AROUND, Math.max(...lat) + AROUND];
}

function fitOf(scene: Scene, seen: Bounds | null, index: CatalogueIndex): SceneView['fit'] {
  if (seen) return clamped(seen);
  const near = scene.subject === null ? null : around(scene.subject, index);
  if (near) return clamped(near);
  if (typeof scene.fit === 'string') return scene.fit;
  return scene.fit ? clamped(scene.fit) : (scene.area ?? REGION);
}

/** What the caption rests on to begin with: what is singled out. */
function itemsOf({ item, place }: Scene, index: CatalogueIndex): string[] {
  if (item !== null) return [item];
  const there = (place?.split(',') ?? []).flatMap((id) => index.itemsByPlace.get(id) ?? []);
  return [...new Set(there.map((i) => i.id))].slice(0, MAX_ITEMS);
}

/** The view of a scene that shows what is shown now; `seen` is what the map shows, null when it is not on view. */
export function viewOf(scene: Scene, seen: Bounds | null, index: CatalogueIndex): SceneView {
  const { documents, sectors, kinds, stages, topics, precision, figure, year, q, area, item, place } = scene;
  return {
    fit: fitOf(scene, seen, index),
    items: itemsOf(scene, index),
    ...(documents && { documents: [...documents] }),
    ...(sectors && { sectors: [...sectors] }),
    ...(kinds && { kinds: [...kinds] }),
    ...(stages && { stages: [...stages] }),
    ...(topics && { topics: [...topics] }),
    ...(precision && { precision: [...precision] }),
    ...(figure && { figure }),
    ...(year !== null && { year }),
    ...(q.trim() && { q: q.trim() }),
    ...(area && { area }),
    ...(item && { item }),
    ...(place && { place: place.split(',').slice(0, MAX_ITEMS) }),
    ...(scene.subject && { subject: scene.subject }),
    ...(scene.indicator && { indicator: scene.indicator }),
  };
}
