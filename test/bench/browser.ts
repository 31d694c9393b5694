import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser';

/** A browser of its own for each run, spoken to by its protocol: real input, real frames, real memory. */

const WINDOW = { width: 1280, height: 800 } as const;
/** Pictures are half as large: enough to see marks and outlines. */
const PICTURE = { format: 'jpeg', quality: 70, maxWidth: 640, maxHeight: 400 } as const;
const PROBE = join(import.meta.dirname, 'page/probe.js');

export interface Frame {
  /** JPEG, base64. */
  data: string;
  /** When it had been drawn, ms since 1970. */
  time: number;
}

export type Part = readonly [x: number, y: number, width: number, height: number];

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

let installed: ReturnType<typeof ensureBrowser> | null = null;

async function launch(): Promise<Browser> {
  installed ??= ensureBrowser();
  return chromium.launch({ executablePath: installed.path, args: installed.args });
}

/** One page in a fresh browser, with the probe in it. */
export class Visit {
  readonly frames: Frame[] = [];
  private constructor(
    private readonly browser: Browser,
    private readonly cdp: CDPSession,
    private readonly whole: CDPSession,
  ) {
    cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
      // The frame's own time stamp is that of its beginning; drawn it is when it comes.
      this.frames.push({ data, time: performance.timeOrigin + performance.now() });
      cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
  }

  static async open(): Promise<Visit> {
    const browser = await launch();
    const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    await context.addInitScript({ path: PROBE });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    return new Visit(browser, cdp, await browser.newBrowserCDPSession());
  }

  /** Which browser it is. */
  static async version(): Promise<string> {
    const browser = await launch();
    const version = browser.version();
    await browser.close();
    return `Chromium ${version}`;
  }

  /** Goes to an address and does not wait for anything there. */
  async go(url: string): Promise<void> {
    const { errorText } = await this.cdp.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  async ask<T>(expression: string): Promise<T> {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** ms of main thread since the page began. */
  async mainThread(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0);
  }

  /** Waits until the main thread has been idle for a while. Gives its ms up to then. */
  async calm(timeout = 20_000): Promise<number> {
    const end = Date.now() + timeout;
    let before = await this.mainThread();
    let still = 0;
    while (still < 2 && Date.now() < end) {
      await sleep(150);
      const now = await this.mainThread();
      still = now - before < 12 ? still + 1 : 0;
      before = now;
    }
    return before;
  }

  /** MB that the page's JavaScript holds. */
  async heap(): Promise<number> {
    for (let i = 0; i < 2; i++) await this.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.cdp.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  /** MB of memory that the page's and the drawing process hold, shared pages in part; null where it cannot be known. */
  async memory(): Promise<number | null> {
    const { processInfo } = await this.whole.send('SystemInfo.getProcessInfo');
    const held = (type: string): number[] =>
      processInfo
        .filter((p) => p.type === type)
        .map((p) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${p.id}/smaps_rollup`, 'utf8'))?.[1]) / 1000);
    try {
      // The browser keeps renderers of its own; the page's is the largest.
      return Math.max(...held('renderer')) + Math.max(...held('GPU'));
    } catch {
      return null;
    }
  }

  /** Begins to keep every frame that is shown. */
  async film(): Promise<void> {
    this.frames.length = 0;
    await this.cdp.send('Page.startScreencast', PICTURE);
  }

  async stopFilm(): Promise<void> {
    await this.cdp.send('Page.stopScreencast');
  }

  /** Waits for a frame more than `least`, and until no other has come for so long, ms. */
  async still(quiet: number, timeout: number, least = -1): Promise<void> {
    const end = Date.now() + timeout;
    while (this.frames.length <= least && Date.now() < end) await sleep(10);
    let [count, since] = [this.frames.length, Date.now()];
    while (Date.now() < end && Date.now() - since < quiet) {
      await sleep(30);
      if (this.frames.length === count) continue;
      [count, since] = [this.frames.length, Date.now()];
    }
  }

  async mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    x: number,
    y: number,
    held = false,
  ): Promise<void> {
    const button = type === 'mouseMoved' && !held ? 'none' : 'left';
    const buttons = held || type === 'mousePressed' ? 1 : 0;
    await this.cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 });
  }

  async wheel(x: number, y: number, deltaY: number): Promise<void> {
    await this.cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Judges pictures; a browser that idles while others are measured. */
export class Eye {
  private constructor(
    private readonly browser: Browser,
    private readonly run: (method: string, ...args: unknown[]) => Promise<unknown>,
  ) {}

  static async open(): Promise<Eye> {
    const browser = await launch();
    const page = await browser.newPage();
    await page.addScriptTag({ path: join(import.meta.dirname, 'page/eye.js') });
    return new Eye(browser, (method, ...args) =>
      page.evaluate(`eye.${method}(${args.map((a) => JSON.stringify(a)).join()})`),
    );
  }

  private static picture = (frame: Frame, part: Part) => ({ data: frame.data, width: WINDOW.width, part });

  /** Does a picture show marks and outlines where the reference has them? At least this share of both. */
  async shows(frame: Frame, reference: Frame, part: Part, share: number): Promise<boolean> {
    const [picture, whole] = [Eye.picture(frame, part), Eye.picture(reference, part)];
    type Share = { share: number; all: number };
    const seen = (await this.run('compare', picture, whole)) as { marks: Share; lines: Share };
    return seen.marks.share >= share && seen.lines.share >= share;
  }

  /** The first frame after which the part no longer changes. */
  async settled(frames: readonly Frame[], part: Part): Promise<Frame | undefined> {
    if (frames.length === 0) return undefined;
    const index = await this.run(
      'settled',
      frames.map((f) => Eye.picture(f, part)),
    );
    return frames[index as number];
  }

  /** Points of the page where there are marks. */
  async marks(frame: Frame, part: Part, count: number): Promise<[number, number][]> {
    return (await this.run('marks', Eye.picture(frame, part), count)) as [number, number][];
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
