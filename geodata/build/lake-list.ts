/**
 * Lakes that carry a name. `at` finds the GSHHG shore it lies in; `outline` draws it by hand instead (and drops the
 * GSHHG shores at `replaces`); `drawnInTo` takes the GSHHG shore, which dates from about 1980, and draws it in about
 * `deep` to the area of today, km². `stale`: the shore is an old, seasonal or uncertain one.
 */
import type { Position, Ring } from './types';
import { way } from './way';

export interface LakeEntry {
  id: string;
  name_zh: string;
  name_en: string;
  at?: Position;
  outline?: Ring;
  replaces?: Position[];
  drawnInTo?: { km2: number; deep: Position };
  stale?: boolean;
  /** How far the shore may be off, metres. */
  precision: number;
}

/** 乌梁素海: open water after GSHHG, reed beds added to the published 293 km². */
const ULANSUHAI: Ring = way(`
  108.953,41.005 108.952,40.985 108.949,40.966 108.94,40.951 108.925,40.94 108.905,40.926
  108.889,40.908 108.868,40.899 108.853,40.88 108.836,40.864 108.803,40.851 108.772,40.833
  108.745,40.812 108.722,40.795 108.702,40.789 108.697,40.8 108.702,40.815 108.712,40.835
  108.722,40.852 108.727,40.87 108.722,40.89 108.715,40.91 108.722,40.928 108.742,40.938
  108.766,40.947 108.788,40.958 108.803,40.973 108.81,40.99 108.815,41.008 108.82,41.026
  108.831,41.04 108.851,41.048 108.874,41.051 108.897,41.051 108.917,41.046 108.934,41.036
  108.946,41.022
`);

/** 哈素海: published 29.7 km². */
const HASUHAI: Ring = way(`
  110.962,40.562 110.949,40.574 110.944,40.591 110.947,40.607 110.952,40.623 110.96,40.638
  110.973,40.648 110.988,40.646 110.994,40.632 110.992,40.616 110.993,40.6 110.992,40.584
  110.986,40.57 110.974,40.561
`);

/** 红碱淖, on the border with Shaanxi: a triangle, about 36 km². */
const HONGJIANNAO: Ring = way(`
  109.838,39.088 109.846,39.107 109.862,39.12 109.88,39.126 109.892,39.117 109.905,39.111
  109.924,39.102 109.936,39.092 109.924,39.083 109.905,39.074 109.885,39.064 109.868,39.06
  109.858,39.069 109.848,39.079
`);

/** 察汗淖尔, on the border with Hebei: a seasonal salt flat; the place is right to about 3 km, the shore a sketch. */
const CHAHANNAOER: Ring = way(`
  113.906,41.448 113.918,41.467 113.937,41.483 113.959,41.497 113.983,41.511 114.006,41.519
  114.021,41.513 114.018,41.498 114.005,41.483 113.988,41.467 113.968,41.452 113.945,41.441
  113.923,41.439
`);

export const LAKES: readonly LakeEntry[] = [
  { id: 'hulunhu', name_zh: '呼伦湖', name_en: 'Hulun Lake', at: [117.4, 48.95], precision: 500 },
  { id: 'beierhu', name_zh: '贝尔湖', name_en: 'Buir Lake', at: [117.69, 47.81], precision: 500 },
  { id: 'dalihu', name_zh: '达里湖', name_en: 'Dali Lake', at: [116.62, 43.29], precision: 500 },
  {
    id: 'daihai',
    name_zh: '岱海',
    name_en: 'Daihai Lake',
    at: [112.66, 40.56],
    drawnInTo: { km2: 48, deep: [112.69, 40.578] },
    precision: 1500,
  },
  {
    id: 'huangqihai',
    name_zh: '黄旗海',
    name_en: 'Huangqihai Lake',
    at: [113.28, 40.85],
    stale: true,
    precision: 3000,
  },
  {
    id: 'wuliangsuhai',
    name_zh: '乌梁素海',
    name_en: 'Ulansuhai Lake',
    outline: ULANSUHAI,
    replaces: [
      [108.9, 40.98],
      [108.78, 40.87],
    ],
    precision: 1000,
  },
  { id: 'hasuhai', name_zh: '哈素海', name_en: 'Hasuhai Lake', outline: HASUHAI, precision: 1500 },
  { id: 'hongjiannao', name_zh: '红碱淖', name_en: 'Hongjiannao Lake', outline: HONGJIANNAO, precision: 1500 },
  { id: 'chahannaoer', name_zh: '察汗淖尔', name_en: 'Qahan Nur', outline: CHAHANNAOER, stale: true, precision: 3000 },
  { id: 'chagannaoer', name_zh: '查干淖尔', name_en: 'Qagan Nur', at: [114.87, 43.4], stale: true, precision: 3000 },
  { id: 'wulagaihu', name_zh: '乌拉盖湖', name_en: 'Wulagai Lake', at: [117.5, 45.49], stale: true, precision: 3000 },
  { id: 'dongjuyanhai', name_zh: '东居延海', name_en: 'East Juyan Lake', at: [101.25, 42.29], precision: 1000 },
  { id: 'huhenuoer', name_zh: '呼和诺尔', name_en: 'Hoh Nur', at: [119.24, 49.3], precision: 1000 },
  { id: 'qinghaihu', name_zh: '青海湖', name_en: 'Qinghai Lake', at: [100.2, 36.9], precision: 1000 },
  { id: 'beijiaerhu', name_zh: '贝加尔湖', name_en: 'Lake Baikal', at: [107.5, 53.1], precision: 1000 },
  { id: 'kusuguerhu', name_zh: '库苏古尔湖', name_en: 'Lake Khövsgöl', at: [100.45, 51.0], precision: 1000 },
];
