import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { CatalogueIndex } from '../catalogue/query';
import type { Item, Place } from '../catalogue/types';

/** Decimals of a published coordinate: about 1 m, or about 1 km for a sensitive place. */
const roundTo = (p: Position, sensitive: boolean): Position => {
  const k = sensitive ? 100 : 100_000;
  return p.map((v) => Math.round(v * k) / k);
};

function placeGeometry(place: Place): Geometry | null {
  if (place.geometry) return place.geometry;
  if (!place.anchor || place.precision === 'league' || place.precision === 'region') return null;
  return { type: 'Point', coordinates: roundTo(place.anchor, place.sensitive) };
}

function itemGeometry(item: Item, index: CatalogueIndex): Geometry | null {
  const all = item.places.flatMap((id) => {
    const place = index.places.get(id);
    const geometry = place ? placeGeometry(place) : null;
    return geometry ? [geometry] : [];
  });
  if (all.length <= 1) return all[0] ?? null;
  if (all.every((g) => g.type === 'Point')) {
    return { type: 'MultiPoint', coordinates: all.map((g) => (g as { coordinates: Position }).coordinates) };
  }
  return { type: 'GeometryCollection', geometries: all };
}

const names = (item: Item, index: CatalogueIndex, language: 'zh' | 'en'): string | null =>
  item.places.map((id) => index.places.get(id)?.name[language] ?? id).join('; ') || null;

/** One item as a feature; unknown values are null, never absent. */
export function itemFeature(item: Item, index: CatalogueIndex): Feature<Geometry | null> {
  return {
    type: 'Feature',
    id: item.id,
    geometry: itemGeometry(item, index),
    properties: {
      id: item.id,
      title_zh: item.title.zh,
      title_en: item.title.en,
      summary_zh: item.summary.zh,
      summary_en: item.summary.en,
      kind: item.kind,
      sector: item.sector,
      topics: item.topics,
      stage: item.stage,
      document: item.document,
      section: item.section,
      paragraph: item.paragraph,
      evidence: item.evidence,
      place_zh: names(item, index, 'zh'),
      place_en: names(item, index, 'en'),
      place_id: item.places.join(';') || null,
      precision: item.precision,
      adcodes: item.adcodes,
      subject: item.subject,
      year: item.year,
      targets: item.targets.map((t) => ({
        indicator: t.indicator ?? null,
        metric_zh: t.metric.zh,
        metric_en: t.metric.en,
        comparator: t.comparator,
        value: t.value,
        valueMax: t.valueMax ?? null,
        unit: t.unit,
        change: t.change,
        year: t.year,
      })),
    },
  };
}

/** All items as RFC 7946 GeoJSON; WGS 84, longitude first. */
export function itemsGeoJson(items: readonly Item[], index: CatalogueIndex): FeatureCollection<Geometry | null> {
  return { type: 'FeatureCollection', features: items.map((i) => itemFeature(i, index)) };
}

/** The gazetteer as far as it may be shown. */
export function placesGeoJson(index: CatalogueIndex): FeatureCollection<Geometry | null> {
  return {
    type: 'FeatureCollection',
    features: index.catalogue.places.map((p) => ({
      type: 'Feature',
      id: p.id,
      geometry: placeGeometry(p),
      properties: {
        id: p.id,
        name_zh: p.name.zh,
        name_en: p.name.en,
        aliases: p.aliases,
        form: p.form,
        kind: p.kind,
        precision: p.precision,
        adcodes: p.within,
        schematic: p.schematic,
        known_zh: p.known.zh,
        known_en: p.known.en,
        checked: p.checked || null,
        uncertainty_metres: p.metres,
        sensitive: p.sensitive,
      },
    })),
  };
}
