/** The map engine's style sheet without the rules of controls that the page does not use: most of it is their pictures. Pure. */

const UNUSED =
  /maplibregl-(?:ctrl-(?:attrib|compass|fullscreen|shrink|geolocate|globe|logo|terrain)|attrib|popup|marker|user-location|spin|crosshair|pseudo-fullscreen)/;

/** Rules of a sheet or a block, each with its braces. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{') depth++;
    if (css[i] !== '}' || --depth > 0) continue;
    rules.push(css.slice(from, i + 1));
    from = i + 1;
  }
  return rules;
}

/** What is left of a sheet. */
export function usedStyles(css: string): string {
  return rulesOf(css)
    .map((rule) => {
      const at = rule.indexOf('{');
      const head = rule.slice(0, at);
      if (!/^\s*@media/.test(head)) return head.split(',').every((selector) => UNUSED.test(selector)) ? '' : rule;
      const inside = usedStyles(rule.slice(at + 1, -1));
      return inside && `${head}{${inside}}`;
    })
    .join('');
}
