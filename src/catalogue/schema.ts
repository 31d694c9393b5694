import { z } from 'zod';
import { CHANGES, COMPARATORS, KINDS, PRECISIONS, SECTORS, STAGES, TOPICS } from './vocabulary';

/** Shapes of everything written by hand under `seeds/` and `geodata/`. Unknown keys are refused. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens only')
  .max(80);
const adcode = z.string().regex(/^15\d{4}$/, 'a six-digit code of Inner Mongolia, quoted');
const text = z.string().trim().min(1);

/** A text in both languages; Chinese is the original. */
export const bilingual = z.strictObject({ zh: text, en: text });

const year = z.int().min(2015).max(2060);

export const targetSchema = z
  .strictObject({
    metric: bilingual.describe('What is measured'),
    comparator: z.enum(COMPARATORS).describe('>= 以上/突破/超过 · <= 以内/以下 · ~ 左右 · = exact'),
    value: z.number(),
    valueMax: z.number().optional().describe('Upper end of a range (3—5项)'),
    unit: text.describe('As printed; must stand in seeds/units.yaml'),
    change: z.enum(CHANGES).describe('level (稳定在) · increase (新增) · growth (增长 %)'),
    year: year.optional().describe('The year it falls due; the plan’s last year when absent'),
    indicator: id.optional().describe('Id in seeds/indicators.yaml, where plans compare'),
    baseline: z.strictObject({ value: z.number(), year }).optional(),
    cumulative: z.boolean().optional().describe('The figure adds up over the whole period (累计)'),
    printed: text.optional().describe('The words of the plan when they are not the digits (翻一番, 两个)'),
  })
  .refine((t) => t.valueMax === undefined || t.valueMax > t.value, {
    path: ['valueMax'],
    message: 'must be greater than value',
  });

export const recordSchema = z.strictObject({
  id: id.describe('Permanent and unique over all documents'),
  title: bilingual.describe('The project’s own name; for a goal, the thing measured'),
  summary: bilingual.describe('One or two sentences of our own, from the cited paragraph only'),
  kind: z.enum(KINDS),
  sector: z.enum(SECTORS),
  topics: z.array(z.enum(TOPICS)).min(1).max(4),
  stage: z.enum(STAGES).optional().describe('May be absent only for a target without a stage word'),
  paragraph: z.int().min(1).describe('Number in the normalised document (npm run outline)'),
  evidence: z.array(text).min(1).describe('Names and figures as printed in that paragraph'),
  places: z.array(z.string().min(1)).min(1).describe('Gazetteer ids or six-digit codes'),
  year: year.optional().describe('When not the document’s last year'),
  targets: z.array(targetSchema).optional(),
  sensitive: z.boolean().optional().describe('Shown at county precision at most'),
  importance: z.int().min(1).max(3).optional().describe('1 headline … 3 detail (default 2)'),
  note: bilingual.optional().describe('A slip in the source, or what a reader must know'),
});

const lonLat = z.tuple([z.number().min(90).max(132), z.number().min(33).max(57)]);

const placeBase = {
  id,
  name: bilingual,
  aliases: z.array(text).optional().describe('Other names, as the plans print them'),
  within: z.array(adcode).min(1).describe('Codes of the counties (or leagues, or 150000) that contain it'),
  known: bilingual.describe('How the coordinates are known, and how far off they may be'),
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  sensitive: z.boolean().optional(),
};

export const pointPlaceSchema = z.strictObject({
  ...placeBase,
  kind: z.enum([
    'port',
    'town',
    'park',
    'station',
    'airport',
    'plant',
    'mine',
    'reservoir',
    'scenic',
    'school',
    'hospital',
    'museum',
    'street',
    'village',
    'reserve',
    'bridge',
    'site',
  ]),
  precision: z.enum(['site', 'town', 'county', 'league', 'region']),
  point: lonLat.optional().describe('WGS 84, longitude first; absent below town precision'),
  metres: z.int().positive().optional().describe('Radius of uncertainty of the point'),
});

export const routePlaceSchema = z.strictObject({
  ...placeBase,
  kind: z.enum(['railway', 'highway', 'pipeline', 'power-line', 'river', 'canal', 'corridor', 'belt', 'tour']),
  precision: z.enum(['site', 'town', 'county', 'league', 'region', 'cross-border']),
  schematic: z.boolean().describe('Course not known: drawn dashed and marked 示意'),
  reference: z.boolean().optional().describe('Also drawn faintly for bearings'),
  lengthKm: z.number().positive().optional().describe('Published length of the drawn part, km'),
  lengthSource: text.optional(),
  stops: z
    .array(z.strictObject({ name: text.optional(), at: lonLat, county: adcode.optional() }))
    .min(2)
    .describe('In order; named stops are checked against their county, the rest shape the course'),
});

