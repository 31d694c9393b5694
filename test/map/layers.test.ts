import { expect, test } from 'vitest';
import { districtLayers } from '../../src/map/district';
import { groundLayers } from '../../src/map/ground';
import { labelLayers } from '../../src/map/labels';
import { LIGHT } from '../../src/map/palette';
import { planLayers } from '../../src/map/plan-layers';

/** Each layer is drawn apart, in every frame. */
const MOST_LAYERS = 36;

const layers = [...groundLayers(LIGHT), ...labelLayers(LIGHT, 'zh'), ...districtLayers(LIGHT), ...planLayers(LIGHT)];

test('the map keeps to its budget of layers, and names each once', () => {
  expect(layers.length).toBeLessThanOrEqual(MOST_LAYERS);
  expect(new Set(layers.map((l) => l.id)).size).toBe(layers.length);
});

test('no fill pays for smooth edges where a line of its own draws the border, or none is wanted', () => {
  const smooth = layers.filter((l) => l.type === 'fill' && l.paint?.['fill-antialias'] !== false).map((l) => l.id);
  // Shown for one thing at a time.
  expect(smooth).toEqual(['focus-areas']);
});
