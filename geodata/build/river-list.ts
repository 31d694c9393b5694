/**
 * The rivers and canals that carry a name, and how to find each in WDBII: way-points (need not be exact), and for
 * some the levels it keeps to. `drawn` gives a line by hand where WDBII has none.
 * Rank 1 great rivers · 2 rivers of a league · 3 lesser rivers · 4 canals.
 */
import type { Position } from './types';
import { way } from './way';

export interface RiverEntry {
  id: string;
  name_zh: string;
  name_en: string;
  rank: 1 | 2 | 3 | 4;
  kind: 'river' | 'canal';
  through?: Position[];
  levels?: number[];
  drawn?: Position[];
}

type Details = Pick<RiverEntry, 'through' | 'levels' | 'drawn'>;

const river = (id: string, name_zh: string, name_en: string, rank: 1 | 2 | 3, details: Details): RiverEntry => ({
  id,
  name_zh,
  name_en,
  rank,
  kind: 'river',
  ...details,
});
const canal = (id: string, name_zh: string, name_en: string, details: Details): RiverEntry => ({
  id,
  name_zh,
  name_en,
  rank: 4,
  kind: 'canal',
  ...details,
});

export const RIVERS: readonly RiverEntry[] = [
  river('huanghe', '黄河', 'Yellow River', 1, {
    through: way(`
      100.9,36.13 103.5,36.1 105.2,37.5 106.8,39.6 107,40.3 108.6,40.65 109.9,40.5 111.1,40.2
      110.5,36.1 110.35,34.95
    `),
    levels: [1],
  }),
  river('xiliaohe', '西拉木伦河—西辽河', 'Xar Moron–Xiliao River', 1, {
    through: way('117.2,42.6 119,43.3 120.75,43.4 122.25,43.65 123.5,43.5'),
  }),
  river('laohahe', '老哈河', 'Laoha River', 2, { through: way('118.7,41.1 119.3,42.1 120.6,43.35') }),
  river('hailaerhe', '海拉尔河', 'Hailar River', 1, { through: way('121.99,49.69 120,49.26 119,49.18 117.85,49.5') }),
  river('eergunahe', '额尔古纳河', 'Ergun River', 1, { through: way('117.85,49.5 119.5,50.4 121.5,53.3') }),
  river('heilongjiang', '黑龙江', 'Heilong (Amur) River', 1, {
    through: way('121.5,53.3 123.6,53.55 125.6,53.05 127.5,50.25 130.6,48.85 132.5,47.75'),
  }),
  river('kelulunhe', '克鲁伦河', 'Herlen River', 2, { through: way('113,47.8 115.6,48.1 116.9,48.7') }),
  river('wuerxunhe', '乌尔逊河', 'Orxon River', 3, { through: way('117.75,48 117.65,48.5') }),
  river('halahahe', '哈拉哈河', 'Halh River', 3, { through: way('119.9,47.25 118.3,47.9') }),
  river('genhe', '根河', 'Gen River', 2, { through: way('122.64,51.15 121,50.5 120,50.24 119.42,50.25') }),
  river('jiliuhe', '激流河', 'Jiliu River', 3, { through: way('121.95,51.54 121,51.8 120.69,52.03') }),
  river('nenjiang', '嫩江', 'Nen River', 1, { through: way('124.51,51.33 125.16,49.17 124,47.54 124,45.9') }),
  river('ganhe', '甘河', 'Gan River', 3, { through: way('122.81,51.44 123,50.79 124,50.4 125.22,49.28') }),
  river('nuominhe', '诺敏河', 'Nuomin River', 3, { through: way('122.07,50 123,50.15 123.77,49 124.47,48.1') }),
  river('yaluhe', '雅鲁河', 'Yalu River (Nen basin)', 3, { through: way('122,48.67 122.72,48 123.5,46.97') }),
  river('chaoerhe', '绰尔河', 'Chaor River', 2, { through: way('121.4,48.7 122,47 123.6,46.6') }),
  river('taoerhe', '洮儿河', 'Taor River', 2, {
    through: way('120.1,47.08 121,46.67 122,46.27 123,45.37 123.83,45.72'),
  }),
  river('wulagaihe', '乌拉盖河', 'Wulagai River', 2, { through: way('119.6,46.3 118.6,45.6 117.7,45.5') }),
  river('luanhe', '滦河（闪电河）', 'Luan (Shandian) River', 2, { through: way('115.8,41.6 116.4,42.3 117.5,41.2') }),
  river('heihe', '黑河（弱水）', 'Hei (Ruo) River', 1, { through: way('100.4,38.9 99.5,39.9 99.6,40.4 100.3,41') }),
  river('ejina-dong', '额济纳河东河', 'Ejin River, east branch', 2, { through: way('100.3,41 101.2,42.25') }),
  river('ejina-xi', '额济纳河西河', 'Ejin River, west branch', 3, { through: way('100.3,41 100.7,42.4') }),
  river('aibugaihe', '艾不盖河', 'Aibag River', 3, { through: way('109.75,41.51 110.53,42 110.67,42.42') }),
  river('tabuhe', '塔布河', 'Tabu River', 3, { through: way('110.64,41.09 111.38,41.38 111.54,42 111.12,42.53') }),
  river('wudinghe', '无定河', 'Wuding River', 2, { through: way('108.2,37.3 108.8,38 110.4,37.1') }),
  river('gonggeerhe', '贡格尔河', 'Gonggar River', 3, { through: way('117.47,43.73 117,43.35') }),
  river('daheihe', '大黑河', 'Dahei River', 2, {
    drawn: way(`
      112.62,40.92 112.45,40.89 112.28,40.885 112.13,40.88 112.03,40.85 111.94,40.8 111.86,40.755
      111.76,40.725 111.64,40.705 111.52,40.675 111.4,40.625 111.31,40.565 111.26,40.49 111.22,40.42
      111.17,40.35 111.14,40.29 111.13,40.245
    `),
  }),
  river('xilinhe', '锡林河', 'Xilin River', 3, {
    drawn: way(`
      117.1,43.43 116.95,43.5 116.8,43.56 116.68,43.62 116.52,43.64 116.38,43.69 116.26,43.77
      116.16,43.86 116.11,43.94 116.11,44.03 116.14,44.12 116.18,44.22 116.25,44.31
    `),
  }),
  canal('hetao-zongganqu', '河套灌区总干渠', 'Hetao General Main Canal', {
    through: way('107.03,40.31 107.55,40.77 107.84,40.895 108.1,40.885'),
    levels: [2],
  }),
  canal('zongpaigan', '五加河（总排干）', 'Wujia River (General Drain)', {
    through: way('106.94,41 107.38,41.22 108.14,41.22 108.81,40.96'),
    levels: [2],
  }),
  canal('wuliangsuhai-tuishuiqu', '乌梁素海退水渠', 'Ulansuhai outlet canal', {
    through: way('108.7,40.79 108.67,40.63'),
    levels: [2],
  }),
];

/**
 * The last 45 km of the general main canal, drawn by hand: WDBII follows a distributary from there.
 * Kept north of the Yellow River as WDBII has it; good to about 2 km.
 */
export const GENERAL_CANAL_TAIL: readonly Position[] = way(
  '108.2,40.872 108.3,40.85 108.4,40.842 108.47,40.835 108.54,40.8 108.6,40.76 108.645,40.725',
);
