import type { Geometry, Position } from 'geojson';
import type { Bilingual, Indicator, PlanDocument, Subject, Target, Unit } from './schema';
import type { Kind, Precision, SectorId, Stage, Topic } from './vocabulary';

/** What the compiler makes and everything else reads. Frozen after loading. */

export interface ItemTarget extends Target {
  year: number;
}

export interface Item {
  id: string;
  title: Bilingual;
  summary: Bilingual;
  kind: Kind;
  sector: SectorId;
  topics: Topic[];
  stage: Stage | null;
  document: string;
  /** Section path by numbering, e.g. `二（一）`. */
  section: string;
  paragraph: number;
  evidence: string[];
  /** Ids of places; never a place more exact than may be shown (see `sensitive`). */
  places: string[];
  /** The coarsest precision among its places. */
  precision: Precision;
  /** Counties, leagues or the region that contain it. */
  adcodes: string[];
  subject: string | null;
  parent: string | null;
  year: number;
  targets: ItemTarget[];
  sensitive: boolean;
  importance: 1 | 2 | 3;
  note: Bilingual | null;
}

export type PlaceForm = 'point' | 'route' | 'area' | 'admin';

export interface Place {
  id: string;
  form: PlaceForm;
  kind: string;
  name: Bilingual;
  aliases: string[];
  precision: Precision;
  /** Codes of the counties (or leagues, or the region) that contain it. */
  within: string[];
  /** Where its mark stands: degrees WGS 84, longitude first; null when it has no position of its own. */
  anchor: Position | null;
  /** Course or outline; null for points and admin units (their outline is in the boundary pack). */
  geometry: Geometry | null;
  /** Course or outline is not known exactly (示意). */
  schematic: boolean;
  /** An outline without a hard edge. */
  soft: boolean;
  /** Drawn faintly for bearings even when no item stands on it. */
  reference: boolean;
  /** How the coordinates are known, and when that was checked. */
  known: Bilingual;
  checked: string;
  /** Radius of uncertainty, metres. */
  metres: number | null;
  sensitive: boolean;
}

export interface AdminUnit {
  code: string;
  level: 'region' | 'league' | 'county';
  name: Bilingual;
  /** Code of its league; null for the region and for leagues. */
  league: string | null;
  /** west, south, east, north in degrees. */
  bbox: [number, number, number, number];
  /** A point well inside its outline. */
  anchor: [number, number];
  seat: [number, number] | null;
  /** Points spread inside a league or the region, where its badge may stand clear of marks. */
  room: [number, number][];
}

export interface DocumentInfo extends Omit<PlanDocument, 'file' | 'columns'> {
  /** Paragraphs in all, and those read (the ledger). */
  paragraphs: number;
  read: number;
}

export interface Catalogue {
  documents: DocumentInfo[];
  items: Item[];
  places: Place[];
  admin: AdminUnit[];
  units: Unit[];
  subjects: Subject[];
  indicators: Indicator[];
}
