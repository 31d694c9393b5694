import type { Stage } from '../catalogue/vocabulary';

/** How a course or an outline shows its stage: the fuller, the further. Dash units are line widths. */
export const LINE_DASH: Readonly<Record<Stage | 'schematic', readonly number[]>> = {
  plan: [0.3, 2],
  start: [1.2, 2.2],
  advance: [2.6, 1.4],
  complete: [1, 0],
  maintain: [7, 0.8, 0.6, 0.8],
  schematic: [2, 2],
};

/** Opacity of an area's fill by stage. */
export const AREA_OPACITY: Readonly<Record<Stage, number>> = {
  plan: 0.1,
  start: 0.16,
  advance: 0.22,
  complete: 0.32,
  maintain: 0.27,
};

/** Width of an item's line, CSS pixels at zoom 5 and 10. */
export const LINE_WIDTH = { at5: 1.5, at10: 3 } as const;
