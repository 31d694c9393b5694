import { expect, test } from './driver';

/** Named scenes as pictures: what somebody looked at and signed. Fonts and drivers differ a little, hence a tolerance. */

const LIMIT = { maxDiffPixelRatio: 0.06, threshold: 0.3, animations: 'disabled', timeout: 30_000 } as const;
const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1920, height: 1080 };

interface Named {
  name: string;
  scene?: string;
  query?: string;
  language?: 'en';
  size?: { width: number; height: number };
}

const SCENES: Named[] = [
  { name: 'region' },
  { name: 'region-en', language: 'en' },
  { name: 'region-phone', size: PHONE },
  { name: 'region-dark', query: 'theme=dark' },
  { name: 'region-projector', query: 'theme=projector', size: PROJECTOR },
  { name: 'linhe-crowded', scene: 'map=9.2/40.77/107.4' },
  { name: 'hohhot-crowded', scene: 'map=8.6/40.75/111.65' },
  { name: 'ulansuhai', scene: 'map=9/40.95/108.85' },
  { name: 'ports', scene: 'sectors=ports' },
  { name: 'bayannur-energy', scene: 'fit=150800&sectors=energy' },
];

for (const { name, scene = '', query = '', language, size } of SCENES) {
  test(`the scene ${name} looks as it was signed`, async ({ atlas, page }) => {
    // Drawn as a machine with a graphics card draws it, whatever this one is.
    await page.addInitScript(() => localStorage.setItem('plan-atlas.reading', '{"quality":"high"}'));
    if (size) await page.setViewportSize(size);
    await atlas.open(scene, { query, ...(language ? { language } : {}) });
    await atlas.mapReady();
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}.png`, LIMIT);
  });
}
