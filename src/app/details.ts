import {
  ENGLISH_PART,
  type English,
  type ItemDetails,
  joinDetails,
  joinEnglish,
  joinPlaces,
  PLACES_PART,
  type PlaceDetails,
} from '../catalogue/details';
import { readPart } from '../catalogue/part';
import type { Catalogue } from '../catalogue/types';
import { type AtlasState, useAtlas } from '../store/store';

/** The words of items and places, fetched when somebody reads: a file a document. */

const URLS = import.meta.glob<string>('../../.generated/details-*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const asked = new Map<string, Promise<void>>();

const addressOf = (part: string): string | undefined => URLS[`../../.generated/details-${part}.json`];

async function request(part: string, url: string): Promise<void> {
  const { index, detailsArrived } = useAtlas.getState();
  if (!index) return;
  const words = await readPart(url);
  if (part === PLACES_PART) joinPlaces(index.catalogue, words as PlaceDetails);
  else if (part === ENGLISH_PART) joinEnglish(index.catalogue, words as English);
  else joinDetails(index.catalogue, words as ItemDetails);
  detailsArrived(part);
}

/** One part, once; rejects when it cannot be had, and then the next reader of it asks again. */
function fetchPart(part: string): Promise<void> {
  const url = addressOf(part);
  const known = asked.get(part);
  if (known || !url || !useAtlas.getState().index) return known ?? Promise.resolve();
  const started = request(part, url);
  asked.set(part, started);
  started.catch(() => {
    asked.delete(part);
    useAtlas.getState().notify('notice.noDetails');
  });
  return started;
}

/** Puts English into a catalogue that is not in the store yet: a page that opens in English shows no Chinese first. */
export async function speakEnglish(catalogue: Catalogue): Promise<void> {
  const url = addressOf(ENGLISH_PART);
  if (!url) return;
  joinEnglish(catalogue, await readPart<English>(url));
  asked.set(ENGLISH_PART, Promise.resolve());
}

/** English, before the page speaks it. */
export const fetchEnglish = (): Promise<void> => fetchPart(ENGLISH_PART);

/** All words, before something is handed out; rejects when some cannot be had. */
export async function allDetails(): Promise<void> {
  const documents = useAtlas.getState().index?.catalogue.documents ?? [];
  await Promise.all([...documents.map((d) => d.id), PLACES_PART, ENGLISH_PART].map(fetchPart));
}

/** The words of some plans' items, where somebody writes about them; what does not come is said. */
export const wordsOf = (documents: readonly string[]): void => {
  for (const id of documents) fetchPart(id).catch(() => {});
};

/** Parts that a state asks for. */
function needed({ index, scene }: AtlasState): string[] {
  if (!index) return [];
  const item = scene.item === null ? undefined : index.items.get(scene.item);
  const parts: string[] = [];
  if (item) parts.push(item.document);
  if (scene.view === 'coverage') parts.push(...(scene.documents ?? []));
  if (item || scene.place !== null) parts.push(PLACES_PART);
  return parts;
}

/** Fetches what the scene needs, now and whenever it changes. */
export function fetchDetailsOnDemand(): void {
  const ask = (state: AtlasState): void => {
    for (const part of needed(state)) fetchPart(part).catch(() => {}); // said already
  };
  ask(useAtlas.getState());
  useAtlas.subscribe((state, previous) => {
    if (state.scene !== previous.scene) ask(state);
  });
}
