import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { groundSources } from './ground';
import { planSources } from './plan-layers';

/** What the map's sources hold. Few, for each costs its own way to the worker and a set of tile masks a frame. */

const SOURCES = { ...groundSources(), ...planSources() };
type SourceName = keyof typeof SOURCES;

/** Names of all sources that are there from the start. */
export const SOURCE_NAMES = Object.keys(SOURCES) as SourceName[];

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

export class MapSources {
  private readonly held = new Map<SourceName, Record<string, Feature[]>>();
  private readonly keys = new Map<SourceName, string>();

  constructor(private readonly map: MapLibreMap) {}

  /**
   * Puts features into a source, in parts that are replaced apart from each other. The same again costs nothing:
   * `keyOf` tells data from data, without it all are taken for new. Does the source hold any?
   */
  put(
    source: SourceName,
    parts: Record<string, Feature[]>,
    keyOf: ((all: Feature[]) => string) | null = JSON.stringify,
  ): boolean {
    const held = { ...this.held.get(source), ...parts };
    this.held.set(source, held);
    const all = Object.values(held).flat();
    const key = keyOf?.(all);
    const same = key !== undefined && key === (this.keys.get(source) ?? '[]');
    if (key !== undefined) this.keys.set(source, key);
    if (!same) this.map.getSource<GeoJSONSource>(source)?.setData(collect(all));
    return all.length > 0;
  }

  /** Adds the sources with what they hold: each change after that would be a drawing more. */
  lay(): void {
    for (const name of SOURCE_NAMES) {
      const all = Object.values(this.held.get(name) ?? {}).flat();
      this.map.addSource(name, { ...SOURCES[name], data: collect(all) });
    }
  }
}
