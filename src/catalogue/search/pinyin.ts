/** Finds Chinese texts by what a Latin keyboard gives: full pinyin, initials, or a mixture of both. */

/** Readings without tones, each with the characters that may be read so. */
export type PinyinTable = Record<string, string>;

/** A syllable with what may be typed for it: itself, or its initial. */
interface Reading {
  syllable: string;
  parts: readonly string[];
}

export type Readings = ReadonlyMap<string, readonly Reading[]>;

function reading(syllable: string): Reading {
  const initial = /^[zcs]h/.exec(syllable)?.[0];
  return { syllable, parts: [...new Set([syllable, ...(initial ? [initial] : []), syllable.charAt(0)])] };
}

/** The table turned over: a character with its readings. */
export function readingsOf(table: PinyinTable): Readings {
  const readings = new Map<string, Reading[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    const one = reading(syllable);
    for (const ch of characters) {
      const known = readings.get(ch);
      if (known) known.push(one);
      else readings.set(ch, [one]);
    }
  }
  return readings;
}

export interface PinyinMatch {
  start: number;
  end: number;
  /** Two or more syllables in full: hardly an accident. */
  sure: boolean;
}

interface Way {
  end: number;
  full: number;
  short: number;
}

function follow(text: string, at: number, typed: string, from: number, readings: Readings): Way | null {
  if (from === typed.length) return { end: at, full: 0, short: 0 };
  const ch = text.charAt(at);
  if (ch === '') return null;
  const known = readings.get(ch);
  if (!known) {
    const same = ch === typed.charAt(from);
    // Dashes, quotes and spaces are not typed.
    return same || !/[\p{L}\p{N}]/u.test(ch) ? follow(text, at + 1, typed, same ? from + 1 : from, readings) : null;
  }
  const rest = typed.length - from;
  for (const { syllable, parts } of known) {
    for (const part of parts) {
      if (!typed.startsWith(part, from)) continue;
      const way = follow(text, at + 1, typed, from + part.length, readings);
      const whole = part.length === syllable.length;
      if (way) return { end: way.end, full: way.full + (whole ? 1 : 0), short: way.short + (whole ? 0 : 1) };
    }
    // The last syllable is still being typed.
    if (rest < syllable.length && syllable.startsWith(typed.slice(from))) return { end: at + 1, full: 0, short: 0 };
  }
  return null;
}

/** Where a folded text reads as typed, the first place that does; the surest way of reading there. */
export function matchPinyin(text: string, typed: string, readings: Readings): PinyinMatch | null {
  let found: PinyinMatch | null = null;
  for (let start = 0; start < text.length; start++) {
    // Most places are told by their first letter.
    if (!readings.get(text.charAt(start))?.some((r) => r.syllable.charAt(0) === typed.charAt(0))) continue;
    const way = follow(text, start, typed, 0, readings);
    if (!way) continue;
    const sure = way.full >= 2 && way.short === 0;
    if (sure) return { start, end: way.end, sure };
    found ??= { start, end: way.end, sure };
  }
  return found;
}

/** Where a text sounds like a Chinese term that is written otherwise (甘旗毛都 for 甘其毛都). */
export function matchSound(text: string, term: string, readings: Readings): { start: number; end: number } | null {
  const alike = (a: string, b: string): boolean =>
    a === b || (readings.get(a)?.some((r) => readings.get(b)?.includes(r)) ?? false);
  for (let start = 0; start + term.length <= text.length; start++) {
    let i = 0;
    while (i < term.length && alike(text.charAt(start + i), term.charAt(i))) i++;
    if (i === term.length) return { start, end: start + i };
  }
  return null;
}
