import type { CatalogueIndex } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import { translate } from '../i18n/translate';
import type { LegendRow } from '../sectors/legend';
import { type LegendOf, legendOf } from '../sectors/legend-of';
import { markDataUri } from '../sectors/mark';
import { SECTOR_STYLE } from '../sectors/registry';
import type { MapPicture } from '../store/map-handle';
import type { Context } from './context';
import { type Entry, Flow } from './flow';
import { drawMap, sizeOf } from './map-picture';
import type { MadeFile } from './save';

/** The map as one picture that explains itself: title, what is shown, map, legend, sources, approval, date, link. */

const INK = '#1b2733';
const SOFT = '#4d5b69';
const MAIN = '#1f4e79';
const MARGIN = 16;
const MARK = 26;
const GROUPS: readonly LegendRow['group'][] = ['stage', 'precision', 'several', 'line', 'area'];

async function load(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

const rowEntry = async (
  { image, width, height, label }: LegendRow,
  language: 'zh' | 'en',
  mark: number,
): Promise<Entry> => {
  const size = width === height ? Math.min(1, mark / width) : 1;
  return { image: await load(image), width: width * size, height: height * size, label: label[language] };
};

interface LegendGroup {
  title: string;
  entries: Entry[];
}

/** The legend's rows with their pictures, the sectors first; `mark` is the largest size of a mark, CSS pixels. */
export async function legendGroups(
  { sectors, rows }: LegendOf,
  language: 'zh' | 'en',
  mark = MARK,
): Promise<LegendGroup[]> {
  const ofSectors = sectors.map(async (sector): Promise<Entry> => {
    const image = await load(markDataUri({ sector, stage: 'complete', form: 'site' }));
    return { image, width: mark, height: mark, label: SECTOR_STYLE[sector].name[language] };
  });
  const groups = GROUPS.map(async (group) => ({
    title: translate(language, `legend.${group}`),
    entries: await Promise.all(rows.filter((r) => r.group === group).map((r) => rowEntry(r, language, mark))),
  }));
  const all = [
    { title: translate(language, 'sectors.title'), entries: await Promise.all(ofSectors) },
    ...(await Promise.all(groups)),
  ];
  return all.filter((g) => g.entries.length > 0);
}

/** The canvas of the whole sheet, as fine as the map's picture. */
async function composePicture(
  picture: MapPicture,
  items: readonly Item[],
  index: CatalogueIndex,
  context: Context,
): Promise<HTMLCanvasElement> {
  const { language, title, shown, approval, sources, date, link } = context;
  const { width, height } = sizeOf(picture);
  const legend = legendOf(items, index, picture.bounds);
  const groups = await legendGroups(legend, language);
  const canvas = document.createElement('canvas');
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no 2d canvas');
  const flow = new Flow(c, MARGIN, width - MARGIN * 2, MARGIN);
  flow.text(title, 22, MAIN, 600);
  flow.text(shown, 14, INK);
  flow.gap(8);
  flow.band(height, (on, y) => drawMap(on, picture, y, context));
  flow.gap(10);
  for (const { title: heading, entries } of groups) {
    flow.text(heading, 12, SOFT, 600);
    flow.entries(entries, 13, INK);
    flow.gap(4);
  }
  if (legend.badges) flow.text(translate(language, 'legend.badge'), 12, INK);
  flow.gap(6);
  flow.text(`${translate(language, 'map.sources')}${language === 'zh' ? '：' : ': '}${sources.join(' · ')}`, 11, SOFT);
  flow.text([approval, date, link].join(' · '), 11, SOFT);
  canvas.width = Math.round(width * picture.ratio);
  canvas.height = Math.round((flow.y + MARGIN) * picture.ratio);
  c.scale(picture.ratio, picture.ratio);
  c.fillStyle = '#fff';
  c.fillRect(0, 0, width, flow.y + MARGIN);
  flow.draw(c);
  return canvas;
}

/** The map alone with what it must carry on itself, for a sheet of paper whose words are set by the page. */
export function plainPicture(picture: MapPicture, context: Context): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.canvas.width;
  canvas.height = picture.canvas.height;
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no 2d canvas');
  c.scale(picture.ratio, picture.ratio);
  drawMap(c, picture, 0, context);
  return canvas;
}

/** A canvas as PNG bytes. */
export const pngBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture could be made'))), 'image/png');
  });

/** The whole sheet as a file. */
export async function pictureFile(
  picture: MapPicture,
  items: readonly Item[],
  index: CatalogueIndex,
  context: Context,
): Promise<MadeFile> {
  const blob = await pngBlob(await composePicture(picture, items, index, context));
  return { name: `plan-atlas-map-${context.date}.png`, blob, text: null };
}
