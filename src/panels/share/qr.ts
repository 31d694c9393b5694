import { encode } from 'uqr';

/** Modules of white around a code, so that a camera finds its edge (ISO/IEC 18004). */
const QUIET = 4;

export interface Qr {
  /** Modules a side, the white edge counted. */
  size: number;
  /** Outline of the dark modules, one unit a module. */
  path: string;
}

/** The QR code of a text; null when the text is too long for one. Drawn here, nobody is asked. */
export function qrOf(text: string): Qr | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET });
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
    return { size, path };
  } catch {
    return null;
  }
}
