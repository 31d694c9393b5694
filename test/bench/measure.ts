import { type Eye, type Frame, type Part, sleep, Visit } from './browser';
import type { BenchServer } from './server';

/** One page with one catalogue: how it is got to know, and one round of measuring it. */

/** Marks and outlines that must be there for a picture to be meaningful. */
const MEANINGFUL = 0.6;
const PATIENCE = 60_000;
const HOVERS = 14;
/** Sectors that are taken away and brought back, by their place in the list. */
const FILTERED = [3, 5];
const CHANGES = 50;

/** What is found out about a page in a load that is not measured. */
export interface Known {
  /** The map's inner part, pixels. */
  part: Part;
  /** The picture when all is drawn. */
  reference: Frame;
  /** Points with tooltips, all different. */
  points: [number, number][];
  /** Middles of the sectors' checkboxes. */
  boxes: [number, number][];
}

/** ms, MB and kB; null where it was not measured. */
export interface Figures {
  codeKb: number;
  dataKb: number;
  picture: number;
  controls: number;
  interactive: number;
  loadMain: number;
  heap: number;
  /** Heap after many filter changes, as a multiple of what it was before them; null where they were not made. */
  heapGrowth: number | null;
  memory: number | null;
  hover: number[];
  hoverMissed: number;
  filter: number[];
  filterMain: number[];
  drag: number[];
  zoom: number[];
  frameMain: number;
  /** Longest task after the start, and how many took more than 50 ms. */
  longest: number;
  longTasks: number;
}

/** Moves until something says what is there. */
async function hoverUntilTold(visit: Visit, [x, y]: readonly [number, number], timeout: number): Promise<boolean> {
  const end = Date.now() + timeout;
  for (let i = 0; Date.now() < end; i++) {
    await visit.mouse('mouseMoved', x + (i % 2), y);
    await sleep(25);
    if (await visit.ask<boolean>('window.bench?.tooltip > 0')) return true;
  }
  return false;
}

const MAP_PART = `(() => {
  const map = document.querySelector('.map-region, #map')?.getBoundingClientRect();
  // The atlas says so while its map is not whole.
  return map && !document.querySelector('[data-map-status=loading]') && [map.x + map.width * 0.08, map.y + map.height * 0.12, map.width * 0.84, map.height * 0.76];
})()`;
const BOXES = `[...document.querySelectorAll('input[type=checkbox]')].slice(0, 14).map((box) => {
  const { x, y, width, height } = (box.closest('label') ?? box).getBoundingClientRect();
  return [x + Math.min(width, 24) / 2, y + height / 2];
})`;

/** Loads a page once to learn where its map, marks and controls are. Throws when it shows none. */
export async function getToKnow(url: string, eye: Eye): Promise<Known> {
  const visit = await Visit.open();
  try {
    await visit.film();
    await visit.go(url);
    const end = Date.now() + PATIENCE;
    let points: [number, number][] = [];
    let part: Part | null = null;
    let reference: Frame | undefined;
    // Painted, calm and with something to say under the pointer: then the picture is the whole one.
    while (points.length === 0 && Date.now() < end) {
      await visit.still(1200, 15_000);
      await visit.calm();
      part = (await visit.ask<Part | false | null>(MAP_PART)) || null;
      reference = visit.frames.at(-1);
      if (!part || !reference) continue;
      const places = await eye.marks(reference, part, 90);
      const first = await tellingPoints(visit, places.slice(0, 6), 1);
      if (first.length > 0) points = await tellingPoints(visit, places, HOVERS);
    }
    if (!part || !reference || points.length === 0) throw new Error('no tooltip appeared on any mark within a minute');
    return { part, reference, points, boxes: await visit.ask(BOXES) };
  } finally {
    await visit.close();
  }
}

/** Those of the points that bring a tooltip, each another one. */
async function tellingPoints(visit: Visit, places: [number, number][], count: number): Promise<[number, number][]> {
  const found = new Map<string, [number, number]>();
  for (const [x, y] of places) {
    if (found.size >= count) break;
    const told = visit.ask<number | null>('bench.hover(400)');
    await visit.mouse('mouseMoved', x, y);
    if ((await told) === null) continue;
    const text = await visit.ask<string>('bench.text');
    if (!found.has(text)) found.set(text, [x, y]);
  }
  return [...found.values()];
}

/** ms from the navigation to the first picture that means something. */
async function firstPicture(url: string, known: Known, eye: Eye): Promise<number> {
  const visit = await Visit.open();
  try {
    await visit.film();
    await visit.go(url);
    const end = Date.now() + PATIENCE;
    const whole = (frame: Frame): Promise<boolean> => eye.shows(frame, known.reference, known.part, MEANINGFUL);
    for (let seen = 0; Date.now() < end; ) {
      await visit.still(450, 10_000);
      const last = visit.frames.at(-1);
      if (visit.frames.length === seen || !last || !(await whole(last))) {
        seen = visit.frames.length;
        continue;
      }
      await visit.stopFilm();
      const began = await visit.ask<number>('performance.timeOrigin');
      for (const frame of visit.frames) if (await whole(frame)) return frame.time - began;
    }
    throw new Error('no meaningful picture within a minute');
  } finally {
    await visit.close();
  }
}

