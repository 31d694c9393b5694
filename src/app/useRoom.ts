import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of an element, followed. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    setHeight(watched.clientHeight);
    const observer = new ResizeObserver(() => setHeight(watched.clientHeight));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