export const areaPlaceSchema = z.strictObject({
  ...placeBase,
  kind: z.enum([
    'lake',
    'desert',
    'sandy-land',
    'mountain',
    'irrigation',
    'zone',
    'grassland',
    'belt',
    'basin',
    'wetland',
    'urban',
  ]),
  precision: z.enum(['site', 'town', 'county', 'league', 'region']),
  schematic: z.boolean(),
  soft: z.boolean().optional().describe('Hatched, without a hard edge'),
  reference: z.boolean().optional(),
  areaKm2: z.number().positive().optional().describe('Published area, km²'),
  areaSource: text.optional(),
  rings: z.array(z.array(lonLat).min(3)).min(1).describe('Outlines; closed for you'),
});

export const documentSchema = z.strictObject({
  id,
  file: text,
  title: bilingual,
  short: bilingual,
  issuer: bilingual,
  number: text.optional(),
  region: adcode,
  dated: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
  period: z.strictObject({ from: year, to: year }),
  columns: z.int().min(0),
  note: bilingual.optional(),
});

/** One real thing that several items, often of several plans, speak of. */
export const subjectSchema = z.strictObject({
  id,
  title: bilingual,
  names: z.record(id, z.array(text)).optional().describe('Its names by document, where they differ'),
  items: z.array(id).min(1).describe('Every item about it; an item has one subject'),
  note: bilingual.optional(),
});

/** Items by which a city carries out an item of the plan above. */
export const parentSchema = z.strictObject({ parent: id, children: z.array(id).min(1) });

export const indicatorSchema = z.strictObject({
  id,
  title: bilingual,
  family: text.describe('Unit family in seeds/units.yaml'),
  change: z.enum(CHANGES),
  better: z.enum(['more', 'less', 'neither']),
  definition: bilingual,
  notComparable: z.array(z.strictObject({ with: id, why: bilingual })).optional(),
});

export const unitSchema = z.strictObject({
  unit: text,
  en: z.string().describe('Empty where English prints the number alone'),
  family: text,
  factor: z.number().positive().describe('To the family’s base unit'),
});

const bounds = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(([w, s, e, n]) => w < e && s < n && w > 70 && e < 150 && s > 20 && n < 65, 'west, south, east, north');

const storySceneSchema = z.strictObject({
  id,
  title: bilingual,
  caption: bilingual.describe('What the plans say; every figure stands in the evidence of `items`'),
  notes: bilingual.describe('What a speaker may say, as it stands'),
  fit: z.union([adcode, bounds]).describe('What the map shows: a code, or west, south, east, north'),
  items: z.array(id).min(1).max(12).describe('Items that the caption rests on: they are its sources'),
  documents: z.array(id).min(1).optional(),
  sectors: z.array(z.enum(SECTORS)).min(1).optional(),
  kinds: z.array(z.enum(KINDS)).min(1).optional(),
  stages: z.array(z.enum(STAGES)).min(1).optional(),
  topics: z.array(z.enum(TOPICS)).min(1).optional(),
  precision: z.array(z.enum(PRECISIONS)).min(1).optional(),
  figure: z.boolean().optional().describe('Only items with a figure'),
  year: z.int().optional().describe('Only what falls due in this year'),
  q: text.optional().describe('Only what this search finds'),
  area: adcode.optional(),
  item: id.optional().describe('Item that the map singles out'),
  place: z.array(text).min(1).max(12).optional().describe('Places that the map singles out'),
  subject: id.optional(),
  indicator: id.optional(),
  dwell: z.int().min(5).max(180).default(30).describe('Seconds when it plays by itself'),
});

/** A talk: scenes with words. One file a story under `seeds/stories/`. */
export const storySchema = z.strictObject({
  id,
  order: z.int().positive().describe('Its place in the list of talks'),
  title: bilingual,
  subtitle: bilingual,
  scenes: z.array(storySceneSchema).min(8).max(14),
});

/** `coverage.yaml`: paragraph → number of items, or the reason for none, with waived figures. */
const COVERAGE_REASONS = [
  'front-matter',
  'heading',
  'narrative',
  'past-result',
  'party-building',
  'principle',
  'table-head',
] as const;
const waiver = z.strictObject({ figure: text, why: text });
export const coverageSchema = z.record(
  z.string().regex(/^\d+$/),
  z.union([
    z.int().min(1),
    z.enum(COVERAGE_REASONS),
    z.strictObject({
      items: z.int().min(1).optional(),
      reason: z.enum(COVERAGE_REASONS).optional(),
      waive: z.array(waiver).min(1),
    }),
  ]),
);

export const outlineSchema = z.strictObject({
  document: id,
  paragraphs: z.array(
    z.tuple([z.int(), z.string(), z.enum(['front', 'heading', 'text', 'box', 'table']), z.int(), z.string()]),
  ),
});

export type Bilingual = z.infer<typeof bilingual>;
export type Target = z.infer<typeof targetSchema>;
export type PlanRecord = z.infer<typeof recordSchema>;
export type PointPlace = z.infer<typeof pointPlaceSchema>;
export type RoutePlace = z.infer<typeof routePlaceSchema>;
export type AreaPlace = z.infer<typeof areaPlaceSchema>;
export type PlanDocument = z.infer<typeof documentSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type ParentLink = z.infer<typeof parentSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Story = z.infer<typeof storySchema>;
export type StoryScene = z.infer<typeof storySceneSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Outline = z.infer<typeof outlineSchema>;
