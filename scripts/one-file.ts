import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Puts the pieces of the page into one HTML file. Pure. */

/** Most that the file may weigh, bytes: what still goes by mail and opens without a wait. */
export const ONE_FILE_BUDGET = 6_000_000;

export interface Pieces {
  /** `index.html` of the sources. */
  html: string;
  css: string;
  /** Runs where the browser is too old (`public/nomodule.js`). */
  nomodule: string;
  /** Unpacks and starts the code. */
  boot: string;
  /** Everything else by its address: code, data, pictures. */
  parts: ReadonlyMap<string, Uint8Array | string>;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Inline code must not end its own element. */
const inline = (code: string): string => code.replace(/<\/(script|style)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** What the file may do: run its own code, and ask nobody for anything. The browser holds it to that. */
const policy = (scripts: readonly string[], css: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')} blob:`,
    'worker-src blob:',
    `style-src ${hash(css)}`,
    'img-src data: blob:',
    'font-src data: blob:',
    // Pictures and fonts from the page's own memory.
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Fails loudly when the template is no longer what it was. */
function replaced(html: string, what: RegExp, by: string): string {
  if (!what.test(html)) throw new Error(`index.html has no ${what} → scripts/one-file.ts must follow it`);
  return html.replace(what, () => by);
}

/** The whole file. */
export function oneFile({ html, css, nomodule, boot, parts }: Pieces): string {
  const [style, old, start] = [css, nomodule, boot].map(inline) as [string, string, string];
  const packed = [...parts].map(
    ([address, body]) =>
      `<script type="text/plain" data-part="${address}">${gzipSync(body, { level: 9 }).toString('base64')}</script>`,
  );
  const meta = `<meta charset="utf-8" />\n<meta http-equiv="Content-Security-Policy" content="${policy([old, start], style)}" />`;
  let page = replaced(html, /<meta charset="utf-8" \/>/, meta);
  // The data files lie beside the page of a site, not beside this one.
  page = replaced(page, /：<a href="data[\s\S]*?<\/a>。/, '。');
  page = replaced(page, / The plan items can be downloaded[\s\S]*?<\/p>/, '</p>');
  // All its parts are there at once: no picture need stand in for the map.
  page = replaced(page, / *<!-- Before the page's own code[\s\S]*?\/opening\.js[^>]*>\n/, '');
  page = replaced(page, / *<!-- The opening scene[\s\S]*?<\/script>\n/, '');
  page = replaced(page, /<\/head>/, `<style>${style}</style>\n</head>`);
  page = replaced(page, /<script src="\/nomodule\.js"><\/script>/, `<script>${old}</script>`);
  const last = [...packed, `<script>${start}</script>`].join('\n');
  return replaced(page, /<script type="module" src="\/src\/main\.tsx"><\/script>/, last);
}
