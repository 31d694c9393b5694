import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { CountyPack } from '../../src/catalogue/boundaries';
import type { Catalogue, Item, Place } from '../../src/catalogue/types';

/** The catalogues that the pages are given: a part of the real one, the real one, and larger ones made from it. */

const SMALL_DOCUMENTS = ['erenhot-2026', 'bayannur-2026'];
const SYNTHETIC: Readonly<Record<string, number>> = { '5k': 5000, '50k': 50_000 };
export const SIZES = ['small', 'real', ...Object.keys(SYNTHETIC)] as const;

/** How far a copy may lie from its model, degrees of longitude and latitude. */
const REACH = [1.6, 0.9] as const;
const ATTEMPTS = 12;

/** Numbers 0 … 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Nested = number | Nested[];

/** The same course or outline somewhere else, to five decimals as the catalogue has them. */
function shifted(geometry: Geometry, [dx, dy]: readonly [number, number]): Geometry {
  const round = (v: number): number => Math.round(v * 1e5) / 1e5;
  const move = (value: Nested): Nested =>
    Array.isArray(value)
      ? typeof value[0] === 'number'
        ? [round((value[0] as number) + dx), round((value[1] as number) + dy)]
        : value.map(move)
      : value;
  if (geometry.type === 'GeometryCollection') return geometry;
  return { ...geometry, coordinates: move(geometry.coordinates as Nested) } as Geometry;
}

/** A place like this one, with its anchor in some county near by. */
function placeLike(place: Place, id: string, counties: CountyPack, next: () => number): Place {
  const [x = 0, y = 0] = place.anchor ?? [];
  for (let i = 0; i < ATTEMPTS; i++) {
    // Nearer with each attempt, for those at the border.
    const reach = 2 / (1 + i / 3);
    const by = [(next() - 0.5) * reach * REACH[0], (next() - 0.5) * reach * REACH[1]] as const;
    const anchor: Position = [Math.round((x + by[0]) * 1e4) / 1e4, Math.round((y + by[1]) * 1e4) / 1e4];
    const county = counties.features.find((f) => booleanPointInPolygon(anchor, f));
    if (!county) continue;
    const geometry = place.geometry && shifted(place.geometry, by);
    return { ...place, id, anchor, geometry, within: [county.properties.adcode] };
  }
  return { ...place, id };
}

/** `count` items: the catalogue, and copies of it at places of their own; kinds and forms keep their shares. */
function enlarged(catalogue: Catalogue, count: number, counties: CountyPack): Catalogue {
  const next = random(20_260_101);
  const places = new Map(catalogue.places.map((p) => [p.id, p]));
  const items: Item[] = [];
  for (let i = 0; i < count; i++) {
    const item = catalogue.items[i % catalogue.items.length] as Item;
    const copy = Math.floor(i / catalogue.items.length);
    if (copy === 0) {
      items.push(item);
      continue;
    }
    const own = item.places.map((id) => {
      const model = places.get(id);
      if (!model || model.form === 'admin') return id;
      const name = `${id}-${copy}`;
      if (!places.has(name)) places.set(name, placeLike({ ...model, reference: false }, name, counties, next));
      return name;
    });
    items.push({ ...item, id: `${item.id}-${copy}`, places: own, subject: null, parent: null });
  }
  return { ...catalogue, items, places: [...places.values()] };
}

/** Two documents' items, about 480: what one city's portal would show. */
function part(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    documents: catalogue.documents.filter((d) => SMALL_DOCUMENTS.includes(d.id)),
    items: catalogue.items.filter((i) => SMALL_DOCUMENTS.includes(i.document)),
  };
}

export function catalogueOf(size: string, real: Catalogue, counties: CountyPack): Catalogue {
  if (size === 'small') return part(real);
  const count = SYNTHETIC[size];
  return count === undefined ? real : enlarged(real, count, counties);
}
