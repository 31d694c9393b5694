/** What the pipeline is set to: window, levels, precision. Distances in metres, coordinates in degrees. */
import type { BBox } from './types';

/** The map window that neighbours, rivers and lakes are cut to. */
export const WINDOW: BBox = [87.5, 34.8, 135.2, 57];

/** The window of the hillshade image. */
export const HILLSHADE_WINDOW: BBox = [95, 36, 128, 54.5];

export interface Level {
  /** Name used in the file names. */
  name: string;
  /** Simplification interval within the region, metres. */
  interval: number;
  /** Simplification interval of borders that do not touch the region, metres. */
  farInterval: number;
  /** Size of the quantisation grid, degrees. */
  grid: number;
}

export const LEVELS: readonly Level[] = [
  { name: '300m', interval: 300, farInterval: 3000, grid: 0.0005 },
  { name: '100m', interval: 100, farInterval: 1500, grid: 0.0001 },
];

/** Statistical zones that the national list holds beside the 103 units. */
export const STATISTICAL_ZONES: readonly string[] = ['150172', '150271', '150571', '152571', '152971'];

/** 加格达奇: land of 鄂伦春自治旗 run by Heilongjiang; filled from the same outline package. */
export const ENCLAVE = { code: '232701', into: '150723' } as const;

export const REGION_CODE = '150000';
