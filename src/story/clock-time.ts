import { useEffect, useState } from 'react';

/** How late it is, for whoever speaks. */

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** `14:03:09` */
export const timeOf = (now: Date): string => [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');

/** A time that has passed, ms, as `00:12:33`; never less than nothing. */
export function lasted(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(two).join(':');
}

/** The time, every second. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
