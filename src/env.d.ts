/// <reference types="vite/client" />

/** True when the build was given the documents' folder, so that cited paragraphs can be shown. */
declare const __PLAN_TEXTS__: boolean;

/** True in the one-file build, which carries all its parts (scripts/offline.ts). */
declare const __ONE_FILE__: boolean;

interface Window {
  /** The operator's settings where they were asked for before the page's code came (public/opening.js). */
  atlasConfig?: Promise<Response>;
  /** Done when the opening picture is painted, or will not be (public/opening.js). */
  atlasOpening?: Promise<void>;
}

/** Address of the map engine's worker (vite.config.ts). */
declare module 'virtual:map-worker-url' {
  const url: string;
  export default url;
}

/** The map engine's worker, not yet started (vite.config.ts). */
declare module 'virtual:map-engine-worker' {
  const EngineWorker: new (scope: MessagePort) => unknown;
  export default EngineWorker;
}

/** The part of pdfkit that its published types do not name. */
declare module 'pdfkit/output' {
  export function toBlob(document: PDFKit.PDFDocument): Promise<Blob>;
}

/** Cuts a font down to some characters (`npm run fonts`). */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype'; noLayoutClosure: boolean },
  ): Promise<Buffer>;
}
