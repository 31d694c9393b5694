import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLoadFiles, weigh } from '../../scripts/bytes';
import { Eye, Visit } from './browser';
import { type Goal, goals } from './goals';
import { type Figures, getToKnow, type Known, measure } from './measure';
import { type Options, readOptions, takesPart } from './options';
import { prepare, SITE } from './prepare';
import { type BenchServer, serve } from './server';
import { type Summary, summarise } from './summary';
import { circumstances, goalTable, type Line, sizeTable } from './table';

/** `npm run bench`: the atlas and its peers side by side, in rounds, on this machine. See README.md. */

interface Contest {
  page: string;
  size: string;
  url: string;
  known: Known | null;
  figures: Figures[];
  failed: string | null;
}

const say = (words: string): void => console.log(`bench: ${words}`);
const reason = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

const addressOf = (base: string, page: string, size: string): string =>
  page === 'app' ? `${base}app-${size}/` : `${base}peers/${page}.html?size=${size}`;

/** Something that failed once may work the next time; what fails twice is left out. */
async function attempt(contest: Contest, work: () => Promise<void>): Promise<void> {
  for (let left = 1; ; left--) {
    try {
      await work();
      return;
    } catch (error) {
      if (left > 0) continue;
      contest.failed = reason(error);
      say(`${contest.page}, ${contest.size}: ${contest.failed}`);
      return;
    }
  }
}

/** What each page looked like when it was whole, to be looked at. */
const PICTURES = join(SITE, '../pictures');

async function compete(contests: Contest[], options: Options, eye: Eye, server: BenchServer): Promise<void> {
  const end = Date.now() + options.minutes * 60_000;
  mkdirSync(PICTURES, { recursive: true });
  for (const contest of contests) {
    await attempt(contest, async () => {
      contest.known = await getToKnow(contest.url, eye);
      writeFileSync(join(PICTURES, `${contest.page}-${contest.size}.jpg`), contest.known.reference.data, 'base64');
    });
  }
  say('every page has been loaded once; the rounds begin');
  for (let round = 1; round <= options.rounds; round++) {
    const began = Date.now();
    for (const contest of contests.filter((c) => takesPart(c.size, round, options.rounds))) {
      const { known } = contest;
      if (!known || contest.failed) continue;
      if (round > 1 && Date.now() > end) {
        say(`no time for more (--minutes ${options.minutes})`);
        return;
      }
      await attempt(contest, async () => {
        contest.figures.push(await measure(contest.url, known, eye, server, round === 1));
      });
    }
    say(`round ${round} of ${options.rounds}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}

function report(contests: readonly Contest[], options: Options, items: Record<string, number>): string {
  const summaries = new Map<string, Summary>();
  for (const { page, size, figures } of contests)
    if (figures.length > 0) summaries.set(`${page} ${size}`, summarise(figures));
  const look = (page: string, size: string): Summary | undefined => summaries.get(`${page} ${size}`);
  const tables = options.sizes.map((size) => {
    const lines = contests
      .filter((c) => c.size === size)
      .map(({ page, failed }): Line => ({ page, result: look(page, size) ?? { failed: failed ?? 'not measured' } }));
    return sizeTable(size, items[size] ?? 0, lines);
  });
  const built = options.pages.includes('app') && options.sizes.includes('real') ? join(SITE, 'app-real') : null;
  const kb = built ? weigh(built, firstLoadFiles(built)).reduce((sum, w) => sum + w.bytes, 0) / 1000 : null;
  const all: Goal[] = goals(look, options.sizes, kb);
  return [...tables, ...(all.length > 0 ? [`### Goals\n\n${goalTable(all)}`] : [])].join('\n\n');
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { items } = await prepare(options.pages, options.sizes);
  const server = await serve(SITE);
  const eye = await Eye.open();
  try {
    const contests = options.sizes.flatMap((size) =>
      options.pages.map(
        (page): Contest => ({
          page,
          size,
          url: addressOf(server.url, page, size),
          known: null,
          figures: [],
          failed: null,
        }),
      ),
    );
    const began = Date.now();
    await compete(contests, options, eye, server);
    const where = circumstances(await Visit.version(), (Date.now() - began) / 60_000);
    const text = `${where} In brackets: rounds of which this is the median.\n\n${report(contests, options, items)}\n`;
    console.log(`\n${text}`);
    if (options.write) writeFileSync(join(import.meta.dirname, 'results.md'), `# The last full run\n\n${text}`);
  } finally {
    await eye.close();
    server.close();
  }
}

main().catch((error) => {
  console.error(`bench: ${reason(error)}`);
  process.exitCode = 1;
});
