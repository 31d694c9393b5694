import { useAtlas } from '../store/store';
import { fitBounds } from './camera';
import { groupingZoom, itemsByPlace, type Mark, marksAt, project } from './marks';
import { markScale, paletteOf } from './palette';
import { choose, Hovering, markTarget } from './pointing';

/** The opening picture answers the pointer as the map will: its marks are the map's, where the map will have them. */

/** Half a mark and a little, CSS pixels. */
const REACH = 20;

interface Stand {
  mark: Mark;
  /** CSS pixels in the picture. */
  x: number;
  y: number;
}

/** The marks of the picture. `room` is where the region's bounds lie in it: left, top and width, CSS pixels. */
function standsIn(room: { left: number; top: number; width: number }): Stand[] {
  const { index, theme, textScale } = useAtlas.getState();
  if (!index) return [];
  const [w, , e, n] = fitBounds(null, index);
  const zoom = Math.log2(((room.width / (e - w)) * 360) / 512);
  const [left, top] = project([w, n], zoom);
  const grouped = groupingZoom(zoom, markScale(paletteOf(theme, textScale)));
  const { items, admin } = index.catalogue;
  return marksAt(itemsByPlace(items, index), grouped, admin).map((mark) => {
    const [x, y] = project(mark.at, zoom);
    return { mark, x: x - left + room.left, y: y - top + room.top };
  });
}

/**
 * Lets a picture answer until it goes. `fit` is the element in it that the region's bounds fill; `last` where the
 * pointer came to rest before. Returns what undoes it; a tooltip that is shown stays.
 */
export function answer(picture: HTMLElement, fit: Element, last: MouseEvent | null): () => void {
  const hovering = new Hovering(picture);
  let stands: Stand[] = [];
  const measure = (): void => {
    const [outer, inner] = [picture.getBoundingClientRect(), fit.getBoundingClientRect()];
    stands = standsIn({ left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width });
  };
  const at = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = picture.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const near = stands
      .map((s) => ({ ...s, away: Math.hypot(s.x - x, s.y - y) }))
      .filter(({ away }) => away < REACH)
      .sort((a, b) => a.away - b.away)[0];
    return near ? markTarget(near.mark, near) : null;
  };
  const move = (event: PointerEvent): void => hovering.show(at(event));
  const leave = (): void => hovering.show(null);
  const click = (event: MouseEvent): void => {
    const target = at(event);
    // A group parts on the map only; its list opens here too.
    if (target) choose(target, () => {});
  };
  measure();
  const told = last && at(last);
  if (told) hovering.show(told);
  const resized = new ResizeObserver(measure);
  resized.observe(fit);
  picture.addEventListener('pointermove', move);
  picture.addEventListener('pointerleave', leave);
  picture.addEventListener('click', click);
  return () => {
    hovering.stop();
    resized.disconnect();
    picture.removeEventListener('pointermove', move);
    picture.removeEventListener('pointerleave', leave);
    picture.removeEventListener('click', click);
  };
}
