import type { CatalogueIndex } from '../catalogue/query';
import type { AdminUnit, Item, Place } from '../catalogue/types';
import { type Language, SECTORS, type SectorId } from '../catalogue/vocabulary';
import type { MarkForm, RingSpec } from '../sectors/mark';
import { neighbours } from './near';

/**
 * Which marks stand on the map, as a pure function of the items shown and the zoom.
 * One place is one mark; places that would touch on screen make one counted group, never a pile.
 */

/** Items shown at one place. */
export interface PlaceItems {
  place: Place;
  items: Item[];
}

export interface Mark {
  /** Place id, or for a group its places joined by commas. */
  id: string;
  /** Degrees, longitude first: always the position of a real place. */
  at: [number, number];
  form: RingSpec['form'];
  items: Item[];
  places: Place[];
  /** Far out: code of the one league that it stands for. */
  league: string | null;
}

/** An area's badge: a league or the region with the items that belong to all of it. */
export interface Badge {
  place: Place;
  items: Item[];
  /** Where it stands at this zoom: inside its area, clear of marks. Degrees. */
  at: [number, number];
}

/** Closer than this two marks touch, CSS pixels; far out they may stand a little closer. */
const MARK_DISTANCE = 40;
const FAR_DISTANCE = 34;
const TILE = 512;

export function formOf(place: Place): MarkForm {
  if (place.form === 'route' || place.form === 'area') return 'course';
  if (place.form === 'admin' || place.precision === 'county') return 'county';
  return place.precision === 'site' ? 'site' : 'town';
}

const isWide = (place: Place): boolean =>
  place.form === 'admin' && (place.precision === 'league' || place.precision === 'region');

/** Items by place, in the catalogue's order of places. */
export function itemsByPlace(items: readonly Item[], index: CatalogueIndex): PlaceItems[] {
  const byPlace = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of item.places) {
      const list = byPlace.get(id);
      if (list) list.push(item);
      else byPlace.set(id, [item]);
    }
  }
  return [...byPlace].flatMap(([id, list]) => {
    const place = index.places.get(id);
    return place ? [{ place, items: list }] : [];
  });
}

/** Do marks stand for whole leagues? */
const isFar = (all: readonly PlaceItems[], zoom: number): boolean =>
  zoom < FAR_BELOW || (zoom < CROWDED_BELOW && all.filter(({ place }) => !isWide(place)).length > CROWD);

/** Half a badge's height and half a mark, with some air, CSS pixels. */
const BADGE_AIR = { x: 24, y: 34 } as const;
const BADGE_CHARACTER = 6.4;

/**
 * Below the first zoom a league is hardly wider than its name, below the second a crowd of places hides it: one mark
 * then stands for all that lies in it.
 */
const FAR_BELOW = 4.3;
const CROWDED_BELOW = 4.8;
const CROWD = 60;

const REGION = '150000';

/** A badge's words: short, for it stands among marks. */
export function badgeText({ place, items }: PlaceItems, language: Language): string {
  if (language === 'en') return `${place.id === REGION ? 'Region-wide' : place.name.en} ${items.length}`;
  const name = place.id === REGION ? '全区' : place.name.zh.replace(/(?<=..)[市盟]$/, '');
  return `${name} ${items.length}项`;
}

/** Half a badge's width, CSS pixels. */
const badgeReach = (text: string): number =>
  [...text].reduce((w, c) => w + (c.charCodeAt(0) > 0x2e80 ? 2 : 1), 0) * (BADGE_CHARACTER / 2) + BADGE_AIR.x;

/**
 * Badges of leagues and the region; their items have no dot of their own. Each stands where its
 * area has most room between marks, near its middle when there is enough. Far out the leagues have marks instead.
 */
export function badgesAt(
  all: readonly PlaceItems[],
  admin: readonly AdminUnit[],
  marks: readonly Mark[],
  zoom: number,
  language: Language,
): Badge[] {
  const taken = marks.map((m) => [...project(m.at, zoom), 0] as const);
  const placed: (readonly [number, number, number])[] = [];
  const far = isFar(all, zoom);
  const wide = all
    .filter(({ place }) => isWide(place) && (!far || place.id === REGION))
    .sort((a, b) => a.place.id.localeCompare(b.place.id));
  // Leagues first: the region has the whole country to stand in.
  const ordered = [
    ...wide.filter((x) => x.place.precision === 'league'),
    ...wide.filter((x) => x.place.precision === 'region'),
  ];
  return ordered.flatMap(({ place, items }) => {
    const unit = admin.find((u) => u.code === place.id);
    if (!unit) return [];
    const reach = badgeReach(badgeText({ place, items }, language));
    const middle = project(unit.anchor, zoom);
    let best = { at: unit.anchor, score: Number.NEGATIVE_INFINITY };
    for (const at of [unit.anchor, ...unit.room]) {
      const [x, y] = project(at, zoom);
      const clear = [...taken, ...placed].reduce(
        (least, [tx, ty, other]) =>
          Math.min(least, Math.max(Math.abs(tx - x) / (reach + other), Math.abs(ty - y) / BADGE_AIR.y)),
        2,
      );
      const off = Math.hypot(x - middle[0], y - middle[1]) / 400;
      const score = Math.min(clear, 1) * 3 - off;
      if (score > best.score) best = { at, score };
    }
    placed.push([...project(best.at, zoom), reach]);
    return [{ place, items, at: best.at }];
  });
}

