import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SectorId, Stage } from '../catalogue/vocabulary';
import { type MarkForm, markSvg, type RingSpec, ringSvg, stippleSvg } from '../sectors/mark';
import { pictureMaker } from './image-sheet';
import { type Mark, ringOf } from './marks';

/** Pictures of marks, drawn when the style first asks for them. The name says what to draw. */

const PIXEL_RATIO = 2;

/** Image name of a mark: one item shows its sector and stage, several show a ring. */
export function imageName({ form, items }: Mark): string {
  const only = items.length === 1 ? items[0] : undefined;
  if (only && form !== 'group') return `mark|${form}|${only.sector}|${only.stage ?? ''}`;
  // Shares in twelfths keep the number of pictures small.
  const total = items.length;
  const ring = ringOf(items)
    .slice(0, 8)
    .map(({ sector, count }) => `${sector}:${Math.max(1, Math.round((count / total) * 12))}`);
  return `ring|${form}|${ring.join(';')}`;
}

function sourceOf(name: string): string | null {
  const [kind, form, a = '', b = ''] = name.split('|');
  if (kind === 'mark') {
    return markSvg({ form: form as MarkForm, sector: a as SectorId, stage: b === '' ? null : (b as Stage) });
  }
  if (kind === 'ring') {
    const sectors = a.split(';').map((part) => {
      const [sector, count] = part.split(':');
      return { sector: sector as SectorId, count: Number(count) };
    });
    return ringSvg({ form: form as RingSpec['form'], sectors });
  }
  if (kind === 'stipple') return stippleSvg(form ?? '');
  return null;
}

/** A rounded plate that stretches around a badge's text. */
function badgeImage(fill: string, line: string): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 44;
  const c = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  c.beginPath();
  const r = 16;
  c.moveTo(3 + r, 3);
  c.arcTo(41, 3, 41, 41, r);
  c.arcTo(41, 41, 3, 41, r);
  c.arcTo(3, 41, 3, 3, r);
  c.arcTo(3, 3, 41, 3, r);
  c.closePath();
  c.fillStyle = fill;
  c.fill();
  c.lineWidth = 3;
  c.strokeStyle = line;
  c.stroke();
  return c.getImageData(0, 0, 44, 44);
}

/** Lets the map ask for pictures by name. */
export function provideImages(map: MapLibreMap): void {
  const draw = pictureMaker(PIXEL_RATIO);
  map.setMissingStyleImageResolver(async (id) => {
    if (id.startsWith('badge|')) {
      const [, fill = '', line = ''] = id.split('|');
      map.addImage(id, badgeImage(fill, line), {
        pixelRatio: PIXEL_RATIO,
        stretchX: [[19, 25]],
        stretchY: [[19, 25]],
        content: [12, 8, 32, 36],
      });
      return;
    }
    const source = sourceOf(id);
    if (!source) return;
    const data = await draw(source);
    if (!map.hasImage(id)) map.addImage(id, data, { pixelRatio: PIXEL_RATIO });
  });
}
