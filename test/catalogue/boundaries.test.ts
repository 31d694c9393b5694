import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../scripts/read';
import { countyLines, readCountyPack } from '../../src/catalogue/boundaries';
import { compile } from '../../src/catalogue/compile';
import { formatProblem } from '../../src/catalogue/problem';

const ours: unknown = JSON.parse(readFileSync('geodata/base/counties/counties-300m.topo.json', 'utf8'));

/** A second pack as an official source has it: GeoJSON keyed by `gb`, outlines a little different. */
function official(): FeatureCollection {
  const shift = (c: unknown): unknown =>
    Array.isArray(c) && typeof c[0] === 'number'
      ? [Number(c[0]) + 0.002, Number(c[1]) - 0.001]
      : (c as unknown[]).map(shift);
  return {
    type: 'FeatureCollection',
    features: readCountyPack(ours).features.map((f) => ({
      type: 'Feature',
      properties: { gb: `156${f.properties.adcode}`, name: 'x' },
      geometry: { ...f.geometry, coordinates: shift(f.geometry.coordinates) } as typeof f.geometry,
    })),
  };
}

describe('the county pack', () => {
  it('can be swapped for an official file: the same codes, and the catalogue builds on it unchanged', () => {
    const second = readCountyPack(official());
    const codes = (pack: typeof second) => pack.features.map((f) => f.properties.adcode).sort();
    expect(codes(second)).toEqual(codes(readCountyPack(ours)));
    const { input } = readInput(process.cwd());
    const first = compile(input);
    const swapped = compile({ ...input, counties: second });
    expect(swapped.problems.map(formatProblem)).toEqual(first.problems.map(formatProblem));
    expect(swapped.catalogue?.items.length).toBe(first.catalogue?.items.length);
  });

  it('draws shared boundaries once from a topology, outlines from a plain file', () => {
    const vertices = (data: unknown): number => countyLines(data).coordinates.flat().length;
    expect(vertices(ours)).toBeGreaterThan(1000);
    // Without a topology each inner boundary stands twice, and the outer one is there too.
    expect(vertices(official())).toBeGreaterThan(vertices(ours) * 1.8);
  });

  it('says what is wrong with a file that is no county pack', () => {
    expect(() => readCountyPack({ hello: 1 })).toThrow('neither TopoJSON');
    expect(() => readCountyPack({ type: 'FeatureCollection', features: [] })).toThrow(
      'no area with a code of Inner Mongolia',
    );
  });
});
