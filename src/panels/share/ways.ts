/** What may be embedded. */
export type EmbedKind = 'map' | 'list' | 'panel' | 'item';

/** How links are made; the page hands it in. */
export interface ShareWays {
  /** Address of what is shown now, with the present position of the map or without. */
  link(withPlace: boolean): string;
  kinds: readonly EmbedKind[];
  /** The address in a frame. */
  embed(link: string, kind: EmbedKind): string;
  /** The frame itself; `width` null is the whole room. */
  snippet(link: string, kind: EmbedKind, width: number | null, height: number): string;
}
