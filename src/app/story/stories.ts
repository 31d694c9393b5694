import { useEffect, useState } from 'react';
import url from '../../../.generated/stories.json?url';
import { readPart } from '../../catalogue/part';
import type { Story } from '../../catalogue/schema';

let asked: Promise<readonly Story[]> | null = null;

/** The talks, fetched once; after a failure the next one who asks tries again. */
export function fetchStories(): Promise<readonly Story[]> {
  asked ??= readPart<Story[]>(url).catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

export interface Stories {
  stories: readonly Story[] | null;
  failed: boolean;
  retry: () => void;
}

/** The talks as a state. */
export function useStories(): Stories {
  const [stories, setStories] = useState<readonly Story[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the reason
  useEffect(() => {
    let current = true;
    setFailed(false);
    fetchStories().then(
      (got) => current && setStories(got),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return { stories, failed, retry: () => setAttempt(attempt + 1) };
}
