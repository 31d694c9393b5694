import type { Bilingual } from '../catalogue/schema';

/** What whoever runs the site has set in `config.json`; the page works without any of it. */

/** The ground below the plans: the one that ships, or one of the portal's. */
export type Basemap =
  | { kind: 'embedded' }
  | { kind: 'tianditu'; key: string; layers: 'vec' | 'img' | 'ter' }
  | { kind: 'xyz'; url: string; attribution: Bilingual | null }
  | { kind: 'style'; url: string; attribution: Bilingual | null };

export interface Deployment {
  title: Bilingual | null;
  /** Where the page is published: links that the one-file page makes lead there. */
  address: string | null;
  /** Talks that a kiosk plays in turn when its link names none; empty is all that ship. */
  kiosk: readonly string[];
  /** Address part (after `#`) to open with when the link names none. */
  scene: string;
  /** Origins of pages that may talk to the frame. */
  allowedOrigins: readonly string[];
  basemap: Basemap;
  /** Address of an official boundary pack; null is the one that ships, false none. */
  counties: string | false | null;
  /** Approval number of the map (审图号). */
  mapApproval: string | null;
  publisher: Bilingual | null;
  /** What the strip says while there is no approval number. */
  strip: Bilingual | null;
  /** Folder of the plans' paragraph texts; null where the build decides. */
  texts: string | null;
  /** Keep the page for visits without a network. */
  offline: boolean;
  /** Ask before a link leads to another site. */
  leavingPrompt: boolean;
  /** Same-origin address that gets reports of faults; none by default. */
  errorEndpoint: string | null;
}

export const PLAIN_DEPLOYMENT: Deployment = {
  title: null,
  address: null,
  kiosk: [],
  scene: '',
  allowedOrigins: [],
  basemap: { kind: 'embedded' },
  counties: null,
  mapApproval: null,
  publisher: null,
  strip: null,
  texts: null,
  offline: true,
  leavingPrompt: true,
  errorEndpoint: null,
};

/** What links are made of: this page, or for a file on this computer the page as it is published, if it is. */
export function publicAddress({ address }: Pick<Deployment, 'address'>, here: string): string {
  const { protocol, search, hash } = new URL(here);
  return protocol === 'file:' && address !== null ? `${address}${search}${hash}` : here;
}

/** Can somebody else open the link? */
export const leadsSomewhere = (link: string): boolean => /^https?:/.test(link);

export const EMBEDS = ['map', 'panel', 'list', 'item'] as const;
export type EmbedKind = (typeof EMBEDS)[number];

/** Parts that an embedding page may keep; source line and approval number are none of them. */
export const UI_PARTS = ['title', 'layers', 'legend', 'search', 'list', 'tools', 'share', 'zoom', 'scale'] as const;
export type UiPart = (typeof UI_PARTS)[number];

/** What the page around the frame asks for in the query; never rewritten. */
export interface Host {
  /** Null is the full page. */
  embed: EmbedKind | null;
  ui: ReadonlySet<UiPart>;
  gesture: 'auto' | 'coop' | 'free';
  keys: 'auto' | 'basic' | 'off';
  /** Seconds without a touch after which the talk starts again; null never. */
  kiosk: number | null;
  /** Origin of the page around, as it says of itself. */
  origin: string | null;
  /** Is there a page around at all? */
  framed: boolean;
}

export const NO_HOST: Host = {
  embed: null,
  ui: new Set(UI_PARTS),
  gesture: 'auto',
  keys: 'auto',
  kiosk: null,
  origin: null,
  framed: false,
};

/** Does the page around scroll past the map, so that the map must ask for two fingers or Ctrl? */
export const isCooperative = ({ gesture, framed }: Host): boolean =>
  gesture === 'coop' || (gesture === 'auto' && framed);
