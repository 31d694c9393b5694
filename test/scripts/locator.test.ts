import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locatorOutlines } from '../../scripts/locator';

const outlines = locatorOutlines(join(import.meta.dirname, '../..'));
const rings = Object.values(outlines).flat();

test('the locator has the region and its twelve leagues, each ring closed', () => {
  expect(Object.keys(outlines)).toHaveLength(13);
  expect(outlines['150000']).toBeDefined();
  for (const all of Object.values(outlines)) expect(all.length).toBeGreaterThan(0);
  for (const ring of rings) expect(ring[ring.length - 1]).toEqual(ring[0]);
});

test('it is coarse enough to travel beside one item, and fine enough to be known by', () => {
  expect(JSON.stringify(outlines).length).toBeLessThan(20_000);
  const [west, east] = [Math.min(...rings.flat().map((p) => p[0])), Math.max(...rings.flat().map((p) => p[0]))];
  expect(west).toBeCloseTo(97.2, 0);
  expect(east).toBeCloseTo(126.1, 0);
});
