import { area, length, lineString, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../scripts/read';
import type { AreaPlace, RoutePlace } from '../../src/catalogue/schema';

/** Courses and outlines drawn by us, against what is published of them. */
const { input } = readInput(process.cwd());
const routes = input.routes.flatMap((f) => f.data as RoutePlace[]).filter((r) => r.lengthKm !== undefined);
const areas = input.areas.flatMap((f) => f.data as AreaPlace[]).filter((a) => a.areaKm2 !== undefined);
const close = (ring: number[][]): number[][] => [...ring, ring[0] ?? []];

describe('authored geometry', () => {
  it.each(routes.map((r) => [r.id, r] as const))('%s is as long as published, within 5 %%', (_id, r) => {
    const drawn = length(lineString(r.stops.map((s) => s.at)), { units: 'kilometers' });
    expect(Math.abs(drawn / (r.lengthKm ?? 0) - 1)).toBeLessThanOrEqual(0.05);
  });

  it.each(areas.map((a) => [a.id, a] as const))('%s is as large as published, within 15 %%', (_id, a) => {
    const drawn = a.rings.reduce((sum, ring) => sum + area(polygon([close(ring)])) / 1e6, 0);
    expect(Math.abs(drawn / (a.areaKm2 ?? 0) - 1)).toBeLessThanOrEqual(0.15);
  });
});
