import { parseArgs } from 'node:util';
import { SIZES } from './catalogues';

/** What `npm run bench` was asked for. */

/**
 * Does a size take part in a round (from 1)? The real catalogue in all; what costs most time in the first and,
 * if there is time left, in the last.
 */
export function takesPart(size: string, round: number, rounds: number): boolean {
  if (size === 'real') return true;
  return size === 'small' ? round <= Math.ceil(rounds * 0.6) : round === 1 || round === rounds;
}

export const PAGES: Readonly<Record<string, string>> = {
  app: 'Plan Atlas',
  echarts: 'ECharts 6',
  leaflet: 'Leaflet 1.9, canvas',
  'ol-canvas': 'OpenLayers 10, canvas',
  'ol-webgl': 'OpenLayers 10, WebGL',
  deck: 'deck.gl 9',
};

export interface Options {
  pages: string[];
  sizes: string[];
  rounds: number;
  /** After the first round no page is begun later than this from the start of measuring. */
  minutes: number;
  /** Writes the table to results.md. */
  write: boolean;
}

function listed(name: string, value: string | undefined, known: readonly string[]): string[] | null {
  if (value === undefined) return null;
  const chosen = value.split(',').filter(Boolean);
  const strange = chosen.filter((v) => !known.includes(v));
  if (chosen.length === 0 || strange.length > 0)
    throw new Error(`--${name} ${value}: ${strange.join(', ') || 'nothing'} is not known → ${known.join(', ')}`);
  return known.filter((v) => chosen.includes(v));
}

function positive(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--${name} ${value}: is not a number above 0`);
  return number;
}

export function readOptions(argv: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { quick: { type: 'boolean' }, pages: text, sizes: text, rounds: text, minutes: text },
  });
  const pages = listed('pages', values.pages, Object.keys(PAGES));
  const sizes = listed('sizes', values.sizes, SIZES);
  const whole = !values.quick && !pages && !sizes;
  return {
    pages: pages ?? Object.keys(PAGES),
    sizes: sizes ?? (values.quick ? ['real'] : [...SIZES]),
    rounds: positive('rounds', values.rounds) ?? (values.quick ? 3 : 5),
    minutes: positive('minutes', values.minutes) ?? 8,
    write: whole,
  };
}
