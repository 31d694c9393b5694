import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { area, booleanPointInPolygon, featureCollection, intersect, simplify } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  checkCountyNames,
  checkNoGap,
  checkNoOverlap,
  checkRegion,
  checkSharedArcs,
  checkUnion,
  type ParsedFile,
  parseTopology,
} from '../../geodata/build/invariants';
import { checkManifest } from '../../geodata/build/manifest-check';

const BASE = new URL('../../geodata/base/', import.meta.url);
const ADMIN_OBJECTS = ['region', 'leagues', 'provinces', 'foreign'];
type Areas = Feature<Polygon | MultiPolygon, { adcode?: string; iso?: string; name_zh: string }>[];

const read = (file: string): string => readFileSync(new URL(file, BASE), 'utf8');

function parsed(file: string, objects: string[], text = read(file)): ParsedFile {
  const result = parseTopology(file, text, objects);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const admin = (level: string): ParsedFile => parsed(`admin-${level}.topo.json`, ADMIN_OBJECTS);
const counties = (level: string): ParsedFile => parsed(`counties/counties-${level}.topo.json`, ['counties']);
const copy = (file: ParsedFile): ParsedFile => structuredClone(file);

function shapes({ topology }: ParsedFile, name: string): Areas {
  const source = topology as unknown as Topology<Record<string, GeometryCollection>>;
  return feature(source, source.objects[name] as GeometryCollection).features as Areas;
}

function geometries(file: ParsedFile, name: string) {
  const object = file.topology.objects[name];
  if (!object) throw new Error(`no object ${name}`);
  return object.geometries;
}

describe.each(['300m', '100m'])('base geometry, %s', (level) => {
  const a = admin(level);
  const c = counties(level);

  it('holds the 103 units with official codes and names', () => {
    expect(checkCountyNames(c)).toEqual([]);
    expect(geometries(c, 'counties')).toHaveLength(103);
  });

  it('lets neighbours share their edges', () => {
    expect(checkSharedArcs(c, 'counties', a, 'region')).toEqual([]);
    expect(checkSharedArcs(a, 'leagues', a, 'region')).toEqual([]);
  });

  it('makes the region the union of leagues and counties, in one piece, without holes, of the right size', () => {
    expect(checkUnion(a, c)).toEqual([]);
    expect(checkRegion(a)).toEqual([]);
    const source = a.topology as unknown as Topology<Record<string, GeometryCollection>>;
    expect(mesh(source, source.objects.region as GeometryCollection).coordinates).toHaveLength(1);
  });

  it('fills the 加格达奇 hole', () => {
    const jagdaqi: Point = { type: 'Point', coordinates: [124.117, 50.417] };
    const [region] = shapes(a, 'region');
    const oroqen = shapes(c, 'counties').find((f) => f.id === '150723');
    expect(region && booleanPointInPolygon(jagdaqi, region)).toBe(true);
    expect(oroqen && booleanPointInPolygon(jagdaqi, oroqen)).toBe(true);
  });

  it('fits the neighbours: no gap, no overlap', () => {
    expect(checkNoGap(a)).toEqual([]);
    expect(checkNoOverlap(a)).toEqual([]);
  });

  it('keeps counties and admin on one grid', () => {
    expect(c.topology.transform).toEqual(a.topology.transform);
  });
});

describe('independent measure', () => {
  it('finds no area common to the region and its neighbours', () => {
    const a = admin('300m');
    const [region] = shapes(a, 'region');
    if (!region) throw new Error('no region');
    for (const neighbour of [...shapes(a, 'provinces'), ...shapes(a, 'foreign')]) {
      const common = intersect(featureCollection([region, neighbour]));
      expect(common ? area(common) : 0, neighbour.properties.name_zh).toBeLessThan(1e6);
    }
  });

  it('sees the region at 1.14 million km²', () => {
    const [region] = shapes(admin('300m'), 'region');
    if (!region) throw new Error('no region');
    const km2 = area(simplify(region, { tolerance: 0.001 })) / 1e6;
    expect(km2).toBeGreaterThan(1.13e6);
    expect(km2).toBeLessThan(1.16e6);
  });
});

describe('points and waters', () => {
  interface Entry {
    adcode: string;
    level: string;
    anchor: [number, number];
    seat: [number, number] | null;
  }
  const gazetteer = JSON.parse(read('gazetteer-admin.json')) as Entry[];
  const outlines = new Map(shapes(counties('100m'), 'counties').map((f) => [String(f.id), f]));

  it('lists the region, 12 leagues and 103 counties, each with a seat', () => {
    const count = (level: string): number => gazetteer.filter((e) => e.level === level).length;
    expect([count('region'), count('league'), count('county')]).toEqual([1, 12, 103]);
    expect(gazetteer.filter((e) => e.seat === null)).toEqual([]);
  });

  it('puts anchors and towns inside their counties', () => {
    const towns = JSON.parse(read('towns.json')) as { features: Feature<Point, { adcode: string; name_zh: string }>[] };
    const points: [string, [number, number]][] = [
      ...gazetteer.filter((e) => e.level === 'county').map((e): [string, [number, number]] => [e.adcode, e.anchor]),
      ...towns.features.map((f): [string, [number, number]] => [
        f.properties.adcode,
        f.geometry.coordinates as [number, number],
      ]),
    ];
    const stray = points.filter(([code, at]) => {
      const outline = outlines.get(code);
      return !outline || !booleanPointInPolygon(at, outline);
    });
    expect(stray).toEqual([]);
  });

  it.each([
    ['wuliangsuhai', 293],
    ['daihai', 48],
    ['hasuhai', 29.7],
    ['hongjiannao', 36],
    ['hulunhu', 2339],
    ['dalihu', 238],
  ])('%s is within 15 %% of its published %d km²', (id, km2) => {
    const lakes = JSON.parse(read('lakes.json')) as { features: Feature<Polygon>[] };
    const lake = lakes.features.find((f) => f.id === id);
    expect(lake).toBeDefined();
    if (lake) expect(Math.abs(area(lake) / 1e6 / km2 - 1)).toBeLessThan(0.15);
  });

  it('leads the Yellow River past its towns', () => {
    const rivers = JSON.parse(read('rivers.json')) as {
      features: Feature<{ type: 'LineString'; coordinates: number[][] }>[];
    };
    const line = rivers.features.find((f) => f.id === 'huanghe')?.geometry.coordinates ?? [];
    const towns: [string, number, number][] = [
      ['乌海', 106.8, 39.67],
      ['磴口', 107.03, 40.31],
      ['临河', 107.42, 40.65],
      ['乌拉特前旗', 108.65, 40.63],
      ['包头', 109.9, 40.52],
      ['托克托', 111.15, 40.22],
    ];
    for (const [name, x, y] of towns) {
      const km = Math.min(...line.map(([lon = 0, lat = 0]) => Math.hypot((lon - x) * 85, (lat - y) * 111)));
      expect(km, name).toBeLessThan(9);
    }
  });
});

describe('manifest', () => {
  const text = read('manifest.json');
  const hashes = new Map(
    [...text.matchAll(/"file": "([^"]+)"/g)].flatMap(([, file = '']) => {
      const url = new URL(file, BASE);
      if (!existsSync(url)) return [];
      return [[file, createHash('sha256').update(readFileSync(url)).digest('hex')] as const];
    }),
  );

  it('matches the files', () => {
    expect(checkManifest(text, hashes)).toEqual([]);
    expect(hashes.size).toBeGreaterThan(10);
  });

  it('notices an edited, a missing and an unreadable one', () => {
    const edited = new Map(hashes).set('rivers.json', '0'.repeat(64));
    expect(checkManifest(text, edited).join()).toMatch(/rivers\.json: differs from its hash/);
    const missing = new Map(hashes);
    missing.delete('lakes.json');
    expect(checkManifest(text, missing).join()).toMatch(/lists lakes\.json, which is not there/);
    expect(checkManifest('{', hashes).join()).toMatch(/manifest\.json: is not JSON/);
  });
});

