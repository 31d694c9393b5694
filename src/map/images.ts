import type { Map as MapLibreMap, StyleImageMetadata } from 'maplibre-gl';
import type { SectorId, Stage } from '../catalogue/vocabulary';
import {
  MARK_SIZE,
  type MarkForm,
  markShapes,
  RING_SIZE,
  type RingSpec,
  ringShapes,
  STIPPLE_SIZE,
  stippleShapes,
} from '../sectors/mark';
import { pixelsOf, squarePath } from '../sectors/shapes';
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

function pictureOf(name: string): ImageData | null {
  const [kind, form, a = '', b = ''] = name.split('|');
  if (kind === 'mark') {
    const stage = b === '' ? null : (b as Stage);
    return pixelsOf(MARK_SIZE, markShapes({ form: form as MarkForm, sector: a as SectorId, stage }), PIXEL_RATIO);
  }
  if (kind === 'ring') {
    const sectors = a.split(';').map((part) => {
      const [sector, count] = part.split(':');
      return { sector: sector as SectorId, count: Number(count) };
    });
    return pixelsOf(RING_SIZE, ringShapes({ form: form as RingSpec['form'], sectors }), PIXEL_RATIO);
  }
  return kind === 'stipple' ? pixelsOf(STIPPLE_SIZE, stippleShapes(form ?? ''), PIXEL_RATIO) : null;
}

/** A rounded plate, 22 CSS pixels square, that stretches around a badge's text. */
const plateOf = (fill: string, stroke: string): ImageData =>
  pixelsOf(22, [{ d: squarePath(11, 11, 9.5, 8), fill, stroke, width: 1.5 }], PIXEL_RATIO);

/** How a plate stretches, and where its text goes: in pixels of the picture. */
const PLATE: Partial<StyleImageMetadata> = {
  stretchX: [[19, 25]],
  stretchY: [[19, 25]],
  content: [12, 8, 32, 36],
};

/** What of the engine an answer needs. */
interface Engine {
  _createStyleImage(image: ImageData, options: Partial<StyleImageMetadata>): unknown;
  style: { imageManager: { addImage(id: string, image: unknown): void } };
}

/**
 * Lets the map ask for pictures by name. The tile that asks gets its picture in answer: `addImage` would announce a
 * change of style, which lays all tiles with the picture out once more and draws the map twice.
 */
export function provideImages(map: MapLibreMap): void {
  const engine = map as unknown as Engine;
  map.setMissingStyleImageResolver((id) => {
    const [kind, fill = '', line = ''] = id.split('|');
    const plate = kind === 'badge';
    const picture = plate ? plateOf(fill, line) : pictureOf(id);
    if (!picture || map.hasImage(id)) return;
    const options = { pixelRatio: PIXEL_RATIO, ...(plate && PLATE) };
    engine.style.imageManager.addImage(id, engine._createStyleImage(picture, options));
  });
}
