import type { Orientation, Paper } from './content';

/** Text as a CSS string. */
const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** The size of the sheet, with the approval line and the page's number on each. */
export const pageRule = (paper: Paper, orientation: Orientation, footer: string): string =>
  `@page { size: ${paper.toUpperCase()} ${orientation}; margin: 12mm 12mm 14mm; ` +
  `@bottom-left { content: ${cssString(footer)}; font-size: 8pt; color: #4d5b69; } ` +
  `@bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #4d5b69; } }`;

/** A style sheet of the page that may be added to. The policy of the site allows no inline styles, but this. */
function ownSheet(): CSSStyleSheet | null {
  for (const sheet of document.styleSheets) {
    try {
      if (sheet.cssRules) return sheet;
    } catch {
      // Of another origin.
    }
  }
  return null;
}

/** Puts the sheet's size in force; returns what takes it back. */
export function putPage(rule: string): () => void {
  const sheet = ownSheet();
  if (!sheet) return () => {};
  const at = sheet.insertRule(rule, sheet.cssRules.length);
  const added = sheet.cssRules[at];
  return () => {
    const now = Array.prototype.indexOf.call(sheet.cssRules, added);
    if (now >= 0) sheet.deleteRule(now);
  };
}