/** Marks regroup at every half zoom level. */
const ZOOM_STEP = 0.5;

/** The half level that a zoom lies in: as long as it stays the same, so do the groups. */
export const zoomStep = (zoom: number): number => Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP;

/** The zoom at which marks are grouped: the middle of the half level; marks twice as large crowd as one level lower. */
export const groupingZoom = (zoom: number, scale: number): number => zoomStep(zoom) + ZOOM_STEP / 2 - Math.log2(scale);

/** Web Mercator pixels at a zoom (512 px tiles). */
export function project([lng = 0, lat = 0]: readonly number[], zoom: number): [number, number] {
  const size = TILE * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [((lng + 180) / 360) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
}

/** What wants a mark: a place, or far out a league. */
type Stand = Omit<Mark, 'id'> & { weight: number };

const weightOf = (items: readonly Item[]): number => items.reduce((n, i) => n + (4 - i.importance), 0);

const placeStand = ({ place, items }: PlaceItems): Stand => ({
  at: place.anchor as [number, number],
  form: formOf(place),
  items,
  places: [place],
  league: null,
  weight: weightOf(items),
});

/** Codes of the leagues that a place lies in; none for the region. */
const leaguesOf = ({ within }: Place): string[] =>
  [...new Set(within.map((code) => `${code.slice(0, 4)}00`))].filter((code) => code !== REGION);

/** Leagues with all that lies in them; a place outside every league stands for itself. */
function leagueStands(all: readonly PlaceItems[], admin: readonly AdminUnit[]): Stand[] {
  const leagues = new Map(
    admin.filter((u) => u.level === 'league').map((u) => [u.code, { unit: u, held: [] as PlaceItems[] }]),
  );
  const alone: PlaceItems[] = [];
  for (const held of all) {
    const homes = leaguesOf(held.place).flatMap((code) => leagues.get(code) ?? []);
    for (const home of homes) home.held.push(held);
    if (homes.length === 0 && held.place.id !== REGION) alone.push(held);
  }
  const stands = [...leagues.values()].map(({ unit, held }): Stand => {
    const items = [...new Set(held.flatMap((h) => h.items))];
    const places = held.map((h) => h.place);
    return { at: unit.anchor, form: 'group', items, places, league: unit.code, weight: weightOf(items) };
  });
  return [...stands.filter((s) => s.items.length > 0), ...alone.filter(({ place }) => place.anchor).map(placeStand)];
}

/** Marks at a zoom: the weightiest place of a crowd stands for it, at its own position. */
export function marksAt(all: readonly PlaceItems[], zoom: number, admin: readonly AdminUnit[] = []): Mark[] {
  const far = isFar(all, zoom);
  const distance = far ? FAR_DISTANCE : MARK_DISTANCE;
  const stands = far
    ? leagueStands(all, admin)
    : all.filter(({ place }) => place.anchor && !isWide(place)).map(placeStand);
  const nameOf = ({ league, places }: Stand): string => league ?? places[0]?.id ?? '';
  const open = stands
    .map((stand) => ({ ...stand, name: nameOf(stand), xy: project(stand.at, zoom) }))
    .sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
  const near = neighbours(
    open.map((stand) => stand.xy),
    distance,
  );
  const taken = new Set<number>();
  const marks: Mark[] = [];
  open.forEach((lead, i) => {
    if (taken.has(i)) return;
    const members = near(i).flatMap((j) => {
      const other = open[j];
      if (!other || taken.has(j)) return [];
      taken.add(j);
      return [other];
    });
    const items = [...new Set(members.flatMap((m) => m.items))];
    const several = members.length > 1;
    marks.push({
      id: members.map((m) => m.name).join(','),
      at: lead.at,
      // One item at several near places is still one item.
      form: items.length > 1 && several ? 'group' : lead.form,
      items,
      places: [...new Set(members.flatMap((m) => m.places))],
      league: several ? null : lead.league,
    });
  });
  return marks;
}

/** Sectors of items with counts, largest first, as a ring shows them. */
export function ringOf(items: readonly Item[]): { sector: SectorId; count: number }[] {
  const counts = new Map<SectorId, number>();
  for (const { sector } of items) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return [...counts]
    .map(([sector, count]) => ({ sector, count }))
    .sort((a, b) => b.count - a.count || SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector));
}
