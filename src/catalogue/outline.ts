import { normalise, type Paragraph } from './normalise';
import { type Problem, problem } from './problem';
import type { Outline } from './schema';

/** A short fingerprint of a paragraph: FNV-1a, 64 bits, 16 hex digits. Enough to see that a text changed. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** The outline of a normalised document: number, section, kind, length, fingerprint; no text. */
export function makeOutline(document: string, paragraphs: readonly Paragraph[]): Outline {
  return {
    document,
    paragraphs: paragraphs.map((p) => [p.n, p.section, p.kind, p.text.length, fingerprint(p.text)]),
  };
}

/** Compares a text with its committed outline; one problem a difference. */
export function checkOutline(outline: Outline, source: string, columns: number, file: string): Problem[] {
  const now = makeOutline(outline.document, normalise(source, columns)).paragraphs;
  const problems: Problem[] = [];
  if (now.length !== outline.paragraphs.length) {
    problems.push(
      problem(
        file,
        outline.document,
        'paragraphs',
        `the text has ${now.length} paragraphs, the outline ${outline.paragraphs.length}`,
        'use the text this outline was made from, or run npm run outline and re-cite the records',
      ),
    );
  }
  now.forEach((p, i) => {
    const was = outline.paragraphs[i];
    if (was && was.join() !== p.join()) {
      problems.push(
        problem(
          file,
          `paragraph ${p[0]}`,
          '',
          'differs from the outline in section, length or text',
          'use the published text; if it was revised, run npm run outline and re-read this paragraph',
        ),
      );
    }
  });
  return problems;
}
