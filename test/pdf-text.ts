import { inflateSync } from 'node:zlib';

/** The text of a PDF page by page, read as a viewer does: glyphs of the content streams through the font's own table. */
export function pdfText(bytes: Buffer): string[] {
  const source = bytes.toString('latin1');
  const streams = [...source.matchAll(/\bstream\r?\n/g)].map(({ 0: word, index }) => {
    const start = index + word.length;
    try {
      return inflateSync(bytes.subarray(start, source.indexOf('endstream', start))).toString('latin1');
    } catch {
      return ''; // a picture
    }
  });
  const unicode = new Map<number, string>();
  const table = streams.find((s) => s.includes('beginbfrange')) ?? '';
  const units = (hex: string): string =>
    (hex.match(/.{4}/g) ?? []).map((u) => String.fromCharCode(Number.parseInt(u, 16))).join('');
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]+)>\s*<[0-9a-f]+>\s*\[([^\]]*)\]/gi))
    [...list.matchAll(/<([0-9a-f\s]+)>/gi)].forEach(([, hex = ''], i) => {
      unicode.set(Number.parseInt(from, 16) + i, units(hex.replace(/\s/g, '')));
    });
  return streams
    .filter((s) => /<[0-9a-f]+>[^\]]*\]\s*TJ/.test(s))
    .map((page) =>
      [...page.matchAll(/\[([^\]]*)\]\s*TJ/g)]
        .flatMap(([, run = '']) => [...run.matchAll(/<([0-9a-f]+)>/gi)])
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => unicode.get(Number.parseInt(glyph, 16)) ?? '?')
        .join(''),
    );
}
