import type { MapStatus } from '../store/store';
import type { StoryWord } from './words';

/** Before the audience comes: what a talk needs, and whether it is there. */

export interface Check {
  id: StoryWord;
  ok: boolean;
  /** What to know or do about it. */
  say: StoryWord;
}

/** Two different characters drawn alike are two empty boxes. */
function drawsChinese(): boolean {
  const draw = (character: string): string => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [32, 32];
    const context = canvas.getContext('2d');
    if (!context) return character;
    context.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    context.fillText(character, 2, 26);
    return context.getImageData(0, 0, 32, 32).data.join();
  };
  try {
    return draw('规') !== draw('图');
  } catch {
    return true;
  }
}

const check = (id: StoryWord, ok: boolean, good: StoryWord, bad: StoryWord): Check => ({
  id,
  ok,
  say: ok ? good : bad,
});

/** The list, as things stand now. */
export function preflight(mapStatus: MapStatus, approved: boolean, offline: boolean): Check[] {
  return [
    check('check.fonts', drawsChinese(), 'check.fontsOk', 'check.fontsBad'),
    check('check.webgl', mapStatus !== 'no-webgl' && mapStatus !== 'failed', 'check.webglOk', 'check.webglBad'),
    check('check.assets', mapStatus === 'ready', 'check.assetsOk', 'check.assetsBad'),
    check('check.approval', approved, 'check.approvalOk', 'check.approvalBad'),
    check('check.offline', offline, 'check.offlineOk', 'check.offlineBad'),
    check('check.fullscreen', document.fullscreenEnabled, 'check.fullscreenOk', 'check.fullscreenBad'),
    check('check.awake', 'wakeLock' in navigator, 'check.awakeOk', 'check.awakeBad'),
    check('check.presenter', typeof BroadcastChannel === 'function', 'check.presenterOk', 'check.presenterBad'),
  ];
}
