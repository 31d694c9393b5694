import { LANGUAGES } from '../catalogue/vocabulary';
import { EMBEDS, type Host, NO_HOST, UI_PARTS, type UiPart } from '../store/deployment';
import { FONT_RANGE, THEME_CHOICES } from '../store/reading';

/** Host options: what whoever embeds the page asks for in the query. One table; a bad value is dropped and said. */

type Read = (value: string) => Partial<Host> | undefined;

function oneOf<K extends keyof Host>(key: K, allowed: readonly Host[K][]): Read {
  return (value) => {
    const found = allowed.find((a) => a === value);
    return found === undefined ? undefined : ({ [key]: found } as unknown as Partial<Host>);
  };
}

/** Read elsewhere (language, way of reading); here it is only checked. */
const checked =
  (ok: (value: string) => boolean): Read =>
  (value) =>
    ok(value) ? {} : undefined;

function readUi(value: string): Partial<Host> | undefined {
  const parts = value === 'none' ? [] : value.split(',');
  const ui = new Set(parts.filter((p): p is UiPart => (UI_PARTS as readonly string[]).includes(p)));
  return ui.size === parts.length ? { ui } : undefined;
}

const TABLE: Readonly<Record<string, Read>> = {
  embed: oneOf('embed', EMBEDS),
  ui: readUi,
  lang: checked((v) => (LANGUAGES as readonly string[]).includes(v)),
  theme: checked((v) => (THEME_CHOICES as readonly string[]).includes(v)),
  font: checked((v) => Number(v) >= FONT_RANGE.least && Number(v) <= FONT_RANGE.most),
  motion: checked((v) => v === 'auto' || v === 'off'),
  gesture: oneOf('gesture', ['auto', 'coop', 'free']),
  keys: oneOf('keys', ['auto', 'basic', 'off']),
  kiosk: (value) => (/^\d{1,4}$/.test(value) && Number(value) > 0 ? { kiosk: Number(value) } : undefined),
  // Believed by the bridge only when the deployment allows it.
  origin: (value) => ({ origin: value.slice(0, 200) }),
};

/** Parts that an embedded view has when the host names none. */
const USUAL: Readonly<Record<(typeof EMBEDS)[number], readonly UiPart[]>> = {
  map: ['legend', 'zoom', 'scale'],
  panel: ['layers', 'legend'],
  list: ['search'],
  item: [],
};

export interface HostOptions {
  host: Host;
  /** `key=value` pairs that were dropped. */
  dropped: string[];
}

/** The host options of a query. `ui` without `embed` is the map with those parts. */
export function readHostOptions(query: string, framed: boolean): HostOptions {
  const dropped: string[] = [];
  let asked: Partial<Host> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(TABLE, key) ? TABLE[key] : undefined;
    if (!read) continue;
    const part = read(value);
    if (part) asked = { ...asked, ...part };
    else dropped.push(`${key}=${value.slice(0, 40)}`);
  }
  const embed = asked.embed ?? (asked.ui ? 'map' : null);
  const ui = asked.ui ?? (embed ? new Set(USUAL[embed]) : NO_HOST.ui);
  return { host: { ...NO_HOST, ...asked, framed, embed, ui }, dropped };
}
