import { partUrl } from '../../catalogue/part';
import url from '../fonts/noto-sans-sc.ttf?url';

/** The letters that a PDF carries with it. */
export async function loadFont(signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(partUrl(url, 'font/ttf'), { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
