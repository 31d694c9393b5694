/**
 * Reads the binned GSHHG/WDBII files of Debian's gmt-gshhg-full (netCDF-4). A file is a grid of 1° bins; a bin
 * holds segments; a point is two unsigned 16-bit fractions of the bin, from its south-west corner.
 */
import { debianFile, loadTool } from './cache';
import { round } from './measure';
import type { BBox, Position } from './types';

type Numbers = Int16Array | Int32Array | Float64Array;
interface H5File {
  get(path: string): { value: Numbers } | null;
  close(): void;
}
interface H5 {
  ready: Promise<unknown>;
  File: new (path: string, mode: string) => H5File;
}

/** A piece of river; `level` 1–4 permanent, 5–7 intermittent, 8–10 canals. */
export interface RiverPiece {
  level: number;
  line: Position[];
}

/** A piece of shore of water body `id`; `km2` is the area of the whole body. */
export interface ShorePiece {
  id: number;
  km2: number;
  line: Position[];
}

const BINS_PER_ROW = 360;
const FULL = 65535;
const FOLDER = 'usr/share/gmt-gshhg';
/** Lakes are level 2 of the shoreline hierarchy (1 land, 3 islands in lakes, 4 ponds in islands). */
const LAKE_LEVEL = 2;

async function open(name: string): Promise<(variable: string) => Numbers> {
  const h5 = await loadTool<H5>('h5wasm', 'dist/node/hdf5_hl.js');
  await h5.ready;
  const file = new h5.File(debianFile('gmt-gshhg-full', `${FOLDER}/${name}`), 'r');
  return (variable) => {
    const found = file.get(variable);
    if (!found) throw new Error(`${name}: no variable "${variable}"`);
    return found.value;
  };
}

/** Calls `visit` for every segment of the bins in the box. */
function eachSegment(
  read: (variable: string) => Numbers,
  box: BBox,
  visit: (segment: number, points: (count: number) => Position[]) => void,
): void {
  const firstSegment = read('Id_of_first_segment_in_a_bin');
  const segments = read('N_segments_in_a_bin');
  const firstPoint = read('Id_of_first_point_in_a_segment');
  const dx = read('Relative_longitude_from_SW_corner_of_bin');
  const dy = read('Relative_latitude_from_SW_corner_of_bin');
  for (let south = Math.floor(box[1]); south < box[3]; south++) {
    for (let west = Math.floor(box[0]); west < box[2]; west++) {
      const bin = (89 - south) * BINS_PER_ROW + west;
      for (let s = firstSegment[bin]!; s < firstSegment[bin]! + segments[bin]!; s++) {
        visit(s, (count) =>
          Array.from({ length: count }, (_, k): Position => {
            const at = firstPoint[s]! + k;
            return [round(west + (dx[at]! & FULL) / FULL, 5), round(south + (dy[at]! & FULL) / FULL, 5)];
          }),
        );
      }
    }
  }
}

/** All river pieces of the box. */
export async function readRivers(box: BBox): Promise<RiverPiece[]> {
  const read = await open('binned_river_f.nc');
  const level = read('Hierarchial_level_of_a_segment');
  const count = read('N_points_for_a_segment');
  const pieces: RiverPiece[] = [];
  eachSegment(read, box, (s, points) => {
    if (count[s]! > 1) pieces.push({ level: level[s]!, line: points(count[s]!) });
  });
  return pieces;
}

/** All lake shore pieces of the box. */
export async function readLakeShores(box: BBox): Promise<ShorePiece[]> {
  const read = await open('binned_GSHHS_f.nc');
  const info = read('Embedded_npts_levels_exit_entry_for_a_segment');
  const polygon = read('Id_of_GSHHS_ID');
  const area = read('The_km_squared_area_of_polygons');
  const pieces: ShorePiece[] = [];
  eachSegment(read, box, (s, points) => {
    if (((info[s]! >> 6) & 7) !== LAKE_LEVEL) return;
    const id = polygon[s]!;
    pieces.push({ id, km2: area[id]!, line: points(info[s]! >> 9) });
  });
  return pieces;
}
