import type { Catalogue } from '../types';
import { above, childless } from './checks/cascade';
import { otherNames, otherStages } from './checks/subjects';
import { nearMisses, otherDefinitions, otherFigures } from './checks/targets';
import { FINDING_KINDS, type Finding } from './finding';

const CHECKS = [otherFigures, above, otherDefinitions, nearMisses, otherStages, otherNames, childless];

/** All that the plans say differently, by kind and then by what it is about. Same catalogue, same list. */
export function consistency(catalogue: Catalogue): Finding[] {
  const rank = (f: Finding): number => FINDING_KINDS.indexOf(f.kind);
  return CHECKS.flatMap((check) => check(catalogue)).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
