import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Catalogue, Item } from '../catalogue/types';
import { type Language, STAGES, type Stage } from '../catalogue/vocabulary';
import { AREA_OPACITY, LINE_DASH, LINE_WIDTH } from '../sectors/lines';
import { liftedColor, SECTOR_LIST, SECTOR_STYLE } from '../sectors/registry';
import { NEVER } from './chosen';
import { imageName } from './images';
import { FONT } from './labels';
import { type Badge, badgeText, type Mark, type PlaceItems, ringOf } from './marks';
import { lineWidth, markScale, type Palette, textSize } from './palette';
import { partIs } from './part';

/** What the plans draw: courses and outlines, marks, badges. Sources, layers and the features in them. */

const plan = { type: 'geojson', tolerance: 0.15, buffer: 128 } as const;

/** Sources of the plans by name, without their data: courses; marks with badges and names; what is chosen. */
export const planSources = () => ({ courses: plan, marks: plan, chosen: plan });

const FURTHEST: readonly Stage[] = ['maintain', 'complete', 'advance', 'start', 'plan'];

/** Stage of a course that several items share: the furthest. */
function stageOf(items: readonly Item[]): Stage {
  return FURTHEST.find((s) => items.some((i) => i.stage === s)) ?? 'plan';
}

/** Courses and outlines with items on them. */
export function courseFeatures(all: readonly PlaceItems[]): Feature[] {
  return all.flatMap(({ place, items }): Feature[] => {
    const lead = ringOf(items)[0];
    if (!place.geometry || !lead) return [];
    return [
      {
        type: 'Feature',
        geometry: place.geometry,
        properties: {
          id: place.id,
          form: place.form,
          soft: place.soft || place.schematic,
          color: SECTOR_STYLE[lead.sector].color,
          stage: place.schematic && place.form === 'route' ? 'schematic' : stageOf(items),
        },
      },
    ];
  });
}

/** A mark's words: its only item's title, or the place. */
function markTitle(mark: Mark, language: Language): string {
  const only = mark.items.length === 1 ? mark.items[0] : undefined;
  if (only) return only.title[language];
  return mark.form === 'group' ? '' : (mark.places[0]?.name[language] ?? '');
}

/** Marks in drawing order: where two meet, the one with fewer items is on top. */
export function markFeatures(marks: readonly Mark[], language: Language): Feature[] {
  return [...marks]
    .sort((a, b) => b.items.length - a.items.length)
    .map((m) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: m.at },
      properties: {
        part: 'mark',
        id: m.id,
        image: imageName(m),
        count: m.items.length > 1 || m.form === 'group' ? String(m.items.length) : '',
        title: markTitle(m, language),
        order: -m.items.length,
      },
    }));
}

export function badgeFeatures(badges: readonly Badge[], language: Language): Feature[] {
  return badges.map(({ place, items, at }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      part: 'badge',
      id: place.id,
      text: badgeText({ place, items }, language),
      wide: place.precision === 'region',
    },
  }));
}

const byStage = <T>(values: Readonly<Record<string, T>>, wrap: (v: T) => unknown): ExpressionSpecification =>
  [
    'match',
    ['get', 'stage'],
    ...STAGES.flatMap((s) => [s, wrap(values[s] as T)]),
    'schematic',
    wrap((values.schematic ?? values.plan) as T),
    wrap(values.plan as T),
  ] as unknown as ExpressionSpecification;

const width = (p: Palette, extra: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  lineWidth(p, LINE_WIDTH.at5) + extra,
  10,
  lineWidth(p, LINE_WIDTH.at10) + extra,
];

/** A sector's colour on the bare ground: made lighter where the ground is dark. */
const groundColor = (p: Palette): ExpressionSpecification => {
  if (p.lift === 0) return ['get', 'color'];
  const pairs = SECTOR_LIST.flatMap(({ color }) => [color, liftedColor(color, p.lift)]);
  return ['match', ['get', 'color'], ...pairs, p.route] as unknown as ExpressionSpecification;
};

/** Share of its opacity that an area keeps near by, where what stands on the ground matters more than the ground. */
const NEAR_AREA = 0.35;

