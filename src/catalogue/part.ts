import { unpack } from './packed';

/**
 * The one way to what is not in the code: generated data, base geometry, pictures, fonts. On a server a part is a
 * file beside the page; in the one-file build it is packed into the page itself, under the same address.
 */

/** The part as JSON; rejects with its address when it cannot be had. */
export async function readPart<T = unknown>(address: string): Promise<T> {
  if (__ONE_FILE__) return JSON.parse(new TextDecoder().decode(unpack(address))) as T;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Addresses in memory by those of the parts; a part is unpacked once. */
const unpacked = new Map<string, string>();

/** An address that pictures, workers and `fetch` can load the part from. Throws when the one-file page lacks it. */
export function partUrl(address: string, type = ''): string {
  if (!__ONE_FILE__) return address;
  const known = unpacked.get(address);
  if (known) return known;
  const url = URL.createObjectURL(new Blob([unpack(address)], { type }));
  unpacked.set(address, url);
  return url;
}