describe('planted faults', () => {
  const a = admin('300m');
  const c = counties('300m');

  it('a county dropped', () => {
    const broken = copy(c);
    geometries(broken, 'counties').splice(50, 1);
    const code = geometries(c, 'counties')[50]?.id;
    expect(checkCountyNames(broken).join()).toContain(`${code} `);
    expect(checkCountyNames(broken).join()).toMatch(/is missing/);
    expect(checkSharedArcs(broken, 'counties', a, 'region').length).toBeGreaterThan(0);
    expect(checkUnion(a, broken).join()).toMatch(/counties add up to/);
  });

  it('a county renamed, or given a code of its own', () => {
    const renamed = copy(c);
    const first = geometries(renamed, 'counties')[0];
    if (first?.properties) first.properties.name_zh = '新城';
    expect(checkCountyNames(renamed)).toEqual([
      'counties/counties-300m.topo.json: 150102 is named "新城", officially "新城区"; correct name_zh',
    ]);
    if (first?.properties) first.properties.adcode = '150172';
    expect(checkCountyNames(renamed).join()).toMatch(/150172 .* is no official unit/);
  });

  it('a neighbour reaching over the border', () => {
    const broken = copy(a);
    const mongolia = geometries(broken, 'foreign').find((g) => g.id === 'MNG');
    const { scale, translate } = broken.topology.transform ?? { scale: [1, 1], translate: [0, 0] };
    const grid = (lon: number, lat: number): [number, number] => [
      Math.round((lon - translate[0]) / scale[0]),
      Math.round((lat - translate[1]) / scale[1]),
    ];
    const ring = [grid(110, 42), grid(111, 42), grid(111, 43), grid(110, 42)];
    broken.topology.arcs.push(
      ring.map(([x, y], i): [number, number] => {
        const before = ring[i - 1];
        return before ? [x - before[0], y - before[1]] : [x, y];
      }),
    );
    if (mongolia) Object.assign(mongolia, { type: 'Polygon', arcs: [[broken.topology.arcs.length - 1]] });
    expect(checkNoOverlap(broken).join()).toMatch(/foreign, MNG 蒙古国 overlaps the region/);
    expect(checkNoGap(broken).join()).toMatch(/no neighbour on the other side/);
  });

  it('a hole in the region', () => {
    const broken = copy(a);
    const region = geometries(broken, 'region')[0];
    const inner = geometries(a, 'leagues')[2];
    const rings = (inner?.type === 'Polygon' ? inner.arcs : []) as number[][];
    if (region) Object.assign(region, { type: 'Polygon', arcs: [...(region.arcs as number[][]), ...rings] });
    expect(checkRegion(broken).join()).toMatch(/the region has a hole near/);
  });

  it.each([
    ['{"type":"Topology",', /is not JSON/],
    ['[]', /is not TopoJSON/],
    ['null', /is not TopoJSON/],
    ['{"type":"Topology"}', /has no "arcs"/],
    ['{"type":"Topology","arcs":[[[0,"x"],[1,1]]],"objects":{}}', /arc that is not a list/],
    ['{"type":"Topology","arcs":[],"objects":{}}', /has no object "counties"/],
    ['{"type":"Topology","arcs":[],"objects":{"counties":{"geometries":[null]}}}', /feature without arcs/],
    [
      '{"type":"Topology","arcs":[],"objects":{"counties":{"geometries":[{"type":"Polygon","arcs":[[7]]}]}}}',
      /arc 7 does not exist/,
    ],
  ])('malformed: %s', (text, message) => {
    const result = parseTopology('x.json', text, ['counties']);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatch(message);
  });
});
