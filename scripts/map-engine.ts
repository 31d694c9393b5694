import { join } from 'node:path';
import type { Plugin } from 'vite';
import { usedStyles } from './engine-styles';

const root = join(import.meta.dirname, '..');
const engine = join(root, 'node_modules/maplibre-gl/src');

/** Address of the engine's worker in the one-file page, which carries it whole. */
export const WORKER_PART = 'map-worker.js';

/**
 * The map engine built from its own sources, page and worker sharing one chunk: some 100 kB (compressed) less
 * than its two ready-made bundles. In development the ready-made ones serve. In the one-file page nothing is shared:
 * the worker is a part of its own.
 */
export function mapEngine({ oneFile = false } = {}): Plugin {
  let building = false;
  let worker = '';
  return {
    name: 'plan-atlas-map-engine',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      if (building && !oneFile)
        worker = this.emitFile({ type: 'chunk', id: join(root, 'src/map/worker.ts'), name: 'map-worker' });
    },
    resolveId(id, importer = '') {
      if (id === 'virtual:map-worker-url') return '\0map-worker-url';
      if (id === 'virtual:map-engine-worker') return join(engine, 'source/worker.ts');
      if (building && id === './web_worker.ts' && /maplibre-gl[\\/]src[\\/]/.test(importer))
        return join(root, 'src/map/worker-factory.ts');
      if (building && id === './draw_sky.ts' && /maplibre-gl[\\/]src[\\/]/.test(importer))
        return join(root, 'src/map/no-sky.ts');
      return building && id === 'maplibre-gl' ? join(engine, 'index.ts') : null;
    },
    transform(code, id) {
      return id.endsWith('maplibre-gl.css') ? usedStyles(code) : null;
    },
    load(id) {
      if (id !== '\0map-worker-url') return null;
      if (oneFile) return `export default '${WORKER_PART}';`;
      return building
        ? `export default import.meta.ROLLUP_FILE_URL_${worker};`
        : "export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';";
    },
  };
}

/** The engine's sources declare fields that its base classes fill: they must not be initialised again. */
export const ENGINE_SYNTAX = {
  typescript: { removeClassFieldsWithoutInitializer: true },
  assumptions: { setPublicClassFields: true },
};

/** The oldest browsers that the page is built for. */
export const BROWSERS = ['chrome86', 'safari14', 'firefox78'];
