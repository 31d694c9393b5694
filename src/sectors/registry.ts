import type { Bilingual } from '../catalogue/schema';
import { SECTORS, type SectorId } from '../catalogue/vocabulary';
import { SYMBOLS } from './symbols';

/** A sector's colour, symbol and words. Its place in `SECTORS` is its order everywhere. */
export interface SectorStyle {
  name: Bilingual;
  /** ≥ 4.5:1 against white; pairs stay apart under simulated colour blindness or differ in symbol. */
  color: string;
  /** Outline on a 15 × 15 grid, even-odd fill. */
  symbol: string;
}

const style = (id: SectorId, zh: string, en: string, color: string): [SectorId, SectorStyle] => [
  id,
  { name: { zh, en }, color, symbol: SYMBOLS[id] },
];

export const SECTOR_STYLE = Object.fromEntries([
  style('ports', '口岸开放', 'Ports and opening-up', '#0b4f9e'),
  style('transport', '交通运输', 'Transport', '#40464f'),
  style('energy', '能源', 'Energy', '#c2410c'),
  style('ecology', '生态治理', 'Ecology', '#1f7a33'),
  style('water', '水利水网', 'Water', '#087f9b'),
  style('agriculture', '农牧业', 'Agriculture', '#7d6608'),
  style('industry', '工业园区与制造', 'Industry', '#6b2fa0'),
  style('digital', '算力与数字', 'Computing and digital', '#3f51d6'),
  style('innovation', '科技创新', 'Science and innovation', '#b5177f'),
  style('culture-tourism', '文化旅游', 'Culture and tourism', '#a8324a'),
  style('urban-rural', '城乡建设', 'Urban and rural', '#7a4a1f'),
  style('livelihood', '民生服务', 'Livelihood', '#d11a3c'),
  style('governance', '治理与改革', 'Governance and reform', '#4f5d75'),
  style('macro', '宏观指标', 'Macro indicators', '#1b1b3a'),
]) as Readonly<Record<SectorId, SectorStyle>>;

/** Sectors in order, each with its style. */
export const SECTOR_LIST = SECTORS.map((id) => ({ id, ...SECTOR_STYLE[id] }));
