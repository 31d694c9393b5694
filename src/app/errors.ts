/**
 * Reports faults of the page to an address of the same site, where the operator has set one. What is sent says
 * what broke and in which browser, nothing about who was there or what they looked at.
 */

/** A page that breaks again and again says so this often. */
const MOST = 5;
const LONGEST = 200;

/** Words of an error without addresses and anything long: those could carry what somebody typed. */
export const withoutAddresses = (words: string): string =>
  words
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+|[?#]\S+/gi, '…')
    .replace(/(["'“«]).{24,}?(["'”»])/g, '$1…$2')
    .slice(0, LONGEST);

/** `Chrome/86` out of a user agent; the rest of it is nobody's business. */
export const browserOf = (agent: string): string => /(?:Firefox|Edg|Chrome|Version)\/\d+/.exec(agent)?.[0] ?? 'unknown';

/** File, line and column, without the address before it. */
const fileOf = (address: string): string => (address.split(/[?#]/)[0] ?? '').split('/').pop() ?? '';

interface Report {
  kind: 'error' | 'rejection';
  message: string;
  at: string;
  browser: string;
}

/** Starts to report. */
export function reportTo(endpoint: string): void {
  let said = 0;
  const send = (report: Omit<Report, 'browser'>): void => {
    if (said >= MOST) return;
    said += 1;
    fetch(endpoint, {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...report, browser: browserOf(navigator.userAgent) }),
    }).catch(() => {
      // Nobody is helped by an error about an error.
    });
  };
  window.addEventListener('error', ({ message, filename, lineno, colno }) => {
    send({ kind: 'error', message: withoutAddresses(message), at: `${fileOf(filename)}:${lineno}:${colno}` });
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const message = reason instanceof Error ? `${reason.name}: ${reason.message}` : typeof reason;
    send({ kind: 'rejection', message: withoutAddresses(message), at: '' });
  });
}
