const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** A frame that shows one item in another page: plain HTML that works without a script. */
export function embedSnippet(item: string, title: string, language: string, page: string): string {
  const { origin, protocol, pathname } = new URL(page);
  // A file has no origin of its own.
  const site = protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`;
  const source = escaped(`${site}?embed=item&lang=${language}#v=1&item=${item}`);
  return `<iframe src="${source}" title="${escaped(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}
