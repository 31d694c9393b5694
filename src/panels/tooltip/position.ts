/** Where a tooltip stands: beside its mark, inside the map, never over the mark. */

export interface Box {
  width: number;
  height: number;
}

export interface Anchor {
  x: number;
  y: number;
  radius: number;
}

export interface Position {
  left: number;
  top: number;
}

/** Between the mark's edge and the tooltip; small, so that the pointer can cross. */
const GAP = 6;
const MARGIN = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/**
 * Above the mark where it fits, else below, else right or left of it.
 * @param room what is free of panels, in the same pixels as the anchor
 */
export function placeTooltip(anchor: Anchor, box: Box, room: Position & Box): Position {
  const distance = anchor.radius + GAP;
  const right = room.left + room.width - MARGIN;
  const bottom = room.top + room.height - MARGIN;
  const left = clamp(anchor.x - box.width / 2, room.left + MARGIN, right - box.width);
  const above = anchor.y - distance - box.height;
  if (above >= room.top + MARGIN) return { left, top: above };
  const below = anchor.y + distance;
  if (below + box.height <= bottom) return { left, top: below };
  const top = clamp(anchor.y - box.height / 2, room.top + MARGIN, bottom - box.height);
  const beside = anchor.x + distance;
  if (beside + box.width <= right) return { left: beside, top };
  const before = anchor.x - distance - box.width;
  if (before >= room.left + MARGIN) return { left: before, top };
  // No side is wide enough: the side with more room, cut by the map's edge rather than over the mark.
  return anchor.y - room.top > bottom - anchor.y ? { left, top: above } : { left, top: below };
}
