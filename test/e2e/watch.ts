import { expect, type Page } from '@playwright/test';

/** What graphics drivers and the test runner say about themselves; nothing of ours. */
const DRIVER_NOISE = /GL Driver Message|GPU stall due to ReadPixels|registration blocked by Playwright/;

export interface Watch {
  /** Errors and warnings of the page: console, exceptions, broken policy. */
  complaints: string[];
  /** Requests to any other place than the site itself; they are blocked. */
  foreign: string[];
  /** Requests of the site itself that were not answered well. */
  broken: string[];
}

/** Listens to everything that a page should not do, from before its first script. */
export async function watch(page: Page, site: string): Promise<Watch> {
  const seen: Watch = { complaints: [], foreign: [], broken: [] };
  page.on('console', (message) => {
    const type = message.type();
    const text = message.text();
    if ((type === 'error' || type === 'warning') && !DRIVER_NOISE.test(text)) seen.complaints.push(`${type}: ${text}`);
  });
  page.on('pageerror', (error) => seen.complaints.push(`exception: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.broken.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const { origin } = new URL(site);
  await page.context().route(
    (url) => url.origin !== origin && !/^(data|blob|about):/.test(url.protocol),
    (route) => {
      seen.foreign.push(route.request().url());
      return route.abort();
    },
  );
  return seen;
}

/** Nothing to complain of: true for every page at the end of every test. */
export function expectCalm({ complaints, foreign, broken }: Watch): void {
  expect.soft(complaints, 'console errors, warnings, exceptions, policy violations').toEqual([]);
  expect.soft(foreign, 'requests to other hosts').toEqual([]);
  expect.soft(broken, 'requests that failed').toEqual([]);
}
