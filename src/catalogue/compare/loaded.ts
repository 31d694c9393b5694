import type { Catalogue, DocumentInfo } from '../types';
import { liesIn } from './statements';

/** How many of a region's leagues and cities have their plan here: no sum is a total until all have. */
export interface PlansLoaded {
  leagues: number;
  of: number;
  /** Codes of counties whose own plan is here besides (Erenhot). */
  counties: string[];
}

/** Plans of the same years as one above them. */
export function plansLoaded(catalogue: Catalogue, above: Pick<DocumentInfo, 'region' | 'period'>): PlansLoaded {
  const leagues = catalogue.admin
    .filter((u) => u.level === 'league' && liesIn(u.code, above.region))
    .map((u) => u.code);
  const below = catalogue.documents.filter(
    (d) => liesIn(d.region, above.region) && d.period.from === above.period.from && d.period.to === above.period.to,
  );
  const regions = [...new Set(below.map((d) => d.region))].sort();
  return {
    leagues: regions.filter((code) => leagues.includes(code)).length,
    of: leagues.length,
    counties: regions.filter((code) => !leagues.includes(code)),
  };
}
