import { adcodesOf, coarsest } from './precision';
import type { Subject } from './schema';
import type { Catalogue, Item, ItemTarget, Place } from './types';

/**
 * The catalogue travels in parts: a core that the map and the lists need at once, and the words of the
 * items, a file a document, that follow when somebody reads. The core leaves out what can be worked out.
 */

/** The words of a document's items by id: summary, evidence, note. */
export type ItemDetails = Record<string, Pick<Item, 'summary' | 'evidence' | 'note'>>;
/** How places are known, by id. */
export type PlaceDetails = Record<string, Pick<Place, 'known' | 'aliases' | 'checked' | 'metres'>>;

/** English words by item id: the title, then the metrics of targets that have their own. */
export type English = Record<string, string[]>;

/** A target whose metric is the item's title does not repeat it; else the metric is given in Chinese. */
type CoreTarget = Omit<ItemTarget, 'metric' | 'year'> & Partial<Pick<ItemTarget, 'year'>> & { metric?: string };
type Optional = 'subject' | 'parent' | 'year' | 'sensitive' | 'importance' | 'stage';
type CoreItem = Omit<Item, 'title' | 'summary' | 'evidence' | 'note' | 'precision' | 'adcodes' | 'targets' | Optional> &
  Partial<Pick<Item, Optional>> & { title: string; targets?: CoreTarget[] };
type CorePlace = Omit<Place, 'known' | 'aliases' | 'checked' | 'metres'>;

export interface CoreCatalogue extends Omit<Catalogue, 'items' | 'places' | 'subjects'> {
  items: CoreItem[];
  places: CorePlace[];
  /** Their items are found by the items' subject. */
  subjects: Omit<Subject, 'items'>[];
}

export interface Split {
  core: CoreCatalogue;
  /** By document id. */
  details: Record<string, ItemDetails>;
  places: PlaceDetails;
  english: English;
}

/** The parts that hold places, and English. */
export const PLACES_PART = 'places';
export const ENGLISH_PART = 'english';

const same = (a: ItemTarget['metric'], b: Item['title']): boolean => a.zh === b.zh && a.en === b.en;

function coreItem(item: Item, periodEnd: number | undefined): CoreItem {
  const { title, summary, evidence, note, precision, adcodes, targets, ...rest } = item;
  const core: CoreItem = { ...rest, title: title.zh };
  if (core.subject === null) delete core.subject;
  if (core.parent === null) delete core.parent;
  if (core.stage === null) delete core.stage;
  if (core.year === periodEnd) delete core.year;
  if (!core.sensitive) delete core.sensitive;
  if (core.importance === 2) delete core.importance;
  if (targets.length > 0) {
    core.targets = targets.map(({ metric, year, ...t }) => ({
      ...t,
      ...(same(metric, title) ? {} : { metric: metric.zh }),
      ...(year === item.year ? {} : { year }),
    }));
  }
  return core;
}

/** Parts of a catalogue as they travel. */
export function splitCatalogue(catalogue: Catalogue): Split {
  const details: Split['details'] = Object.fromEntries(catalogue.documents.map((d) => [d.id, {}]));
  for (const { id, document, summary, evidence, note } of catalogue.items) {
    const part = details[document];
    if (part) part[id] = { summary, evidence, note };
  }
  const places: PlaceDetails = {};
  const corePlaces = catalogue.places.map(({ known, aliases, checked, metres, ...core }) => {
    if (core.form !== 'admin') places[core.id] = { known, aliases, checked, metres };
    return core;
  });
  const ends = new Map(catalogue.documents.map((d) => [d.id, d.period.to]));
  const items = catalogue.items.map((i) => coreItem(i, ends.get(i.document)));
  const english: English = Object.fromEntries(
    catalogue.items.map(({ id, title, targets }) => [
      id,
      [title.en, ...targets.filter((t) => !same(t.metric, title)).map((t) => t.metric.en)],
    ]),
  );
  const subjects = catalogue.subjects.map(({ items: _items, ...core }) => core);
  return { core: { ...catalogue, items, places: corePlaces, subjects }, details, places, english };
}

/** A whole catalogue from its core; the words are still empty, and Chinese stands for English. */
export function restoreCore(core: CoreCatalogue): Catalogue {
  const places = core.places.map(
    (p): Place => ({ ...p, known: { zh: '', en: '' }, aliases: [], checked: '', metres: null }),
  );
  const byId = new Map(places.map((p) => [p.id, p]));
  const ends = new Map(core.documents.map((d) => [d.id, d.period.to]));
  const items = core.items.map((i): Item => {
    const own = i.places.flatMap((id) => byId.get(id) ?? []);
    const year = i.year ?? ends.get(i.document) ?? 0;
    const title = { zh: i.title, en: i.title };
    return {
      subject: null,
      parent: null,
      stage: null,
      sensitive: false,
      importance: 2,
      ...i,
      title,
      year,
      targets: (i.targets ?? []).map(({ metric, ...t }) => ({
        year,
        ...t,
        metric: metric === undefined ? title : { zh: metric, en: metric },
      })),
      precision: coarsest(own.map((p) => p.precision)),
      adcodes: adcodesOf(own),
      summary: { zh: '', en: '' },
      evidence: [],
      note: null,
    };
  });
  const about = new Map(core.subjects.map((s): [string | null, string[]] => [s.id, []]));
  for (const { id, subject } of items) about.get(subject)?.push(id);
  const subjects = core.subjects.map((s) => ({ ...s, items: about.get(s.id) ?? [] }));
  return { ...core, places, items, subjects };
}

/** Puts the words of a document's items in, in place: identities stay, so that nothing is drawn again. */
export function joinDetails(catalogue: Catalogue, details: ItemDetails): void {
  for (const item of catalogue.items) Object.assign(item, details[item.id]);
}

/** Puts in how the places are known, in place. */
export function joinPlaces(catalogue: Catalogue, details: PlaceDetails): void {
  for (const place of catalogue.places) Object.assign(place, details[place.id]);
}

/** Puts English in, in place. */
export function joinEnglish(catalogue: Catalogue, english: English): void {
  for (const item of catalogue.items) {
    const [title, ...metrics] = english[item.id] ?? [];
    if (title === undefined) continue;
    item.title.en = title;
    const own = item.targets.filter((t) => t.metric !== item.title);
    own.forEach((t, i) => {
      t.metric.en = metrics[i] ?? t.metric.zh;
    });
  }
}
