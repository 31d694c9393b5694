import type { AtlasState } from './store';

/** The indicator whose reporting regions the map shows in place of the items; null on every other view. */
export function reportedIndicator({ scene, index }: Pick<AtlasState, 'scene' | 'index'>): string | null {
  if (scene.view !== 'targets' && scene.view !== 'story') return null;
  return index?.catalogue.indicators.some((i) => i.id === scene.indicator) ? scene.indicator : null;
}
