import { CustomChart, LinesChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, LegendComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { LOOK, listSectors, loaded, mapElement, partsOf, showTip } from './common';
import type { BenchItem } from './data';

use([ScatterChart, LinesChart, CustomChart, GeoComponent, LegendComponent, CanvasRenderer]);

const [data, { counties, leagues, bounds }] = await loaded;
const [west, south, east, north] = bounds;
registerMap('counties', counties as never);
const chart = init(mapElement(), undefined, { renderer: 'canvas' });

/** Items of each series, as its data are. */
const drawn: BenchItem[][] = [];
const series = data.sectors.flatMap(({ name, color }, sector) => {
  const own = data.items.filter((i) => i.sector === sector);
  const points = own.filter((i) => i.at);
  const lines = own.flatMap((item) => partsOf(data, item).lines.map((coords) => ({ item, coords })));
  const areas = own.flatMap((item) => partsOf(data, item).areas.map((rings) => ({ item, ring: rings[0] ?? [] })));
  drawn.push(
    areas.map((a) => a.item),
    lines.map((l) => l.item),
    points,
  );
  const base = { name, coordinateSystem: 'geo', animation: false, z: 2 };
  return [
    {
      ...base,
      type: 'custom',
      data: areas.map(({ ring }) => ring[0]),
      renderItem: (
        { dataIndex }: { dataIndex: number },
        api: { coord: (at: readonly number[]) => number[] },
      ): unknown => ({
        type: 'polygon',
        shape: { points: areas[dataIndex]?.ring.map((at) => api.coord(at)) },
        style: { fill: color, fillOpacity: LOOK.area, stroke: color, lineWidth: 1 },
      }),
    },
    {
      ...base,
      type: 'lines',
      polyline: true,
      data: lines.map(({ coords }) => ({ coords })),
      lineStyle: { color, width: LOOK.line, opacity: 1 },
    },
    {
      ...base,
      type: 'scatter',
      data: points.map((i) => i.at),
      symbolSize: 2 * LOOK.radius,
      large: true,
      itemStyle: { color, opacity: 1, borderColor: '#fff', borderWidth: 1 },
      emphasis: { disabled: true },
    },
  ];
});

chart.setOption({
  animation: false,
  legend: { show: false, data: data.sectors.map((s) => s.name) },
  geo: {
    map: 'counties',
    roam: true,
    silent: true,
    aspectScale: 0.72,
    boundingCoords: [
      [west, north],
      [east, south],
    ],
    left: LOOK.padding,
    right: LOOK.padding,
    top: LOOK.padding,
    bottom: LOOK.padding,
    scaleLimit: { min: 0.5, max: 200 },
    itemStyle: { areaColor: LOOK.land, borderColor: LOOK.county, borderWidth: 1 },
  },
  series: [
    ...series,
    {
      type: 'scatter',
      coordinateSystem: 'geo',
      silent: true,
      z: 3,
      symbolSize: 1,
      itemStyle: { color: 'transparent' },
      label: {
        show: true,
        formatter: '{b}',
        color: LOOK.text,
        textBorderColor: '#fff',
        textBorderWidth: 3,
        fontSize: 13,
      },
      data: leagues.map(({ name, at }) => ({ name, value: at })),
    },
  ],
} as never);

chart.on('mouseover', (event) => {
  const {
    seriesIndex = -1,
    dataIndex,
    event: pointer,
  } = event as never as {
    seriesIndex?: number;
    dataIndex: number;
    event: { offsetX: number; offsetY: number };
  };
  showTip(data, drawn[seriesIndex]?.[dataIndex], pointer.offsetX, pointer.offsetY);
});
chart.on('mouseout', () => showTip(data, null));
listSectors(data, (sector, on) => {
  chart.dispatchAction({ type: on ? 'legendSelect' : 'legendUnSelect', name: data.sectors[sector]?.name });
});
