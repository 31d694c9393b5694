/** Reads geodata/base and holds it against the invariants. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, sha256 } from './cache';
import type { ParsedFile } from './invariants';
import {
  checkCountyNames,
  checkNoGap,
  checkNoOverlap,
  checkRegion,
  checkSharedArcs,
  checkUnion,
  parseTopology,
} from './invariants';
import { checkManifest } from './manifest-check';
import { LEVELS } from './settings';

export interface BaseFiles {
  texts: Map<string, string>;
  hashes: Map<string, string>;
  manifest: string;
}

const ADMIN_OBJECTS = ['region', 'leagues', 'provinces', 'foreign'];

/** The files of geodata/base as text, and the hash of each that the manifest lists. */
export function readBaseFiles(): BaseFiles {
  const texts = new Map<string, string>();
  for (const { name } of LEVELS) {
    for (const file of [`admin-${name}.topo.json`, `counties/counties-${name}.topo.json`]) {
      texts.set(file, existsSync(join(BASE, file)) ? readFileSync(join(BASE, file), 'utf8') : '');
    }
  }
  const manifest = existsSync(join(BASE, 'manifest.json')) ? readFileSync(join(BASE, 'manifest.json'), 'utf8') : '';
  const hashes = new Map<string, string>();
  for (const [, file] of manifest.matchAll(/"file": "([^"]+)"/g)) {
    if (file && existsSync(join(BASE, file))) hashes.set(file, sha256(readFileSync(join(BASE, file))));
  }
  return { texts, hashes, manifest };
}

/** Every invariant over every level; an empty list is what one wants. */
export function checkBase({ texts, hashes, manifest }: BaseFiles): string[] {
  const errors: string[] = [];
  const parse = (file: string, objects: readonly string[]): ParsedFile | null => {
    const parsed = parseTopology(file, texts.get(file) ?? '', objects);
    if (parsed.ok) return parsed.value;
    errors.push(parsed.error);
    return null;
  };
  for (const { name } of LEVELS) {
    const admin = parse(`admin-${name}.topo.json`, ADMIN_OBJECTS);
    const counties = parse(`counties/counties-${name}.topo.json`, ['counties']);
    if (counties) errors.push(...checkCountyNames(counties));
    if (admin) {
      errors.push(
        ...checkRegion(admin),
        ...checkNoOverlap(admin),
        ...checkNoGap(admin),
        ...checkSharedArcs(admin, 'leagues', admin, 'region'),
      );
    }
    if (admin && counties)
      errors.push(...checkUnion(admin, counties), ...checkSharedArcs(counties, 'counties', admin, 'region'));
  }
  return [...errors, ...checkManifest(manifest, hashes)];
}
