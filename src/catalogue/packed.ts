import { gunzipSync } from 'fflate';

/** Parts packed into the one-file page: `<script type="text/plain" data-part="…">` with gzip in base64. */

/** The part's bytes; throws when the page carries no such part. */
export function unpack(address: string): Uint8Array<ArrayBuffer> {
  const holder = document.querySelector(`script[data-part="${CSS.escape(address)}"]`);
  if (!holder) throw new Error(`${address}: not in this file`);
  const packed = Uint8Array.from(atob(holder.textContent ?? ''), (c) => c.charCodeAt(0));
  return gunzipSync(packed) as Uint8Array<ArrayBuffer>;
}
