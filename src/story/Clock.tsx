import { lasted, timeOf, useNow } from './clock-time';
import { useWords } from './words';

/** What a speaker without a second window needs under the notes: what comes next, and how late it is. */
export function Clock({ since, following }: { since: number; following: string | null }) {
  const w = useWords();
  const now = useNow();
  return (
    <p className="story-clock">
      <span>
        {w('following')}
        {w('colon')}
        {following ?? w('end')}
      </span>
      <span>
        {w('clock')} <time>{timeOf(now)}</time>
      </span>
      <span>
        {w('elapsed')} <time>{lasted(now.getTime() - since)}</time>
      </span>
    </p>
  );
}
