/** GeoJSON in the little that this pipeline uses. Coordinates are WGS 84, longitude first, degrees. */
export type Position = [number, number];
export type Ring = Position[];
export type BBox = [west: number, south: number, east: number, north: number];

export interface PolygonGeometry {
  type: 'Polygon';
  coordinates: Ring[];
}
export interface MultiPolygonGeometry {
  type: 'MultiPolygon';
  coordinates: Ring[][];
}
export interface LineGeometry {
  type: 'LineString';
  coordinates: Position[];
}
export interface PointGeometry {
  type: 'Point';
  coordinates: Position;
}
export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry;

export type Properties = Record<string, unknown>;

export interface Feature<G, P = Properties> {
  type: 'Feature';
  id?: string | undefined;
  properties: P;
  geometry: G;
}
export interface Collection<G, P = Properties> {
  type: 'FeatureCollection';
  features: Feature<G, P>[];
}

/** TopoJSON, quantised. */
export interface TopoTransform {
  scale: Position;
  translate: Position;
}
export type TopoArcs = number[] | number[][] | number[][][];
export interface TopoGeometry {
  type: string | null;
  id?: string | undefined;
  properties?: Properties | undefined;
  arcs?: TopoArcs;
}
export interface TopoObject {
  type: 'GeometryCollection';
  geometries: TopoGeometry[];
}
export interface Topology {
  type: 'Topology';
  bbox?: number[];
  transform?: TopoTransform | undefined;
  objects: Record<string, TopoObject>;
  arcs: Position[][];
}

/** The polygons of an area geometry, each a list of rings. */
export function polygonsOf(geometry: AreaGeometry): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
