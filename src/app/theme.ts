import { type Reading, readReading, resolveTheme, type Theme } from '../store/reading';
import { useAtlas } from '../store/store';

/** Theme, size of the text, pointer and motion: from store and system onto the page, and kept for the next visit. */

const KEY = 'plan-atlas.reading';
const ROOT_PIXELS = 16;

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps what the reader chose, and only that: a host's wish is not the reader's. */
function keep(before: Reading, now: Reading): boolean {
  const keys = (Object.keys(now) as (keyof Reading)[]).filter((key) => now[key] !== before[key]);
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const own = typeof kept === 'object' && kept !== null ? kept : {};
    localStorage.setItem(KEY, JSON.stringify({ ...own, ...Object.fromEntries(keys.map((key) => [key, now[key]])) }));
    return true;
  } catch {
    return false;
  }
}

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

/** The theme of a talk, while one is given. */
let staged: Theme | null = null;

/** Puts a talk's theme over the reader's, and takes it off again with `null`; more contrast stays if it was chosen. */
export function stageTheme(theme: Theme | null): void {
  staged = theme;
  apply(useAtlas.getState().reading);
}

/** Puts a way of reading onto the page; the style sheets do the rest. */
function apply({ theme, font, cursor, motion }: Reading): void {
  const root = document.documentElement;
  const system = { dark: matchMedia(DARK).matches, contrast: matchMedia(MORE_CONTRAST).matches };
  const own = resolveTheme(theme, system);
  const drawn = staged && own !== 'contrast' ? staged : own;
  root.dataset.theme = drawn;
  root.dataset.motion = motion;
  root.dataset.cursor = cursor ? 'large' : 'plain';
  root.style.setProperty('--text-scale', String(font));
  const style = getComputedStyle(root);
  document
    .querySelector('meta[name="theme-color"]')
    ?.setAttribute('content', style.getPropertyValue('--bar').trim() || '#1f4e79');
  useAtlas.getState().setTheme(drawn, Number.parseFloat(style.fontSize) / ROOT_PIXELS);
}

/** Starts as host, reader and system wish, and follows all three. */
export function followReading(): void {
  const { read } = useAtlas.getState();
  read(readReading(location.search, stored()));
  const again = (): void => apply(useAtlas.getState().reading);
  again();
  let told = false;
  useAtlas.subscribe(({ reading, notify }, { reading: before }) => {
    if (reading === before) return;
    again();
    if (keep(before, reading) || told) return;
    told = true;
    notify('notice.storage');
  });
  // Old Safari knows only the old name of the method.
  for (const query of [DARK, MORE_CONTRAST]) matchMedia(query).addEventListener?.('change', again);
  // The projector's text follows the height of its window.
  window.addEventListener('resize', again);
}