/** Frames and main thread while something moves the map. */
async function moving(visit: Visit, move: () => Promise<void>): Promise<{ gaps: number[]; main: number }> {
  const before = await visit.mainThread();
  await visit.ask('bench.record()');
  await move();
  const gaps = await visit.ask<number[]>('bench.frames()');
  return { gaps, main: (await visit.mainThread()) - before };
}

/** Steps at the pace of a screen, however long each is answered. */
async function paced(ms: number, gap: number, step: (passed: number) => Promise<void>): Promise<void> {
  const began = performance.now();
  for (let passed = 0; passed < ms; passed = performance.now() - began) {
    await step(passed);
    await sleep(Math.max(0, gap - (performance.now() - began - passed)));
  }
}

async function drag(visit: Visit, [x, y, w, h]: Part): Promise<void> {
  const [cx, cy] = [x + w / 2, y + h / 2];
  await visit.mouse('mousePressed', cx, cy);
  await paced(1000, 16, async (passed) => {
    const turn = (passed / 1000) * 2 * Math.PI;
    await visit.mouse('mouseMoved', cx + 160 * Math.sin(turn), cy + 80 * Math.sin(2 * turn), true);
  });
  await visit.mouse('mouseReleased', cx, cy);
}

async function zoom(visit: Visit, [x, y, w, h]: Part): Promise<void> {
  await paced(1000, 50, (passed) => visit.wheel(x + w / 2, y + h / 2, passed < 500 ? -100 : 100));
}

async function filtering(
  visit: Visit,
  { part, boxes }: Known,
  eye: Eye,
): Promise<{ painted: number[]; main: number[] }> {
  const [painted, main]: [number[], number[]] = [[], []];
  for (const index of FILTERED.flatMap((i) => [i, i])) {
    const [x, y] = boxes[index] ?? [0, 0];
    await visit.mouse('mouseMoved', x, y);
    await visit.film();
    await visit.still(150, 3000, 0);
    const before = await visit.mainThread();
    const shown = visit.frames.length;
    await visit.mouse('mousePressed', x, y);
    await visit.mouse('mouseReleased', x, y);
    await visit.still(400, 8000, shown);
    await visit.stopFilm();
    main.push((await visit.mainThread()) - before);
    const clicked = await visit.ask<number>('bench.clicked');
    const settled = await eye.settled(visit.frames.slice(shown), part);
    if (settled) painted.push(settled.time - clicked);
  }
  return { painted, main };
}

/** One round: the page twice from nothing, then its use. */
export async function measure(
  url: string,
  known: Known,
  eye: Eye,
  server: BenchServer,
  changes: boolean,
): Promise<Figures> {
  const picture = await firstPicture(url, known, eye);
  const visit = await Visit.open();
  try {
    server.sent();
    await visit.go(url);
    if (!(await hoverUntilTold(visit, known.points[0] ?? [0, 0], PATIENCE)))
      throw new Error('no tooltip appeared within a minute');
    const { controls, tooltip } = await visit.ask<{ controls: number; tooltip: number }>(
      '({ controls: bench.controls, tooltip: bench.tooltip })',
    );
    // A tooltip may be there before the map is whole; what a load costs is known when it is.
    for (const end = Date.now() + PATIENCE; !(await visit.ask(MAP_PART)) && Date.now() < end; ) await sleep(50);
    const loadMain = await visit.calm();
    const sent = server.sent();
    const kb = (data: boolean): number =>
      sent.filter((s) => s.path.endsWith('.json') === data).reduce((sum, s) => sum + s.bytes, 0) / 1000;
    const [heap, memory] = [await visit.heap(), await visit.memory()];
    const started = await visit.ask<number>('performance.now()');
    const hover: number[] = [];
    let hoverMissed = 0;
    // The pointer still stands on the first point.
    for (const [x, y] of [...known.points.slice(1), ...known.points.slice(0, 1)]) {
      const told = visit.ask<number | null>('bench.hover(1500)');
      await visit.mouse('mouseMoved', x, y);
      const ms = await told;
      if (ms === null) hoverMissed++;
      else hover.push(ms);
      await sleep(30);
    }
    const filtered = await filtering(visit, known, eye);
    const zoomed = await moving(visit, () => zoom(visit, known.part));
    await visit.calm(5000);
    const dragged = await moving(visit, () => drag(visit, known.part));
    await visit.calm(5000);
    const tasks = await visit.ask<{ startTime: number; duration: number }[]>('bench.longTasks');
    const late = tasks.filter((t) => t.startTime > started).map((t) => t.duration);
    let heapGrowth: number | null = null;
    if (changes) {
      // What zooming has fetched is there before and after.
      const before = await visit.heap();
      await visit.ask(`bench.toggle(${CHANGES})`);
      await visit.calm();
      heapGrowth = (await visit.heap()) / before;
    }
    return {
      codeKb: kb(false),
      dataKb: kb(true),
      picture,
      controls,
      interactive: tooltip,
      loadMain,
      heap,
      heapGrowth,
      memory,
      hover,
      hoverMissed,
      filter: filtered.painted,
      filterMain: filtered.main,
      drag: dragged.gaps,
      zoom: zoomed.gaps,
      frameMain: (dragged.main + zoomed.main) / Math.max(1, dragged.gaps.length + zoomed.gaps.length),
      longest: Math.max(0, ...late),
      longTasks: late.filter((ms) => ms > 50).length,
    };
  } finally {
    await visit.close();
  }
}
