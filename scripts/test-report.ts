/** Counts the tests in the reports of the test runners, and sets them in a table. */

export interface Counts {
  passed: number;
  failed: number;
}

export interface Outcome {
  name: string;
  counts: Counts;
  seconds: number;
  /** Why it was left out. */
  notRun?: string;
}

export const NOTHING: Counts = { passed: 0, failed: 0 };
const MISSING: Counts = { passed: 0, failed: 1 };

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), NOTHING);

const isCount = (value: unknown): value is number => typeof value === 'number';

/** Vitest's JSON: tests, and files that could not be loaded at all. No report counts as one failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = (report ?? {}) as Record<string, unknown>;
  if (!isCount(numPassedTests) || !isCount(numFailedTests)) return MISSING;
  const files = (testResults ?? []) as { status: string; assertionResults: unknown[] }[];
  const broken = files.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** Playwright's JSON; errors outside of tests count as failed. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = (report ?? {}) as { stats?: Record<string, unknown>; errors?: unknown[] };
  const { expected, unexpected, flaky } = stats ?? {};
  if (!isCount(expected) || !isCount(unexpected) || !isCount(flaky)) return MISSING;
  // One that passed on its second try has passed: the machine was noisy.
  return { passed: expected + flaky, failed: unexpected + (errors?.length ?? 0) };
}

/** One line a step. */
export function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map((o) => o.name.length));
  const row = ({ name, counts, seconds, notRun }: Outcome): string =>
    notRun
      ? `${name.padEnd(width)}  NOT RUN: ${notRun}`
      : `${name.padEnd(width)}  ${String(counts.passed).padStart(5)} passed  ${String(counts.failed).padStart(3)} failed  ${seconds.toFixed(1).padStart(6)} s`;
  return outcomes.map(row).join('\n');
}
