/** How large a story that somebody writes may be. */
export const MAX_SCENES = 60;
export const MAX_TITLE = 60;
export const MAX_CAPTION = 400;
export const MAX_NOTES = 3000;
export const MAX_ITEMS = 12;
export const DWELL = { least: 5, usual: 30, most: 180 } as const;

/** Ids of stories that somebody wrote here; those that ship have none like it. */
const OWN = 'my-';
export const isOwnId = (id: string): boolean => id.startsWith(OWN);

/** A fresh id of a story or a scene: letters and digits as addresses carry them. */
export const freshId = (): string => OWN + Math.random().toString(36).slice(2, 10).padEnd(8, '0');
