import type { Theme } from '../store/reading';

/** Colours and measures of the ground, one set a theme. Sector colours live in `src/sectors`. */
export interface Palette {
  /** Neighbours, and what lies beyond the drawn ground. */
  outside: string;
  region: string;
  county: string;
  league: string;
  border: string;
  water: string;
  waterText: string;
  desert: string;
  desertText: string;
  range: string;
  route: string;
  text: string;
  mutedText: string;
  halo: string;
  highlight: string;
  /** Opacity of the relief. */
  relief: number;
  /** Brightest tone of the relief, 0 … 1. */
  reliefLight: number;
  /** Drawn below an item's line, so that its sector's colour shows on any ground. */
  casing: string;
  /** Share of white mixed into a sector's colour where it lies on the ground without casing: areas. */
  lift: number;
  /** The number in a ring: its disc is white in every theme. */
  markText: string;
  /** A league's badge; the region's has the two exchanged. */
  badge: string;
  badgeInk: string;
  /** Lines are this much wider than drawn for a desk, and never thinner than `minLine` CSS pixels. */
  wide: number;
  minLine: number;
  /** Least size of a name, in CSS pixels at scale 1. */
  minText: number;
  /** The scale for which lines are drawn: beyond it lines and marks grow with the window, as on a wall of 4K. */
  drawnFor: number;
  /** Size of the page's text, 1 = 16 px: names and marks grow with it. */
  scale: number;
}

export const LIGHT: Palette = {
  outside: '#e3e8ec',
  region: '#fdfcf8',
  county: '#cfc8b8',
  league: '#9b917c',
  border: '#6f5f7a',
  water: '#9ecae6',
  waterText: '#1d6391',
  desert: '#d9bd72',
  desertText: '#7d5f16',
  range: '#5f5f4c',
  route: '#a8a39a',
  text: '#2b3440',
  mutedText: '#5a646f',
  halo: '#ffffff',
  highlight: '#e04a1f',
  relief: 0.32,
  reliefLight: 1,
  casing: '#ffffff',
  lift: 0,
  markText: '#2b3440',
  badge: '#ffffff',
  badgeInk: '#1f4e79',
  wide: 1,
  minLine: 0,
  minText: 0,
  drawnFor: Number.POSITIVE_INFINITY,
  scale: 1,
};

const DARK: Palette = {
  ...LIGHT,
  outside: '#161c23',
  region: '#242d37',
  county: '#414d5a',
  league: '#718194',
  border: '#b3a6c4',
  water: '#2c6590',
  waterText: '#93cbf2',
  desert: '#66582d',
  desertText: '#dcc380',
  range: '#bcc0a4',
  route: '#5f6a77',
  text: '#edf1f5',
  mutedText: '#b0bac5',
  halo: '#171d24',
  highlight: '#ff8f61',
  relief: 0.14,
  reliefLight: 0.6,
  casing: '#d8e0e8',
  lift: 0.5,
};

/** White ground, large names, strong lines: read from the last row of a lit room. */
const PROJECTOR: Palette = {
  ...LIGHT,
  // 24 px of text: a window of 1920 × 1080.
  drawnFor: 1.5,
  outside: '#eef1f3',
  region: '#ffffff',
  county: '#d5d0c5',
  league: '#8d846f',
  border: '#4d3f58',
  water: '#8fc3e8',
  waterText: '#0b4870',
  desert: '#d3b25c',
  desertText: '#594100',
  range: '#46463a',
  route: '#99938a',
  text: '#10161d',
  mutedText: '#3b444e',
  highlight: '#c2330a',
  relief: 0.14,
  markText: '#10161d',
  badgeInk: '#163a5b',
  wide: 1.4,
  minLine: 3,
  minText: 16,
};

/** White and yellow on black. */
const CONTRAST: Palette = {
  ...LIGHT,
  outside: '#000000',
  region: '#161616',
  county: '#757575',
  league: '#b5b5b5',
  border: '#ffffff',
  water: '#1b74b5',
  waterText: '#a6e1ff',
  desert: '#8a7430',
  desertText: '#ffe08a',
  range: '#d9e8b8',
  route: '#8c8c8c',
  text: '#ffffff',
  mutedText: '#e8e8e8',
  halo: '#000000',
  highlight: '#ffe600',
  relief: 0,
  reliefLight: 0.5,
  lift: 0.6,
  markText: '#000000',
  badgeInk: '#000000',
  wide: 1.2,
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: LIGHT,
  dark: DARK,
  projector: PROJECTOR,
  contrast: CONTRAST,
};

/** What the map draws with, in a theme and at a size of text. */
export const paletteOf = (theme: Theme, scale: number): Palette => ({ ...PALETTES[theme], scale });

/** Width of a line, CSS pixels. */
export const lineWidth = (p: Palette, width: number): number =>
  Math.round(Math.max(p.minLine, width * p.wide) * Math.max(1, p.scale / p.drawnFor) * 100) / 100;

/** Size of a name, CSS pixels. */
export const textSize = (p: Palette, size: number): number => Math.round(Math.max(p.minText, size) * p.scale * 10) / 10;

/** Marks grow with the text, up to where they would crowd the map; in a larger window there is room for more. */
export const markScale = (p: Palette): number =>
  Math.min(1.75 * Math.max(1, p.scale / p.drawnFor), Math.max(1, p.scale));
