import type { Catalogue, Details, Item } from './types';

/**
 * The catalogue travels in two files: what the map and the lists need at once, and the words of each
 * item (two thirds of the bytes), which may follow.
 */

type CoreItem = Omit<Item, 'summary' | 'evidence' | 'note'>;
export interface CoreCatalogue extends Omit<Catalogue, 'items'> {
  items: CoreItem[];
}

export function splitDetails(catalogue: Catalogue): { core: CoreCatalogue; details: Details } {
  const details: Details = {};
  const items = catalogue.items.map(({ summary, evidence, note, ...core }) => {
    details[core.id] = [summary, evidence, note];
    return core;
  });
  return { core: { ...catalogue, items }, details };
}

/** A core catalogue with the words still empty. */
export function restoreCore(core: CoreCatalogue): Catalogue {
  return { ...core, items: core.items.map((i) => ({ ...i, summary: { zh: '', en: '' }, evidence: [], note: null })) };
}

/** Puts the words in their items, in place: identities stay, so that nothing is drawn again. */
export function joinDetails(catalogue: Catalogue, details: Details): void {
  for (const item of catalogue.items) {
    const words = details[item.id];
    if (words) [item.summary, item.evidence, item.note] = words;
  }
}
