import { plainPicture } from '../../export/png';
import { itemRows } from '../../export/rows';
import type { PrintContent } from '../../panels/print/content';
import { legendOf } from '../../sectors/legend-of';
import { type MapPicture, mapHandle } from '../../store/map-handle';
import { useAtlas } from '../../store/store';
import { contextFor, itemsOf, mapOnView, ready, type Scope } from './content';

/** Themes whose ground would drown the paper in ink. */
const INKY: ReadonlySet<string> = new Set(['dark', 'contrast']);

/** The map as paper wants it: on a light ground, whatever the page is drawn on. */
async function pictureForPaper(): Promise<MapPicture | undefined> {
  const { theme, textScale, setTheme } = useAtlas.getState();
  if (!mapOnView()) return undefined;
  if (!INKY.has(theme)) return mapHandle()?.snapshot();
  setTheme('light', textScale);
  try {
    return await mapHandle()?.snapshot();
  } finally {
    setTheme(theme, textScale);
  }
}

/** What goes on paper now. The legend is that of the map, which shows more than a panel's own items. */
export async function preparePrint(
  scope: Scope,
  these: readonly string[] | undefined,
  withList: boolean,
): Promise<PrintContent> {
  const { index, language } = ready();
  const items = itemsOf(scope, these);
  const context = contextFor(scope, items);
  const picture = await pictureForPaper();
  return {
    ...context,
    picture: picture ? plainPicture(picture, context).toDataURL('image/png') : null,
    legend: legendOf(itemsOf('shown'), index, picture?.bounds),
    rows: withList ? itemRows(items, index, language) : [],
  };
}
