import { useSyncExternalStore } from 'react';
import { useAtlas } from '../../store/store';

export type Layout = 'wide' | 'medium' | 'phone';

/** Widths in pixels of a page with plain text. */
const WIDE = 1024;
const MEDIUM = 768;

/** Large text needs room as a narrow window does: a page of twice the text is laid out as one half as wide. */
export function layoutOf(width: number, textScale: number): Layout {
  const room = width / Math.max(1, textScale);
  if (room >= WIDE) return 'wide';
  return room >= MEDIUM ? 'medium' : 'phone';
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** How the page's parts stand, by the room there is for them. */
export function useLayout(): Layout {
  const textScale = useAtlas((s) => s.textScale);
  return useSyncExternalStore(onResize, () => layoutOf(window.innerWidth, textScale));
}

/** Narrower than this, a header holds the title, the views and no more. */
const TIGHT = 380;

/** Is there hardly room for anything beside the title? */
export function useTight(): boolean {
  const textScale = useAtlas((s) => s.textScale);
  return useSyncExternalStore(onResize, () => window.innerWidth / Math.max(1, textScale) < TIGHT);
}
