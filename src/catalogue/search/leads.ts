import { type CatalogueIndex, inArea } from '../query';
import type { Item } from '../types';
import { keyOf } from './file';

/** Items that a name leads to: those of a place or district, a subject, an indicator, a document, a topic, a sector. */

/** How much of the name's nearness passes to the item: what stands at a place before what is of a kind. */
const SHARE = { place: 0.45, subject: 0.45, indicator: 0.4, document: 0.15, topic: 0.2, sector: 0.2 } as const;
const REGION = '150000';

function leadsTo(index: CatalogueIndex, kind: keyof typeof SHARE, id: string): readonly Item[] {
  const { items } = index.catalogue;
  if (kind === 'place') {
    const district = index.places.get(id)?.form === 'admin' && id !== REGION;
    return district ? items.filter((i) => inArea(i, id)) : (index.itemsByPlace.get(id) ?? []);
  }
  if (kind === 'subject') return items.filter((i) => i.subject === id);
  if (kind === 'indicator') return items.filter((i) => i.targets.some((t) => t.indicator === id));
  if (kind === 'document') return items.filter((i) => i.document === id);
  return items.filter((i) => (kind === 'sector' ? i.sector === id : (i.topics as string[]).includes(id)));
}

/** Is a place worth going to? A district always, another where something is planned. */
export const leadsAnywhere = (index: CatalogueIndex, place: string): boolean =>
  index.places.get(place)?.form === 'admin' || index.itemsByPlace.has(place);

/** Keys of the items that a name leads to, each with the share of its nearness. */
export function itemsOf(index: CatalogueIndex, key: string): readonly [string, number][] {
  const at = key.indexOf(':');
  const kind = key.slice(0, at);
  if (!(kind in SHARE)) return [];
  const lead = kind as keyof typeof SHARE;
  return leadsTo(index, lead, key.slice(at + 1)).map((i) => [keyOf('item', i.id), SHARE[lead]]);
}
