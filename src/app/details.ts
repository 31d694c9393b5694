import { type ItemDetails, joinDetails, joinPlaces, PLACES_PART, type PlaceDetails } from '../catalogue/details';
import { type AtlasState, useAtlas } from '../store/store';

/** The words of items and places, fetched when somebody reads or searches: a file a document. */

const URLS = import.meta.glob<string>('../../.generated/details-*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const asked = new Set<string>();

async function fetchPart(part: string): Promise<void> {
  const { index, detailsArrived, notify } = useAtlas.getState();
  const url = URLS[`../../.generated/details-${part}.json`];
  if (!index || !url || asked.has(part)) return;
  asked.add(part);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(String(response.status));
    const words: unknown = await response.json();
    if (part === PLACES_PART) joinPlaces(index.catalogue, words as PlaceDetails);
    else joinDetails(index.catalogue, words as ItemDetails);
    detailsArrived(part);
  } catch {
    // The next reader of this part asks again.
    asked.delete(part);
    notify('notice.noDetails');
  }
}

/** Parts that a state asks for. */
function needed({ index, scene }: AtlasState): string[] {
  if (!index) return [];
  const item = scene.item === null ? undefined : index.items.get(scene.item);
  const parts = scene.q === '' ? [] : index.catalogue.documents.map((d) => d.id);
  if (item) parts.push(item.document);
  if (item || scene.place !== null) parts.push(PLACES_PART);
  return parts;
}

/** Fetches what the scene needs, now and whenever it changes. */
export function fetchDetailsOnDemand(): void {
  const ask = (state: AtlasState): void => {
    for (const part of needed(state)) void fetchPart(part);
  };
  ask(useAtlas.getState());
  useAtlas.subscribe((state, previous) => {
    if (state.scene !== previous.scene) ask(state);
  });
}
