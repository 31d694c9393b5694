import VectorLayer from 'ol/layer/Vector';
import { Circle, Fill, Stroke, Style } from 'ol/style';
import { LOOK, listSectors, loaded } from './common';
import { countySource, itemSource, leagueLayer, showMap } from './ol';

const [data, ground] = await loaded;
const hidden = new Set<number>();
const styles = data.sectors.map(
  ({ color }) =>
    new Style({
      image: new Circle({
        radius: LOOK.radius,
        fill: new Fill({ color }),
        stroke: new Stroke({ color: '#fff', width: 1 }),
      }),
      stroke: new Stroke({ color, width: LOOK.line }),
      fill: new Fill({ color: `${color}40` }),
    }),
);
const counties = new VectorLayer({
  source: countySource(ground.counties),
  style: new Style({ fill: new Fill({ color: LOOK.land }), stroke: new Stroke({ color: LOOK.county, width: 1 }) }),
});
const items = new VectorLayer({
  source: itemSource(data),
  style: (feature) => {
    const sector = feature.get('sector') as number;
    return hidden.has(sector) ? undefined : styles[sector];
  },
});
showMap(data, ground, { layers: [counties, items, leagueLayer(ground)] });
listSectors(data, (sector, on) => {
  if (on) hidden.delete(sector);
  else hidden.add(sector);
  items.changed();
});
