import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countPlaywright, countVitest, NOTHING, type Outcome, sum, table } from './test-report';

/** `npm test`: every check in order, all of them even when one fails; ends with `N passed, N failed`. */

const reports = mkdtempSync(join(tmpdir(), 'plan-atlas-test-'));
const report = (name: string): string => join(reports, `${name}.json`);
const documents = process.env.PLAN_DOCUMENTS || '../shared/documents';
const MINUTE = 60_000;

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Counts its tests from the report it wrote; a step without one counts as a single check. */
  count?: () => Counts;
  /** What must be true for it to run; otherwise the reason is shown loudly. */
  unless?: () => string | null;
  needsBuild?: boolean;
  /** Says what it found and decides nothing. */
  reportOnly?: boolean;
  minutes?: number;
}

const bin = (name: string): string => join('node_modules', '.bin', name);
const script = (name: string, ...args: string[]): string[] => [bin('tsx'), `scripts/${name}.ts`, ...args];
const vitest = (name: string, ...args: string[]): Pick<Step, 'command' | 'count'> => ({
  command: [bin('vitest'), 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report(name)}`],
  count: () => countVitest(readReport(name)),
});

const STEPS: Step[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: [bin('knip'), '--no-progress'] },
  { name: 'imports', ...vitest('imports', 'test/architecture.test.ts') },
  { name: 'unit', ...vitest('unit', '--exclude', 'test/architecture.test.ts'), minutes: 4 },
  { name: 'catalogue', command: script('catalogue') },
  {
    name: 'verify',
    command: script('verify', '--documents', documents),
    unless: () => (existsSync(documents) ? null : `no documents folder (${documents}); give it as PLAN_DOCUMENTS`),
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'bytes', command: script('bytes', 'dist'), needsBuild: true },
  { name: 'audit', command: script('audit'), count: () => NOTHING, reportOnly: true },
  { name: 'browser', command: script('browser'), minutes: 6 },
  {
    name: 'pages',
    command: [bin('playwright'), 'test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('pages') },
    count: () => countPlaywright(readReport('pages')),
    needsBuild: true,
    // Far above what it takes: a noisy machine is no failure.
    minutes: process.env.ALL_PAGES ? 40 : 20,
  },
];

function readReport(name: string): unknown {
  return existsSync(report(name)) ? JSON.parse(readFileSync(report(name), 'utf8')) : null;
}

/** Runs one command to its end, its output kept; a command that hangs is stopped with all its children. */
function run({ command, env, minutes = 2 }: Step): Promise<{ ok: boolean; output: string }> {
  const [file = '', ...args] = command;
  return new Promise((done) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    // The whole group: browsers and workers are its children.
    const stop = (): void => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    };
    const interrupted = (): void => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const timer = setTimeout(() => {
      output += `\nstopped after ${minutes} minutes`;
      stop();
    }, minutes * MINUTE);
    child.on('error', (error) => {
      output += String(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      done({ ok: code === 0, output });
    });
  });
}

async function outcomeOf(step: Step, built: boolean): Promise<Outcome> {
  const reason = step.needsBuild && !built ? 'nothing was built' : (step.unless?.() ?? null);
  if (reason) {
    console.log(`\n!!! ${step.name} NOT RUN: ${reason} !!!\n`);
    return { name: step.name, counts: NOTHING, seconds: 0, notRun: reason };
  }
  const start = Date.now();
  const { ok, output } = await run(step);
  const single: Counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const counted = step.count?.() ?? single;
  // A command that failed without a failed test (a crash, a file that does not load) still fails.
  const counts = ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  const seconds = (Date.now() - start) / 1000;
  console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '} ${step.name} (${seconds.toFixed(1)} s)`);
  if (counts.failed > 0 || step.reportOnly) console.log(`\n${output.trimEnd()}\n`);
  return { name: step.name, counts, seconds };
}

const outcomes: Outcome[] = [];
let built = true;
for (const step of STEPS) {
  const outcome = await outcomeOf(step, built);
  if (step.name === 'build' && outcome.counts.failed > 0) built = false;
  outcomes.push(outcome);
}
rmSync(reports, { recursive: true, force: true });
const { passed, failed } = sum(outcomes.map((o) => o.counts));
console.log(`\n${table(outcomes)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
