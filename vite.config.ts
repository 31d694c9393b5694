import { execFile } from 'node:child_process';
import { cpSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { BROWSERS, ENGINE_SYNTAX, mapEngine } from './scripts/map-engine';

const root = import.meta.dirname;
const generated = join(root, '.generated');
/** A burst of saved files is one change, ms. */
const SETTLE = 400;

/** Pictures that the page asks for by plain names. */
const PICTURES = ['static-map.svg', 'opening'];

/** Puts the generated files beside the page, and in development recompiles when a record changes. */
function catalogue(): Plugin {
  return {
    name: 'plan-atlas-catalogue',
    // The catalogue is what everything waits for: it is asked for with the page, not after its code.
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.keys(bundle).find((name) => /\/catalogue-[\w-]+\.json$/.test(name));
        if (!file) return [];
        return [
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          },
        ];
      },
    },
    writeBundle(options) {
      const out = options.dir ?? 'dist';
      for (const picture of PICTURES) cpSync(join(generated, picture), join(out, picture), { recursive: true });
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
      server.middlewares.use((request, response, next) => {
        const [, picture = ''] = /^\/((?:static-map|opening\/[\w.-]+)\.svg)$/.exec(request.url ?? '') ?? [];
        if (!picture || !existsSync(join(generated, picture))) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        createReadStream(join(generated, picture)).pipe(response);
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [mapEngine(), react(), catalogue()],
  define: { __PLAN_TEXTS__: JSON.stringify(Boolean(process.env.PLAN_DOCUMENTS)), __ONE_FILE__: 'false' },
  oxc: ENGINE_SYNTAX,
  build: {
    target: BROWSERS,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
