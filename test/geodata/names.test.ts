import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const GEODATA = new URL('../../geodata/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, GEODATA), 'utf8');

interface Name {
  zh: string;
  en: string;
}

interface NamedFeature {
  properties: { name_zh: string | null; name_en: string | null };
}

/** What the base map writes: units, towns, lakes, rivers. */
function baseNames(): Name[] {
  const units = (JSON.parse(read('base/gazetteer-admin.json')) as { name_zh: string; name_en: string }[]).map((u) => ({
    zh: u.name_zh,
    en: u.name_en,
  }));
  const labels = ['towns', 'lakes', 'rivers'].flatMap((file) =>
    (JSON.parse(read(`base/${file}.json`)) as { features: NamedFeature[] }).features.flatMap(({ properties: p }) =>
      p.name_zh && p.name_en ? [{ zh: p.name_zh, en: p.name_en }] : [],
    ),
  );
  return [...units, ...labels];
}

/** What the gazetteer writes: places, routes, areas. */
function gazetteerNames(): Name[] {
  return ['places', 'routes', 'areas'].flatMap((folder) =>
    readdirSync(new URL(folder, GEODATA))
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => (parse(read(`${folder}/${file}`)) as { name: Name }[]).map((place) => place.name)),
  );
}

/** 镇, Town and the like: the base map leaves them out where the gazetteer does not. */
const stem = ({ zh, en }: Name): Name => ({
  zh: zh.replace(/(镇|苏木|街道|区|市|县|旗|盟|湖|河)$/, ''),
  en: en.replace(/ (Town|Sumu|Subdistrict|District|City|County|Banner|League|Lake|River)$/, ''),
});

/** Names of one place that the two write differently in English: `海流图镇: Haliut, Hailiutu Town`. */
function disagreements(base: readonly Name[], gazetteer: readonly Name[]): string[] {
  // A lake and a town may share two characters (青山, 乌兰); three and more are one place's name.
  const known = base.map(stem).filter(({ zh }) => zh.length > 2);
  return gazetteer.flatMap(({ zh, en }) => {
    const within = known.filter((name) => zh.includes(name.zh));
    const longest = Math.max(0, ...within.map((name) => name.zh.length));
    const same = within.filter((name) => name.zh.length === longest);
    return same.length === 0 || same.some((name) => en.includes(name.en))
      ? []
      : [`${zh}: ${same.map((name) => name.en).join(' or ')}, ${en}`];
  });
}

describe('English names', () => {
  it('are the same on the base map and in the gazetteer', () => {
    expect(disagreements(baseNames(), gazetteerNames())).toEqual([]);
  });

  it('are seen to differ', () => {
    const base = [{ zh: '海流图镇', en: 'Haliut' }];
    const gazetteer = [
      { zh: '海流图镇', en: 'Hailiutu Town' },
      { zh: 'G335棍呼都格至海流图段', en: 'G335 Gunhuduge–Haliut section' },
    ];
    expect(disagreements(base, gazetteer)).toEqual(['海流图镇: Haliut, Hailiutu Town']);
  });
});
