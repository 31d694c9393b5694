import { execFile } from 'node:child_process';
import { cpSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const generated = join(root, '.generated');
/** A burst of saved files is one change, ms. */
const SETTLE = 400;

/** Puts the generated files beside the page, and in development recompiles when a record changes. */
function catalogue(): Plugin {
  return {
    name: 'plan-atlas-catalogue',
    writeBundle(options) {
      const out = options.dir ?? 'dist';
      cpSync(join(generated, 'static-map.svg'), join(out, 'static-map.svg'));
      const texts = join(generated, 'texts');
      if (existsSync(texts)) cpSync(texts, join(out, 'texts'), { recursive: true });
    },
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      const recompile = (): void => {
        execFile('npx', ['tsx', 'scripts/catalogue.ts'], { cwd: root }, (error, _stdout, stderr) => {
          if (error) server.ws.send({ type: 'error', err: { message: stderr, stack: '' } });
          else server.ws.send({ type: 'full-reload' });
        });
      };
      server.watcher.add([join(root, 'seeds'), join(root, 'geodata')]);
      server.watcher.on('change', (path) => {
        if (!/\/(seeds|geodata)\/.*\.(ya?ml|json)$/.test(path)) return;
        clearTimeout(timer);
        timer = setTimeout(recompile, SETTLE);
      });
      server.middlewares.use('/static-map.svg', (_request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        createReadStream(join(generated, 'static-map.svg')).pipe(response);
      });
    },
  };
}

/**
 * The map engine built from its own sources, page and worker sharing one chunk: some 100 kB (compressed) less
 * than its two ready-made bundles. In development the ready-made ones serve.
 */
function mapEngine(): Plugin {
  const engine = join(root, 'node_modules/maplibre-gl/src');
  let building = false;
  let worker = '';
  return {
    name: 'plan-atlas-map-engine',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      if (building) worker = this.emitFile({ type: 'chunk', id: join(root, 'src/map/worker.ts'), name: 'map-worker' });
    },
    resolveId(id, importer = '') {
      if (id === 'virtual:map-worker-url') return '\0map-worker-url';
      if (id === 'virtual:map-engine-worker') return join(engine, 'source/worker.ts');
      if (building && id === './web_worker.ts' && /maplibre-gl[\\/]src[\\/]/.test(importer))
        return join(root, 'src/map/worker-factory.ts');
      return building && id === 'maplibre-gl' ? join(engine, 'index.ts') : null;
    },
    load(id) {
      if (id !== '\0map-worker-url') return null;
      return building
        ? `export default import.meta.ROLLUP_FILE_URL_${worker};`
        : "export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';";
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [mapEngine(), react(), catalogue()],
  define: { __PLAN_TEXTS__: JSON.stringify(Boolean(process.env.PLAN_DOCUMENTS)) },
  // The engine's sources declare fields that its base classes fill: they must not be initialised again.
  oxc: { typescript: { removeClassFieldsWithoutInitializer: true }, assumptions: { setPublicClassFields: true } },
  build: {
    target: ['chrome86', 'safari14', 'firefox78'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
