/** How somebody reads: theme, size of the text, what moves. Kept apart from the scene: a link does not carry it. */

export const THEMES = ['light', 'dark', 'projector', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** `auto` follows the system. */
export const THEME_CHOICES = [...THEMES, 'auto'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const FONT_RANGE = { least: 1, most: 2, step: 0.25 } as const;

export const QUALITIES = ['high', 'low'] as const;
export type Quality = (typeof QUALITIES)[number];

export interface Reading {
  theme: ThemeChoice;
  /** Size of the text, 1 … 2. */
  font: number;
  /** A large pointer. */
  cursor: boolean;
  motion: 'auto' | 'off';
  /** The list alone; no map is loaded. */
  simple: boolean;
  /** How finely the map is drawn; `auto` as the machine allows. */
  quality: 'auto' | Quality;
}

export const PLAIN_READING: Reading = {
  theme: 'auto',
  font: 1,
  cursor: false,
  motion: 'auto',
  simple: false,
  quality: 'auto',
};

const isChoice = (value: unknown): value is ThemeChoice => THEME_CHOICES.some((c) => c === value);

/** A size within its range; `undefined` when it is none. */
function sizeOf(value: unknown): number | undefined {
  const size = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof size === 'number' && size >= FONT_RANGE.least && size <= FONT_RANGE.most ? size : undefined;
}

/** What was kept, as far as it can be read. */
function kept(stored: string | null): Partial<Record<keyof Reading, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** How to start: what the host asks for in the query, else what the reader chose last, else plainly. */
export function readReading(query: string, stored: string | null): Reading {
  const host = new URLSearchParams(query);
  const own = kept(stored);
  const theme = [host.get('theme'), own.theme].find(isChoice);
  const motion = [host.get('motion'), own.motion].find((m): m is Reading['motion'] => m === 'off' || m === 'auto');
  return {
    theme: theme ?? PLAIN_READING.theme,
    font: sizeOf(host.get('font')) ?? sizeOf(own.font) ?? PLAIN_READING.font,
    cursor: own.cursor === true,
    motion: motion ?? PLAIN_READING.motion,
    simple: own.simple === true,
    quality: QUALITIES.find((q) => q === own.quality) ?? PLAIN_READING.quality,
  };
}

/** The theme of a choice; a wish for more contrast counts before one for darkness. */
export function resolveTheme(choice: ThemeChoice, system: { dark: boolean; contrast: boolean }): Theme {
  if (choice !== 'auto') return choice;
  if (system.contrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

/** The next size of the text, up (+1) or down (−1), kept within its range. */
export function stepFont(font: number, step: 1 | -1): number {
  const next = Math.round((font + step * FONT_RANGE.step) / FONT_RANGE.step) * FONT_RANGE.step;
  return Math.min(FONT_RANGE.most, Math.max(FONT_RANGE.least, next));
}
