import type { CatalogueIndex } from '../query';
import { leadsAnywhere } from './leads';
import { allNames, type Named, writtenLevel } from './names';
import { type Hit, joined, type Part, remembering, type Search } from './search';
import { fold, squash, terms } from './text';

/** Titles and names as written: the search until its index is there, and where it cannot be had. */
export function plainSearch(index: CatalogueIndex): Search {
  let all: Named[] | undefined;
  const find = (query: string): Hit[] => {
    all ??= allNames(index.catalogue, { names: {}, traits: { topic: {}, sector: {} } });
    const [each, one] = [terms(query), squash(query)];
    return all
      .flatMap((thing): Hit[] => {
        const { kind, id } = thing;
        if (kind === 'document' || kind === 'topic' || kind === 'sector') return [];
        if (kind === 'place' && !leadsAnywhere(index, id)) return [];
        const levels = each.map((term) => writtenLevel(thing, term));
        const score = Math.max(writtenLevel(thing, one), levels.length > 0 ? Math.min(...levels) : 0);
        return score > 0 ? [{ kind, id, score }] : [];
      })
      .sort((a, b) => b.score - a.score);
  };
  const marks = (text: string, query: string): Part[] => {
    const folded = fold(text);
    return joined(
      terms(query).flatMap((term): Part[] => {
        const at = folded.indexOf(term);
        return at < 0 ? [] : [[at, at + term.length]];
      }),
    );
  };
  return remembering(find, marks);
}
