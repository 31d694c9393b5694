import type { LegendOf } from '../../sectors/legend-of';

/** What goes on paper; the page hands it in. */
export interface PrintContent {
  title: string;
  /** What is shown, in words. */
  shown: string;
  /** Address of the map's picture; null when there is none. */
  picture: string | null;
  legend: LegendOf;
  /** Empty when the list is not wanted. */
  rows: readonly PrintRow[];
  sources: readonly string[];
  licence: string;
  approval: string;
  date: string;
  link: string;
}

export interface PrintRow {
  id: string;
  title: string;
  sector: string;
  stage: string;
  place: string;
  targets: string;
  citation: string;
}

export const PAPERS = ['a4', 'a3'] as const;
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Paper = (typeof PAPERS)[number];
export type Orientation = (typeof ORIENTATIONS)[number];
