import type { CatalogueIndex } from '../../catalogue/query';
import { useAtlas } from '../../store/store';

/** The catalogue's look-ups. Panels are mounted only after loading, so it is there. */
export function useIndex(): CatalogueIndex {
  const index = useAtlas((s) => s.index);
  if (!index) throw new Error('a panel was shown before the catalogue was loaded');
  return index;
}