export function planLayers(p: Palette): LayerSpecification[] {
  const isArea: ExpressionSpecification = ['==', ['get', 'form'], 'area'];
  const isRoute: ExpressionSpecification = ['==', ['get', 'form'], 'route'];
  const countSize = Math.min(textSize(p, 13), 16 * markScale(p));
  return [
    {
      id: 'areas-soft',
      type: 'fill',
      source: 'courses',
      filter: ['all', isArea, ['get', 'soft']],
      paint: {
        'fill-pattern': ['concat', 'stipple|', groundColor(p)],
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.85, 9, 0.85 * NEAR_AREA],
        'fill-antialias': false,
      },
    },
    {
      id: 'areas',
      type: 'fill',
      source: 'courses',
      filter: ['all', isArea, ['!', ['get', 'soft']]],
      paint: {
        'fill-color': groundColor(p),
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          byStage(AREA_OPACITY, (v) => v),
          9,
          byStage(AREA_OPACITY, (v) => v * NEAR_AREA),
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'area-lines',
      type: 'line',
      source: 'courses',
      filter: ['all', isArea, ['!', ['get', 'soft']]],
      paint: { 'line-color': groundColor(p), 'line-width': lineWidth(p, 1.4), 'line-opacity': 0.8 },
    },
    {
      id: 'focus-areas',
      minzoom: NEVER,
      type: 'fill',
      source: 'chosen',
      filter: ['all', partIs('course'), isArea],
      paint: { 'fill-color': p.highlight, 'fill-opacity': 0.18 },
    },
    {
      id: 'focus-lines',
      minzoom: NEVER,
      type: 'line',
      source: 'chosen',
      filter: partIs('course'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': p.highlight, 'line-width': width(p, 4), 'line-opacity': 0.55 },
    },
    {
      id: 'line-casing',
      type: 'line',
      source: 'courses',
      filter: isRoute,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': p.casing, 'line-width': width(p, 1.2), 'line-opacity': 0.6 },
    },
    {
      id: 'lines',
      type: 'line',
      source: 'courses',
      filter: isRoute,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'color'],
        'line-width': width(p, 0),
        'line-dasharray': byStage(LINE_DASH, (v) => ['literal', v]),
      },
    },
    {
      id: 'line-hits',
      type: 'line',
      source: 'courses',
      filter: isRoute,
      paint: { 'line-color': '#000', 'line-opacity': 0, 'line-width': 16 },
    },
    {
      id: 'focus',
      minzoom: NEVER,
      type: 'circle',
      source: 'chosen',
      filter: partIs('ring'),
      paint: {
        'circle-radius': 21 * markScale(p),
        'circle-color': p.highlight,
        'circle-opacity': 0.16,
        'circle-stroke-color': p.highlight,
        'circle-stroke-width': lineWidth(p, 2.4),
      },
    },
    {
      id: 'mark-labels',
      type: 'symbol',
      source: 'marks',
      minzoom: 6.6,
      filter: ['all', partIs('mark'), ['!=', ['get', 'title'], '']],
      layout: {
        'text-field': ['get', 'title'],
        'text-font': FONT,
        'text-size': textSize(p, 11.5),
        'text-max-width': 9,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': (1.7 * 11.5 * markScale(p)) / textSize(p, 11.5),
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': p.text, 'text-halo-color': p.halo, 'text-halo-width': 1.5 },
    },
    {
      id: 'badges',
      type: 'symbol',
      source: 'marks',
      filter: partIs('badge'),
      layout: {
        'icon-image': ['case', ['get', 'wide'], `badge|${p.badgeInk}|${p.badgeInk}`, `badge|${p.badge}|${p.badgeInk}`],
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 3, 1, 3],
        'icon-overlap': 'always',
        'text-field': ['get', 'text'],
        'text-font': FONT,
        'text-size': textSize(p, 12),
        'text-overlap': 'always',
        'text-max-width': 20,
      },
      paint: { 'text-color': ['case', ['get', 'wide'], p.badge, p.badgeInk] },
    },
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      filter: partIs('mark'),
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': markScale(p),
        'icon-overlap': 'always',
        'icon-padding': 0,
        'text-field': ['get', 'count'],
        'text-font': FONT,
        // Four figures fit the ring a size smaller.
        'text-size': ['case', ['>', ['length', ['get', 'count']], 3], countSize * 0.84, countSize],
        'text-overlap': 'always',
        // The data's own order: a sort key would cost two draw calls a mark.
        'symbol-z-order': 'source',
      },
      paint: { 'text-color': p.markText },
    },
  ];
}

/** Ground features authored in the gazetteer: reference routes, deserts and ranges, with label points. */
export function referenceFeatures({ places }: Catalogue): Feature[] {
  return places
    .filter((x) => x.reference && x.geometry)
    .flatMap((x): Feature[] => {
      const names = { name_zh: x.name.zh, name_en: x.name.en, kind: x.kind };
      if (x.form === 'route')
        return [{ type: 'Feature', geometry: x.geometry as never, properties: { ...names, part: 'route' } }];
      const part =
        x.kind === 'desert' || x.kind === 'sandy-land' ? 'desert' : x.kind === 'mountain' ? 'range' : 'other';
      if (part === 'other') return [];
      return [
        { type: 'Feature', geometry: x.geometry as never, properties: { ...names, part } },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: x.anchor ?? [0, 0] },
          properties: { ...names, part: `${part}-label` },
        },
      ];
    });
}
