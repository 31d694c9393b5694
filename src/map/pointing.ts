import { byImportance } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import { MARK_SIZE } from '../sectors/mark';
import { enterArea } from '../store/filters';
import { useAtlas } from '../store/store';
import type { Mark } from './marks';

/** What pointing at a thing on the map does, whoever draws it: the map, or the picture before it. */

export interface Target {
  items: readonly Item[];
  /** CSS pixels in the map: the mark's centre, or the pointer on a line. */
  x: number;
  y: number;
  radius: number;
  /** Place ids for a click. */
  places: string[];
  mark: Mark | null;
}

export const markTarget = (mark: Mark, { x, y }: { x: number; y: number }): Target => ({
  items: mark.items,
  x,
  y,
  radius: MARK_SIZE / 2,
  places: mark.places.map((p) => p.id),
  mark,
});

/** Leaving a mark, the pointer has this long to enter the tooltip, ms. */
const LEAVE_MS = 220;

/** Brings and takes the tooltip of what the pointer is on. */
export class Hovering {
  private leaving = 0;
  private shown = '';

  /** @param surface what shows the hand */
  constructor(private readonly surface: HTMLElement) {}

  show(target: Target | null): void {
    const { getState } = useAtlas;
    window.clearTimeout(this.leaving);
    this.surface.style.cursor = target ? 'var(--hand)' : '';
    if (!target) {
      this.leaving = window.setTimeout(() => this.forget(), LEAVE_MS);
      return;
    }
    const key = target.mark?.id ?? target.places.join();
    if (key === this.shown && getState().hover) return;
    this.shown = key;
    const { items, x, y, radius } = target;
    getState().setHover({ items: byImportance(items).map((i) => i.id), x, y, radius });
  }

  /** Takes the tooltip away at once. */
  forget(): void {
    this.shown = '';
    useAtlas.getState().setHover(null);
  }

  /** Nothing comes after this; what is shown stays. */
  stop(): void {
    window.clearTimeout(this.leaving);
  }
}

/** A group of more places than this only zooms; its list would not fit an address. */
const MAX_LISTED = 12;

/** A click: opens the item, the list of the place, or the league. `part` moves in until a group parts. */
export function choose(target: Target, part: (mark: Mark) => void): void {
  const { patch, select } = useAtlas.getState();
  const only = target.items.length === 1 ? target.items[0] : undefined;
  if (only) {
    patch({ place: null });
    select(only.id);
    return;
  }
  if (target.mark?.league) {
    patch(enterArea(target.mark.league));
    return;
  }
  if (target.mark?.form === 'group') part(target.mark);
  if (target.places.length <= MAX_LISTED) patch({ item: null, place: target.places.join() });
}
