import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts on purpose: unit tests need neither the page's plugins nor a catalogue. */
export default defineConfig({
  define: { __PLAN_TEXTS__: 'false', __ONE_FILE__: 'false' },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['dot'] : ['default'],
  },
});
