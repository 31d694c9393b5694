import type { ReactNode } from 'react';
import type { Part } from '../../catalogue/search/search';

/** A text with the parts that the query means marked. */
export function Marked({ text, parts }: { text: string; parts: readonly Part[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of parts) {
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <span>
      {pieces}
      {text.slice(at)}
    </span>
  );
}
