/** What can be made of items. */
export type Format = 'xlsx' | 'csv' | 'geojson';
export type ScopeId = 'these' | 'shown' | 'all';

/** A file that was made; `text` is what can be copied instead. */
export interface Made {
  name: string;
  blob: Blob;
  text: string | null;
}

/** How files are made; the page hands it in. */
export interface DownloadWays {
  scopes: readonly { id: ScopeId; count: number }[];
  file(format: Format, scope: ScopeId): Promise<Made>;
  /** A picture of the map; null while the map is not on view. */
  picture: (() => Promise<Made>) | null;
  /** Can this browser save files? */
  canSave: boolean;
  save(made: Made): void;
  print(): void;
  /** Slides of what the map shows; null while the map is not on view. */
  deck: (() => void) | null;
}
