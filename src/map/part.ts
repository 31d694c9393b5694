import type { ExpressionSpecification } from 'maplibre-gl';

/** Features of several layers share a source; `part` says which layer a feature is for. */
export const partIs = (name: string): ExpressionSpecification => ['==', ['get', 'part'], name];
