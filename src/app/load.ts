import url from '../../.generated/catalogue.json?url';
import detailsUrl from '../../.generated/details.json?url';
import { joinDetails, restoreCore } from '../catalogue/details';
import { indexCatalogue } from '../catalogue/query';
import type { Catalogue, Details } from '../catalogue/types';
import { useAtlas } from '../store/store';
import { isCatalogue } from './shape';

/** The words follow when the map has had its turn, ms. */
const DETAILS_AFTER = 1500;

/** Fetches the catalogue; throws when it cannot be had or is not one. */
export async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const value: unknown = await response.json();
  if (!isCatalogue(value)) throw new Error(`${url} is not a catalogue`);
  return restoreCore(value);
}

/** Fetches the items' words and puts them in; without them the citation still stands. */
async function fetchDetails(): Promise<void> {
  const { index, details, detailsArrived, notify } = useAtlas.getState();
  if (!index || details) return;
  try {
    const response = await fetch(detailsUrl);
    if (!response.ok) throw new Error(String(response.status));
    joinDetails(index.catalogue, (await response.json()) as Details);
    detailsArrived();
  } catch {
    notify('notice.noDetails');
  }
}

/** Gives the catalogue to the store; what the address asks for and the catalogue lacks is dropped with a notice. */
export function enter(catalogue: Catalogue): void {
  const index = indexCatalogue(catalogue);
  const { scene, patch, notify, load } = useAtlas.getState();
  if (scene.item !== null && !index.items.has(scene.item)) {
    notify('notice.noItem', { id: scene.item });
    patch({ item: null });
  }
  if (scene.place !== null && !scene.place.split(',').some((id) => index.places.has(id))) {
    notify('notice.noPlace', { id: scene.place });
    patch({ place: null });
  }
  load(index);
  // At once when an item is open or words are searched for; otherwise after the map.
  const { item, q } = useAtlas.getState().scene;
  window.setTimeout(() => void fetchDetails(), item !== null || q ? 0 : DETAILS_AFTER);
}
