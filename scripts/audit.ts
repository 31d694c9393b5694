import { execFileSync } from 'node:child_process';

/** `npm run audit:report`, a part of `npm test`: known weaknesses of what the site ships, as a report; it fails nothing, and needs the registry. */

interface Report {
  metadata?: { vulnerabilities?: Record<string, number>; dependencies?: { prod?: number } };
  vulnerabilities?: Record<string, { severity: string; range: string; fixAvailable: unknown }>;
}

function ask(): string {
  try {
    return execFileSync('npm', ['audit', '--omit=dev', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
  } catch (error) {
    // npm ends with 1 when it found something; its report is what counts.
    return String((error as { stdout?: unknown }).stdout ?? '');
  }
}

function parse(text: string): Report | null {
  try {
    const report = JSON.parse(text) as Report;
    return report.metadata ? report : null;
  } catch {
    return null;
  }
}

const report = parse(ask());
if (!report) console.log('audit NOT RUN: the registry did not answer');
else {
  const counts = Object.entries(report.metadata?.vulnerabilities ?? {}).filter(([, n]) => n > 0);
  console.log(
    `audit of ${report.metadata?.dependencies?.prod ?? '?'} packages that ship: ${counts.map(([k, n]) => `${n} ${k}`).join(', ') || 'nothing known'}`,
  );
  for (const [name, { severity, range, fixAvailable }] of Object.entries(report.vulnerabilities ?? {}))
    console.log(`- ${name} ${range}: ${severity}${fixAvailable ? ' (a fix is available)' : ''}`);
}
