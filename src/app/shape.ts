import type { CoreCatalogue } from '../catalogue/details';
import type { Catalogue } from '../catalogue/types';

const PARTS: readonly (keyof Catalogue)[] = [
  'documents',
  'items',
  'places',
  'admin',
  'units',
  'subjects',
  'indicators',
];

/** Is it a catalogue at all? Its content was checked when it was made; this guards against a wrong or cut file. */
export function isCatalogue(value: unknown): value is CoreCatalogue {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Record<string, unknown>;
  return PARTS.every((part) => Array.isArray(parts[part]));
}
