import url from '../../.generated/search-index.json?url';
import { readPart } from '../catalogue/part';
import type { CatalogueIndex } from '../catalogue/query';
import type { SearchFile } from '../catalogue/search/file';
import type { Search } from '../catalogue/search/search';
import { type AtlasState, useAtlas } from '../store/store';
import { fetchEnglish } from './details';

/** The search's engine and index, fetched when somebody searches or the address holds a query. */

async function fetchSearch(index: CatalogueIndex): Promise<Search> {
  const [{ openSearch }, file] = await Promise.all([
    import('../catalogue/search/engine'),
    readPart<SearchFile>(url),
    // A page in Chinese has no English titles yet; without them English is still found, only less well ranked.
    fetchEnglish().catch(() => {}),
  ]);
  return openSearch(index, file);
}

/** Fetches it when it is wanted, now or later. */
export function fetchSearchOnDemand(): void {
  let busy = false;
  const follow = ({ index, scene, searchIndex, wantSearch, searchArrived }: AtlasState): void => {
    if (searchIndex === 'none' && scene.q !== '') wantSearch();
    if (!index || searchIndex !== 'wanted' || busy) return;
    busy = true;
    fetchSearch(index)
      .then(searchArrived, () => searchArrived(null))
      .finally(() => {
        busy = false;
      });
  };
  follow(useAtlas.getState());
  useAtlas.subscribe(follow);
}
