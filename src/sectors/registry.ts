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
  style('ports', '口岸开放', 'Ports and opening-up', '#2a4088'),
  style('transport', '交通运输', 'Transport', '#2c343d'),
  style('energy', '能源', 'Energy', '#cc491c'),
  style('ecology', '生态治理', 'Ecology', '#3b8343'),
  style('water', '水利水网', 'Water', '#087f9b'),
  style('agriculture', '农牧业', 'Agriculture', '#776600'),
  style('industry', '工业园区与制造', 'Industry', '#682fa7'),
  style('digital', '算力与数字', 'Computing and digital', '#2548ca'),
  style('innovation', '科技创新', 'Science and innovation', '#ab006b'),
  style('culture-tourism', '文化旅游', 'Culture and tourism', '#9f374c'),
  style('urban-rural', '城乡建设', 'Urban and rural', '#7a491f'),
  style('livelihood', '民生服务', 'Livelihood', '#d11a3c'),
  style('governance', '治理与改革', 'Governance and reform', '#4f5d75'),
  style('macro', '宏观指标', 'Macro indicators', '#191736'),
]) as Readonly<Record<SectorId, SectorStyle>>;

/** Sectors in order, each with its style. */
export const SECTOR_LIST = SECTORS.map((id) => ({ id, ...SECTOR_STYLE[id] }));

/** A colour mixed with white; `share` 0 … 1 is how much of it. */
export function liftedColor(hex: string, share: number): string {
  const channel = (i: number): string => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16);
    return Math.round(v + (255 - v) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
