import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Catalogue } from '../../src/catalogue/types';
import { LIGHT } from '../../src/map/palette';
import { referenceFeatures } from '../../src/map/plan-layers';
import { stippleSvg } from '../../src/sectors/mark';
import { GRID, SPAN } from './frame';
import { pathOf } from './path';

/** The ground below the marks, in the map's light colours: land, water, deserts and boundaries. */

type Objects = Record<'region' | 'leagues' | 'provinces' | 'foreign', GeometryCollection<{ adcode?: string }>>;

const read = <T>(root: string, file: string): T =>
  JSON.parse(readFileSync(join(root, 'geodata/base', file), 'utf8')) as T;

export const inner = (svg: string): string => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

/** Lines keep their width whatever the size of the picture. */
const line = (d: string, color: string, width: number): string =>
  `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke" d="${d}"/>`;
const fill = (d: string, color: string): string => `<path fill="${color}" d="${d}"/>`;

/** Everything of the ground, as the content of an SVG whose window is `groundBox`. */
export function ground(root: string, catalogue: Catalogue): string {
  const t = read<Topology<Objects>>(root, 'admin-300m.topo.json');
  const { region, leagues, provinces, foreign } = t.objects;
  const whole = (of: GeometryCollection): string => pathOf(merge(t, of.geometries as (Polygon | MultiPolygon)[]));
  const lakes = read<FeatureCollection>(root, 'lakes.json');
  const rivers = read<FeatureCollection>(root, 'rivers.json');
  const deserts = referenceFeatures(catalogue).filter((f) => f.properties?.part === 'desert');
  return [
    `<defs><pattern id="s" width="26" height="26" patternUnits="userSpaceOnUse"><g transform="scale(1.6)">${inner(stippleSvg(LIGHT.desert))}</g></pattern></defs>`,
    fill(whole(region), LIGHT.region),
    fill(deserts.map((f) => pathOf(f.geometry)).join(''), 'url(#s)'),
    fill(lakes.features.map((f) => pathOf(f.geometry)).join(''), LIGHT.water),
    line(
      rivers.features
        .filter((f) => f.properties?.rank === 1)
        .map((f) => pathOf(f.geometry))
        .join(''),
      LIGHT.water,
      1.8,
    ),
    ...[foreign, provinces].map((of) => line(pathOf(mesh(t, of, (a, b) => a !== b)), LIGHT.county, 0.8)),
    line(pathOf(mesh(t, leagues, (a, b) => a !== b)), LIGHT.league, 1),
    line(pathOf(mesh(t, region)), LIGHT.border, 2),
  ].join('');
}

/** Window of the ground's content, as an SVG's viewBox. */
export const groundBox = `0 0 ${Math.round(SPAN.width * GRID)} ${Math.round(SPAN.height * GRID)}`;
