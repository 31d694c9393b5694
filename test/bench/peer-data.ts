import type { Geometry } from 'geojson';
import type { CountyPack } from '../../src/catalogue/boundaries';
import type { Catalogue, Item, Place } from '../../src/catalogue/types';
import { translate } from '../../src/i18n/translate';
import { SECTOR_LIST } from '../../src/sectors/registry';
import type { BenchData, BenchItem, Ground } from './peers/data';

/** The catalogue as the peers draw it: every item at every of its places, none hidden behind another. */

/** Degrees between neighbours where many items share one place: they part on zooming. */
const SPREAD = 0.035;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const round = (v: number): number => Math.round(v * 1e4) / 1e4;

/** The n-th point of a sunflower around a place. */
function besides([x = 0, y = 0]: readonly number[], n: number): [number, number] {
  const r = SPREAD * Math.sqrt(n);
  return [round(x + 1.35 * r * Math.cos(n * GOLDEN)), round(y + r * Math.sin(n * GOLDEN))];
}

export function peerData(catalogue: Catalogue): BenchData {
  const places = new Map(catalogue.places.map((p) => [p.id, p]));
  // What belongs to a whole league is spread over it.
  const admin = new Map(catalogue.admin.map((u) => [u.code, u.room.length > 0 ? u.room : [u.anchor]]));
  const documents = new Map(catalogue.documents.map((d) => [d.id, d.title.zh]));
  const shapes: Geometry[] = [];
  const shapeOf = new Map<string, number>();
  const standing = new Map<string, number>();
  const where = (place: Place): Pick<BenchItem, 'at' | 'shape'> | null => {
    if (place.geometry) {
      let shape = shapeOf.get(place.id);
      if (shape === undefined) {
        shape = shapes.push(place.geometry) - 1;
        shapeOf.set(place.id, shape);
      }
      return { shape };
    }
    const room = admin.get(place.id) ?? (place.anchor ? [place.anchor] : []);
    if (room.length === 0) return null;
    const n = standing.get(place.id) ?? 0;
    standing.set(place.id, n + 1);
    return { at: besides(room[n % room.length] ?? [], Math.floor(n / room.length)) };
  };
  const words = (item: Item): Omit<BenchItem, 'place'> => ({
    title: item.title.zh,
    sector: SECTOR_LIST.findIndex((s) => s.id === item.sector),
    stage: translate('zh', item.stage ? `stage.${item.stage}` : 'stage.none'),
    document: documents.get(item.document) ?? '',
  });
  const items = catalogue.items.flatMap((item) =>
    item.places.flatMap((id): BenchItem[] => {
      const place = places.get(id);
      const position = place && where(place);
      return place && position ? [{ ...words(item), place: place.name.zh, ...position }] : [];
    }),
  );
  return { sectors: SECTOR_LIST.map(({ name, color }) => ({ name: name.zh, color })), shapes, items };
}

/** Outlines at the detail of the atlas' own opening scene, with the leagues' names. */
export function peerGround(catalogue: Catalogue, counties: CountyPack): Ground {
  const features = counties.features.map((f) => ({
    type: 'Feature' as const,
    properties: { adcode: f.properties.adcode },
    geometry: JSON.parse(JSON.stringify(f.geometry), (_key, v) => (typeof v === 'number' ? round(v) : v)),
  }));
  const leagues = catalogue.admin.filter((u) => u.level === 'league').map((u) => ({ name: u.name.zh, at: u.anchor }));
  const region = catalogue.admin.find((u) => u.level === 'region');
  if (!region) throw new Error('the catalogue has no region');
  return { counties: { type: 'FeatureCollection', features }, leagues, bounds: region.bbox };
}
