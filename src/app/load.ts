import url from '../../.generated/catalogue.json?url';
import { restoreCore } from '../catalogue/details';
import { readPart } from '../catalogue/part';
import { indexCatalogue } from '../catalogue/query';
import type { Catalogue } from '../catalogue/types';
import { useAtlas } from '../store/store';
import { fetchDetailsOnDemand, speakEnglish } from './details';
import { initialLanguage } from './language';
import { fetchSearchOnDemand } from './search';
import { isCatalogue } from './shape';

/** Fetches the catalogue; throws when it cannot be had or is not one. */
export async function fetchCatalogue(): Promise<Catalogue> {
  const value = await readPart(url);
  if (!isCatalogue(value)) throw new Error(`${url} is not a catalogue`);
  const catalogue = restoreCore(value);
  // Without its English the page still works, in Chinese names.
  if (initialLanguage() === 'en') await speakEnglish(catalogue).catch(() => {});
  return catalogue;
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
  if (scene.area !== null && !index.places.has(scene.area)) {
    notify('notice.noPlace', { id: scene.area });
    patch({ area: null });
  }
  load(index);
  fetchDetailsOnDemand();
  fetchSearchOnDemand();
}
