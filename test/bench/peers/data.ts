import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';

/** What every peer draws: written by ../peer-data.ts, read by the pages. */

export interface BenchItem {
  title: string;
  /** Index into `sectors`. */
  sector: number;
  stage: string;
  place: string;
  document: string;
  /** Degrees, longitude first: of an item that is a point. */
  at?: [number, number];
  /** Index into `shapes`: of an item that is a course or an outline. */
  shape?: number;
}

export interface BenchData {
  sectors: { name: string; color: string }[];
  /** Courses and outlines; several items may share one. */
  shapes: Geometry[];
  items: BenchItem[];
}

export type Counties = FeatureCollection<Polygon | MultiPolygon, { adcode: string }>;

export interface Ground {
  counties: Counties;
  leagues: { name: string; at: [number, number] }[];
  /** west, south, east, north in degrees: what is shown at first. */
  bounds: [number, number, number, number];
}
