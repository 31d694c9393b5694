import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { MapSources, SOURCE_NAMES } from '../../src/map/sources';

const point = (id: string): Feature => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Point', coordinates: [107, 41] },
});

function engine() {
  const sources = new Map<string, { setData: ReturnType<typeof vi.fn>; data: { features: Feature[] } }>();
  return {
    sources,
    addSource: (id: string, { data }: { data: { features: Feature[] } }) => sources.set(id, { setData: vi.fn(), data }),
    getSource: (id: string) => sources.get(id),
  };
}

test('what is put before the sources are laid is in them from the start; the same again is not set again', () => {
  const map = engine();
  const held = new MapSources(map as unknown as MapLibreMap);
  expect(held.put('marks', { marks: [point('a')] })).toBe(true);
  held.lay();
  expect([...map.sources.keys()]).toEqual(SOURCE_NAMES);
  expect(map.sources.get('marks')?.data.features).toHaveLength(1);
  const { setData } = map.sources.get('marks') as { setData: ReturnType<typeof vi.fn> };
  held.put('marks', { marks: [point('a')] });
  expect(setData).not.toHaveBeenCalled();
  held.put('marks', { badges: [point('b')] });
  expect(setData).toHaveBeenCalledTimes(1);
  expect(setData.mock.calls[0]?.[0].features.map((f: Feature) => f.properties?.id)).toEqual(['a', 'b']);
  // Without a key all are taken for new; nothing at all is told.
  held.put('ground', { towns: [] }, null);
  expect(map.sources.get('ground')?.setData).toHaveBeenCalledTimes(1);
  expect(held.put('chosen', { places: [] })).toBe(false);
  expect(map.sources.get('chosen')?.setData).not.toHaveBeenCalled();
});
