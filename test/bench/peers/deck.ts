import { Deck, MapView, type PickingInfo, WebMercatorViewport } from '@deck.gl/core';
import { DataFilterExtension } from '@deck.gl/extensions';
import { GeoJsonLayer, PathLayer, PolygonLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import { LOOK, listSectors, loaded, mapElement, partsOf, showTip } from './common';
import type { BenchItem } from './data';

type Rgb = [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as Rgb;

const [data, { counties, leagues, bounds }] = await loaded;
const [west, south, east, north] = bounds;
const colors = data.sectors.map((s) => rgb(s.color));
const colorOf = (sector: number): Rgb => colors[sector] ?? [0, 0, 0];
const on = new Set(data.sectors.keys());

const points = data.items.filter((i) => i.at);
const lines = data.items.flatMap((item) => partsOf(data, item).lines.map((path) => ({ item, path })));
const areas = data.items.flatMap((item) => partsOf(data, item).areas.map((rings) => ({ item, rings })));
const extensions = [new DataFilterExtension({ categorySize: 1, filterSize: 0 })];

const { clientWidth: width, clientHeight: height } = mapElement();
const { longitude, latitude, zoom } = new WebMercatorViewport({ width, height }).fitBounds(
  [
    [west, south],
    [east, north],
  ],
  { padding: LOOK.padding },
);

const layers = () => {
  const filterCategories = [...on];
  return [
    new GeoJsonLayer({
      id: 'counties',
      data: counties as never,
      getFillColor: rgb(LOOK.land),
      getLineColor: rgb(LOOK.county),
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
    }),
    new PolygonLayer<{ item: BenchItem; rings: Position[][] }>({
      id: 'areas',
      data: areas,
      getPolygon: (d) => d.rings as never,
      getFillColor: (d) => [...colorOf(d.item.sector), 255 * LOOK.area],
      getLineColor: (d) => colorOf(d.item.sector),
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      pickable: true,
      extensions,
      ...{ getFilterCategory: (d: { item: BenchItem }) => d.item.sector, filterCategories },
    }),
    new PathLayer<{ item: BenchItem; path: Position[] }>({
      id: 'lines',
      data: lines,
      getPath: (d) => d.path as never,
      getColor: (d) => colorOf(d.item.sector),
      widthUnits: 'pixels',
      getWidth: LOOK.line,
      pickable: true,
      extensions,
      ...{ getFilterCategory: (d: { item: BenchItem }) => d.item.sector, filterCategories },
    }),
    new ScatterplotLayer<BenchItem>({
      id: 'points',
      data: points,
      getPosition: (d) => d.at ?? [0, 0],
      getFillColor: (d) => colorOf(d.sector),
      getLineColor: [255, 255, 255],
      stroked: true,
      radiusUnits: 'pixels',
      getRadius: LOOK.radius,
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      pickable: true,
      extensions,
      ...{ getFilterCategory: (d: BenchItem) => d.sector, filterCategories },
    }),
    new TextLayer<(typeof leagues)[number]>({
      id: 'leagues',
      data: leagues,
      getText: (d) => d.name,
      getPosition: (d) => d.at,
      getSize: 13,
      getColor: rgb(LOOK.text),
      characterSet: 'auto',
      fontFamily: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
    }),
  ];
};

const deck = new Deck({
  parent: mapElement() as HTMLDivElement,
  views: new MapView({ repeat: false }),
  initialViewState: { longitude, latitude, zoom },
  controller: true,
  pickingRadius: 3,
  layers: layers(),
  onHover: ({ object, x, y }: PickingInfo<BenchItem | { item: BenchItem }>) =>
    showTip(data, object ? ('item' in object ? object.item : object) : null, x, y),
});
listSectors(data, (sector, shown) => {
  if (shown) on.add(sector);
  else on.delete(sector);
  deck.setProps({ layers: layers() });
});
