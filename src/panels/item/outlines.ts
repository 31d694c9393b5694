import { useEffect, useState } from 'react';
import url from '../../../.generated/locator.json?url';
import { readPart } from '../../catalogue/part';
import type { Outlines } from './locator';

let request: Promise<Outlines> | null = null;

/** The outlines, fetched when the first small map is drawn. */
function fetchOutlines(): Promise<Outlines> {
  request ??= readPart<Outlines>(url);
  request.catch(() => {
    request = null;
  });
  return request;
}

/** The outlines for small maps once they are here. A picture is an extra: without them there is none. */
export function useOutlines(): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let current = true;
    fetchOutlines().then(
      (all) => current && setOutlines(all),
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return outlines;
}
