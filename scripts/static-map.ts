import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { indexCatalogue } from '../src/catalogue/query';
import type { Catalogue } from '../src/catalogue/types';
import { badgesAt, badgeText, itemsByPlace, marksAt, ringOf } from '../src/map/marks';
import { LIGHT } from '../src/map/palette';
import { markSvg, ringSvg } from '../src/sectors/mark';

/**
 * The opening scene as one SVG, from the same geometry, marks and colours as the map:
 * what a reader without WebGL sees.
 */

const WIDTH = 1200;
/** Degrees shown: the region with its surroundings. */
const WINDOW = { west: 96, south: 36.6, east: 127.4, north: 54 };
const ZOOM = Math.log2((WIDTH * 360) / ((WINDOW.east - WINDOW.west) * 512));

type Objects = Record<'region' | 'leagues' | 'provinces' | 'foreign', GeometryCollection>;

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const SCALE = WIDTH / (WINDOW.east - WINDOW.west);
const HEIGHT = Math.round(((mercator(WINDOW.north) - mercator(WINDOW.south)) * 180 * SCALE) / Math.PI);

function xy([lng = 0, lat = 0]: Position): [number, number] {
  const x = (lng - WINDOW.west) * SCALE;
  const y = ((mercator(WINDOW.north) - mercator(lat)) * 180 * SCALE) / Math.PI;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

const path = (line: Position[]): string => {
  let last = '';
  const out: string[] = [];
  for (const p of line) {
    const [x, y] = xy(p).map(Math.round);
    const step = `${x} ${y}`;
    if (step !== last) out.push(step);
    last = step;
  }
  return out.length > 1 ? `M${out.join('L')}` : '';
};

function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'LineString':
      return path(geometry.coordinates);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(path).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(path).join('');
    default:
      return '';
  }
}

const inner = (svg: string): string => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function ground(root: string): string {
  const t = JSON.parse(readFileSync(join(root, 'geodata/base/admin-300m.topo.json'), 'utf8')) as Topology<Objects>;
  const lakes = JSON.parse(readFileSync(join(root, 'geodata/base/lakes.json'), 'utf8')) as FeatureCollection;
  const fill = (key: keyof Objects, color: string): string =>
    `<path fill="${color}" d="${feature(t, t.objects[key])
      .features.map((f) => pathOf(f.geometry))
      .join('')}"/>`;
  const line = (d: string, color: string, width: number): string =>
    `<path fill="none" stroke="${color}" stroke-width="${width}" d="${d}"/>`;
  return [
    fill('foreign', LIGHT.outside),
    fill('provinces', LIGHT.outside),
    fill('region', LIGHT.region),
    `<path fill="${LIGHT.water}" d="${lakes.features.map((f) => pathOf(f.geometry)).join('')}"/>`,
    line(pathOf(mesh(t, t.objects.leagues, (a, b) => a !== b)), LIGHT.league, 0.8),
    line(pathOf(mesh(t, t.objects.region)), LIGHT.border, 1.8),
  ].join('');
}

/** The picture as SVG text. */
export function staticMap(root: string, catalogue: Catalogue): string {
  const index = indexCatalogue(catalogue);
  const all = itemsByPlace(catalogue.items, index);
  let clip = 0;
  const place = (at: Position, svg: string): string => {
    const size = Number(/width="(\d+)"/.exec(svg)?.[1]);
    const [x, y] = xy(at);
    // Clip ids are per mark in the source picture; here they share a document.
    const n = ++clip;
    const own = inner(svg)
      .replace(/id="(\w)"/g, `id="$1${n}"`)
      .replace(/url\(#(\w)\)/g, `url(#$1${n})`);
    return `<g transform="translate(${x - size / 2} ${y - size / 2})">${own}</g>`;
  };
  const placed = marksAt(all, ZOOM, catalogue.admin);
  const placedBadges = badgesAt(all, catalogue.admin, placed, ZOOM, 'zh');
  const named = new Set(placedBadges.map((b) => b.place.id));
  const marks = placed.map((m) => {
    const only = m.items.length === 1 ? m.items[0] : undefined;
    const [x, y] = xy(m.at);
    if (only && m.form !== 'group')
      return place(m.at, markSvg({ sector: only.sector, stage: only.stage, form: m.form }));
    return `${place(m.at, ringSvg({ form: m.form, sectors: ringOf(m.items) }))}<text x="${x}" y="${y + 4.5}" text-anchor="middle" font-size="12.5">${m.items.length}</text>`;
  });
  const leagues = catalogue.admin
    .filter((u) => u.level === 'league' && !named.has(u.code))
    .map((u) => {
      const [x, y] = xy(u.anchor);
      return `<text x="${x}" y="${y}" text-anchor="middle" font-size="13" paint-order="stroke" stroke="#fff" stroke-width="3">${escapeXml(u.name.zh)}</text>`;
    });
  const badges = placedBadges.map(({ place: p, items, at }) => {
    const [x, y] = xy(at);
    const text = badgeText({ place: p, items }, 'zh');
    const w = text.length * 11 + 18;
    return `<rect x="${x - w / 2}" y="${y - 11}" width="${w}" height="22" rx="11" fill="#fff" stroke="#1f4e79"/><text x="${x}" y="${y + 4}" text-anchor="middle" font-size="12" fill="#1f4e79">${escapeXml(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif" fill="${LIGHT.text}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${LIGHT.outside}"/>${ground(root)}${leagues.join('')}${badges.join('')}${marks.join('')}</svg>`;
}
