import 'ol/ol.css';
import type { Geometry as GeoGeometry } from 'geojson';
import Feature from 'ol/Feature';
import GeoJSON from 'ol/format/GeoJSON';
import type Geometry from 'ol/geom/Geometry';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import OlMap from 'ol/Map';
import type MapBrowserEvent from 'ol/MapBrowserEvent';
import { fromLonLat, transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import { Fill, Stroke, Style, Text } from 'ol/style';
import View from 'ol/View';
import { LOOK, mapElement, showTip } from './common';
import type { BenchData, BenchItem, Counties, Ground } from './data';

/** What both OpenLayers pages share. */

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });

/** One feature an item, with its sector's number; features of one shape share its geometry. */
export function itemSource({ items, shapes }: BenchData): VectorSource {
  const geometries = shapes.map((shape: GeoGeometry) => format.readGeometry(shape) as Geometry);
  return new VectorSource({
    features: items.map(
      (item) =>
        new Feature({
          geometry: item.at ? new Point(fromLonLat(item.at)) : geometries[item.shape ?? 0],
          sector: item.sector,
          item,
        }),
    ),
  });
}

export const countySource = (counties: Counties): VectorSource =>
  new VectorSource({ features: format.readFeatures(counties) });

/** Names need a canvas in either page. */
export function leagueLayer({ leagues }: Ground): VectorLayer {
  return new VectorLayer({
    source: new VectorSource({
      features: leagues.map(({ name, at }) => new Feature({ geometry: new Point(fromLonLat(at)), name })),
    }),
    style: (feature) =>
      new Style({
        text: new Text({
          text: String(feature.get('name')),
          font: LOOK.font,
          fill: new Fill({ color: LOOK.text }),
          stroke: new Stroke({ color: '#fff', width: 3 }),
        }),
      }),
  });
}

/** The map with these layers, over the region, with tooltips. */
export function showMap(data: BenchData, { bounds }: Ground, layers: ConstructorParameters<typeof OlMap>[0]): OlMap {
  const map = new OlMap({
    target: mapElement(),
    controls: [],
    view: new View({ constrainResolution: false }),
    ...layers,
  });
  const padding = [LOOK.padding, LOOK.padding, LOOK.padding, LOOK.padding];
  map.getView().fit(transformExtent(bounds, 'EPSG:4326', 'EPSG:3857'), { padding });
  map.on('pointermove', (event: MapBrowserEvent) => {
    if (event.dragging) return;
    const [x, y] = event.pixel;
    const item = map.forEachFeatureAtPixel(event.pixel, (f) => f.get('item') as BenchItem | undefined, {
      hitTolerance: 3,
    });
    showTip(data, item ?? null, x, y);
  });
  return map;
}
