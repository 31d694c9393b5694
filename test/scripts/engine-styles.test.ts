import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usedStyles } from '../../scripts/engine-styles';

it('leaves out the rules of controls that the page does not have, and nothing else', () => {
  const css =
    '.maplibregl-map{a:b}.maplibregl-popup,.maplibregl-marker{c:d}.maplibregl-canvas,.maplibregl-ctrl-compass{e:f}' +
    '@media(hover:none){.maplibregl-ctrl-logo{g:h}}@media print{.maplibregl-ctrl-scale{i:j}.maplibregl-popup{k:l}}';
  expect(usedStyles(css)).toBe(
    '.maplibregl-map{a:b}.maplibregl-canvas,.maplibregl-ctrl-compass{e:f}@media print{.maplibregl-ctrl-scale{i:j}}',
  );
});

it("keeps what the engine's zoom buttons, scale and gestures need", () => {
  const path = join(import.meta.dirname, '../../node_modules/maplibre-gl/dist/maplibre-gl.css');
  const left = usedStyles(readFileSync(path, 'utf8'));
  for (const name of [
    'map',
    'canvas',
    'ctrl-zoom-in',
    'ctrl-zoom-out',
    'ctrl-scale',
    'cooperative-gesture-screen',
    'boxzoom',
  ])
    expect(left).toContain(`.maplibregl-${name}`);
  expect(left.length).toBeLessThan(14_000);
});
