import { itemsFile } from '../../export/files';
import { pictureFile } from '../../export/png';
import { canSave, save } from '../../export/save';
import type { DownloadWays } from '../../panels/download/ways';
import { mapHandle } from '../../store/map-handle';
import { allDetails } from '../details';
import { contextFor, itemsOf, mapOnView, ready, type Scope } from './content';

/** How files are made: the words first, then the file. */
export function downloadWays(
  these: readonly string[] | undefined,
  open: (next: 'print' | 'deck') => void,
): DownloadWays {
  const scopes: readonly Scope[] = these ? ['these', 'shown', 'all'] : ['shown', 'all'];
  return {
    scopes: scopes.map((id) => ({ id, count: itemsOf(id, these).length })),
    async file(format, scope) {
      await allDetails();
      const items = itemsOf(scope, these);
      return itemsFile(format, items, ready().index, contextFor(scope, items));
    },
    picture: mapOnView()
      ? async () => {
          const map = mapHandle();
          if (!map) throw new Error('the map has gone');
          const items = itemsOf('shown');
          return pictureFile(await map.snapshot(), items, ready().index, contextFor('shown', items));
        }
      : null,
    canSave: canSave(),
    save,
    print: () => open('print'),
    deck: mapOnView() ? () => open('deck') : null,
  };
}
