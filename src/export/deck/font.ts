import url from '../fonts/noto-sans-sc.ttf?url';

/** The letters that a PDF carries with it. A build in one file may put its own bytes in the address's place. */
export async function loadFont(signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
