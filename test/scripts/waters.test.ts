import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedWaters } from '../../scripts/waters';
import { unpackWaters } from '../../src/catalogue/waters';

const root = join(import.meta.dirname, '../..');

describe('rivers and lakes on their way to the page', () => {
  const packed = packedWaters(root);
  it.each(['rivers', 'lakes'] as const)('%s arrive as they are in the base data', (kind) => {
    const before = JSON.parse(readFileSync(join(root, `geodata/base/${kind}.json`), 'utf8'));
    const after = unpackWaters(JSON.parse(JSON.stringify(packed[kind])));
    expect(after.features).toHaveLength(before.features.length);
    const rounded = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, v) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v));
    expect(rounded(after.features.map((f) => f.geometry))).toEqual(
      rounded(before.features.map((f: { geometry: unknown }) => f.geometry)),
    );
    expect(after.features.map((f) => f.properties)).toEqual(
      before.features.map((f: { properties: unknown }) => f.properties),
    );
  });
});
