import { defineConfig } from '@playwright/test';
import { ensureBrowser } from './scripts/browser';

const { path: executablePath, args } = ensureBrowser();
const CI = Boolean(process.env.CI);

/** What `npm test` leaves to `npm run test:all`, to stay under ten minutes on two cores without a GPU. */
const LONG = [
  '**/embed/**',
  '**/story.spec.ts',
  '**/access.spec.ts',
  '**/themes.spec.ts',
  '**/one-file.spec.ts',
  '**/offline.spec.ts',
];

/** Browser tests run over the built site in dist/; the fixture in test/e2e/site.ts serves it. */
export default defineConfig({
  testDir: 'test/e2e',
  testIgnore: process.env.ALL_PAGES ? [] : LONG,
  outputDir: 'test-results',
  snapshotPathTemplate: 'test/visual/{arg}{ext}',
  globalSetup: './test/e2e/site.ts',
  // Two at a time: more than two software-drawn maps only slow each other down.
  workers: 2,
  fullyParallel: true,
  forbidOnly: CI,
  // A second try tells a noisy machine from a fault; what needed it is said in the report.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // They would answer before a test can; test/e2e/offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args },
  },
});
