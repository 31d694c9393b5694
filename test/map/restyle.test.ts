import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { districtLayers } from '../../src/map/district';
import { groundLayers } from '../../src/map/ground';
import { labelLayers } from '../../src/map/labels';
import { LIGHT, lineWidth, PALETTES, type Palette, paletteOf, textSize } from '../../src/map/palette';
import { planLayers } from '../../src/map/plan-layers';
import { styleChanges } from '../../src/map/restyle';
import { THEMES } from '../../src/store/reading';

const layers = (p: Palette): LayerSpecification[] => [
  ...groundLayers(p),
  ...labelLayers(p, 'zh'),
  ...districtLayers(p),
  ...planLayers(p),
];

/** Layers with changes made as the map makes them. */
function restyled(before: LayerSpecification[], after: LayerSpecification[]): LayerSpecification[] {
  const next = structuredClone(before) as (LayerSpecification & Record<string, Record<string, unknown>>)[];
  for (const { layer, kind, name, value } of styleChanges(before, after)) {
    const found = next.find((l) => l.id === layer);
    if (found) found[kind] = { ...found[kind], [name]: value };
  }
  return next;
}

describe('a change of theme', () => {
  test.each(THEMES.flatMap((a) => THEMES.map((b) => [a, b] as const)))(
    'from %s to %s draws the same as a start in it',
    (a, b) => {
      const [from, to] = [layers(PALETTES[a]), layers(PALETTES[b])];
      expect(restyled(from, to)).toEqual(to);
      expect(styleChanges(from, to).length > 0).toBe(a !== b);
    },
  );

  test('touches looks only: the same layers, sources, filters and order in every theme', () => {
    const shape = (p: Palette) => layers(p).map(({ paint: _paint, layout: _layout, ...rest }) => rest);
    for (const theme of THEMES) expect(shape(PALETTES[theme])).toEqual(shape(LIGHT));
  });
});

test('on a projector at 1080p every name is 24 px or larger and every line 3 px or wider', () => {
  const p = paletteOf('projector', 1.5);
  for (const size of [10.5, 11, 12, 15]) expect(textSize(p, size)).toBeGreaterThanOrEqual(24);
  for (const width of [0.5, 1, 1.4, 2.6, 5]) expect(lineWidth(p, width)).toBeGreaterThanOrEqual(3);
  const plain = JSON.stringify(layers({ ...p, minLine: 0, wide: 1 }).map((l) => l.paint));
  expect(JSON.stringify(layers(p).map((l) => l.paint))).not.toBe(plain);
});
