import { svgDataUri } from '../sectors/mark';

/** Draws many small SVG pictures as one: a browser takes far longer to begin with a picture than to draw it. */

export interface Cell {
  x: number;
  y: number;
  size: number;
}

/** Widest sheet, CSS pixels: small enough for every browser's canvas at twice the size. */
const WIDTH = 1024;

/** Where pictures of these sizes stand on a sheet, row by row. */
export function arrange(sizes: readonly number[]): { cells: Cell[]; width: number; height: number } {
  let [x, y, row] = [0, 0, 0];
  const cells = sizes.map((size) => {
    if (x + size > WIDTH) [x, y, row] = [0, y + row, 0];
    const cell = { x, y, size };
    x += size;
    row = Math.max(row, size);
    return cell;
  });
  return { cells, width: Math.min(WIDTH, Math.max(0, ...cells.map((c) => c.x + c.size))), height: y + row };
}

/** One SVG with all of them; names inside each become its own. */
export function sheetSvg(sources: readonly string[]): { svg: string; cells: Cell[]; width: number; height: number } {
  const { cells, width, height } = arrange(sources.map((s) => Number(/width="(\d+)"/.exec(s)?.[1])));
  const parts = sources.map((source, n) =>
    source
      .replace('<svg ', `<svg x="${cells[n]?.x}" y="${cells[n]?.y}" `)
      .replace(/id="(\w+)"/g, `id="$1-${n}"`)
      .replace(/url\(#(\w+)\)/g, `url(#$1-${n})`),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
  return { svg, cells, width, height };
}

const RETRY_MS = 1000;

/** Loads a picture made here. It fails only in a page that is being left; what comes later is asked in one that stays. */
async function loaded(image: HTMLImageElement, source: string): Promise<void> {
  const attempt = (): Promise<void> =>
    new Promise((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new Error('marks could not be drawn'));
      image.src = source;
    });
  await attempt().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    await attempt();
  });
}

async function drawSheet(sources: readonly string[], ratio: number): Promise<ImageData[]> {
  const { svg, cells, width, height } = sheetSvg(sources);
  const image = new Image();
  image.width = width * ratio;
  image.height = height * ratio;
  await loaded(image, svgDataUri(svg));
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return cells.map(({ x, y, size }) => context.getImageData(x * ratio, y * ratio, size * ratio, size * ratio));
}

/** Draws pictures at a pixel ratio; those asked for in one go are drawn in one go. */
export function pictureMaker(ratio: number): (source: string) => Promise<ImageData> {
  let waiting: string[] = [];
  let sheet: Promise<ImageData[]> | null = null;
  return async (source) => {
    const place = waiting.push(source) - 1;
    sheet ??= new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      const sources = waiting;
      waiting = [];
      sheet = null;
      return drawSheet(sources, ratio);
    });
    return (await sheet)[place] as ImageData;
  };
}
