import 'leaflet/dist/leaflet.css';
import { canvas, circleMarker, divIcon, geoJSON, layerGroup, map, marker, type Path, polygon, polyline } from 'leaflet';
import { LOOK, listSectors, loaded, mapElement, partsOf, showTip } from './common';
import type { BenchItem } from './data';

const [data, { counties, leagues, bounds }] = await loaded;
const [west, south, east, north] = bounds;
const renderer = canvas({ padding: 0.1, tolerance: 3 });
const view = map(mapElement(), { renderer, zoomSnap: 0, attributionControl: false, zoomControl: false });
view.fitBounds(
  [
    [south, west],
    [north, east],
  ],
  { padding: [LOOK.padding, LOOK.padding], animate: false },
);

const swap = ([lng = 0, lat = 0]: readonly number[]): [number, number] => [lat, lng];

function pathsOf(item: BenchItem, color: string): Path[] {
  if (item.at)
    return [
      circleMarker(swap(item.at), { radius: LOOK.radius, fillColor: color, fillOpacity: 1, color: '#fff', weight: 1 }),
    ];
  const { lines, areas } = partsOf(data, item);
  return [
    ...areas.map((rings) =>
      polygon(
        rings.map((r) => r.map(swap)),
        { color, weight: 1, fillOpacity: LOOK.area },
      ),
    ),
    ...lines.map((line) => polyline(line.map(swap), { color, weight: LOOK.line })),
  ];
}

geoJSON(counties, {
  interactive: false,
  style: { color: LOOK.county, weight: 1, fillColor: LOOK.land, fillOpacity: 1 },
}).addTo(view);
const groups = data.sectors.map(() => layerGroup());
for (const item of data.items) {
  for (const path of pathsOf(item, data.sectors[item.sector]?.color ?? '')) {
    path.on('mouseover', ({ containerPoint: { x, y } }) => showTip(data, item, x, y));
    path.on('mouseout', () => showTip(data, null));
    groups[item.sector]?.addLayer(path);
  }
}
for (const group of groups) group.addTo(view);
for (const { name, at } of leagues) {
  marker(swap(at), {
    interactive: false,
    icon: divIcon({ className: 'league', html: name, iconSize: [60, 18] }),
  }).addTo(view);
}
listSectors(data, (sector, on) => {
  const group = groups[sector];
  if (on) group?.addTo(view);
  else group?.remove();
});
