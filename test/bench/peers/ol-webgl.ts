import WebGLVectorLayer from 'ol/layer/WebGLVector';
import { LOOK, listSectors, loaded } from './common';
import { countySource, itemSource, leagueLayer, showMap } from './ol';

const [data, ground] = await loaded;
const bySector = (value: (color: string, sector: number) => unknown, other: unknown): unknown[] => [
  'match',
  ['get', 'sector'],
  ...data.sectors.flatMap(({ color }, i) => [i, value(color, i)]),
  other,
];
const color = bySector((c) => c, '#000000');
const counties = new WebGLVectorLayer({
  source: countySource(ground.counties),
  disableHitDetection: true,
  style: { 'fill-color': LOOK.land, 'stroke-color': LOOK.county, 'stroke-width': 1 },
});
const items = new WebGLVectorLayer({
  source: itemSource(data),
  variables: Object.fromEntries(data.sectors.map((_, i) => [`on${i}`, 1])),
  style: [
    {
      filter: ['==', bySector((_, i) => ['var', `on${i}`], 0), 1],
      style: {
        'circle-radius': LOOK.radius,
        'circle-fill-color': color,
        'circle-stroke-color': '#fff',
        'circle-stroke-width': 1,
        'stroke-color': color,
        'stroke-width': LOOK.line,
        'fill-color': bySector((c) => `${c}40`, '#00000040'),
      } as never,
    },
  ],
});
showMap(data, ground, { layers: [counties, items, leagueLayer(ground)] });
listSectors(data, (sector, on) => items.updateStyleVariables({ [`on${sector}`]: on ? 1 : 0 }));
