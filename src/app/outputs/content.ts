import type { CatalogueIndex } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import { type Context, contextOf } from '../../export/context';
import { linkTo } from '../../export/link';
import { joinWords, translate } from '../../i18n/translate';
import { summaryWords } from '../../panels/summary/words';
import type { Camera } from '../../scene/scene';
import { leadsSomewhere, publicAddress } from '../../store/deployment';
import { NO_FILTERS } from '../../store/filters';
import { mapHandle } from '../../store/map-handle';
import { type AtlasState, shownItems, useAtlas } from '../../store/store';

/** What the page knows now, made into what is handed out. */

type Ready = AtlasState & { index: CatalogueIndex };

/** The state of a page that has loaded; dialogs open only then. */
export function ready(): Ready {
  const state = useAtlas.getState();
  if (!state.index) throw new Error('nothing is loaded yet');
  return state as Ready;
}

/** Is the map on view, so that a picture of it can be taken? */
export const mapOnView = (): boolean => {
  const { scene, mapStatus } = useAtlas.getState();
  return scene.view === 'map' && mapStatus === 'ready' && mapHandle() !== null;
};

/** Where the map stands now: the scene's camera is only what the reader last moved by hand. */
const cameraNow = (): Camera | null => (mapOnView() ? mapHandle()?.camera() : null) ?? useAtlas.getState().scene.camera;

/** Address of what is shown, in the language that is spoken now. */
export function presentLink(withPlace: boolean): string {
  const { scene, language, deployment } = ready();
  const link = new URL(linkTo(scene, publicAddress(deployment, location.href), withPlace ? cameraNow() : null));
  link.searchParams.set('lang', language);
  return link.href;
}

export type Scope = 'these' | 'shown' | 'all';

/** The items of a scope; `these` are those that a panel asked for. */
export function itemsOf(scope: Scope, these: readonly string[] = []): readonly Item[] {
  const state = ready();
  if (scope === 'all') return state.index.catalogue.items;
  return scope === 'shown' ? shownItems(state) : these.flatMap((id) => state.index.items.get(id) ?? []);
}

/** More titles than these are counted. */
const MAX_TITLES = 3;

/** What a scope holds, in words. */
function wordsOf(scope: Scope, items: readonly Item[]): string {
  const { scene, index, language } = ready();
  if (scope === 'these' && items.length > MAX_TITLES) return translate(language, 'download.these', { n: items.length });
  if (scope === 'these')
    return joinWords(
      language,
      items.map((i) => i.title[language]),
    );
  return summaryWords(scope === 'all' ? NO_FILTERS : scene, items.length, index, language);
}

/** What a scope says of itself. */
export function contextFor(scope: Scope, items: readonly Item[]): Context {
  const { index, language } = ready();
  const link = presentLink(true);
  // The folder of a file on this computer concerns nobody else.
  const shared = leadsSomewhere(link) ? link : link.slice(link.lastIndexOf('/', link.search(/[?#]|$/)) + 1);
  return contextOf(items, index, language, { shown: wordsOf(scope, items), link: shared });
}
