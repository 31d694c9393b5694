import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from './words';

/** The words beside the map. In a window where they do not fit, the keyboard reaches and scrolls them. */
export function Aside({ children }: { children: ReactNode }) {
  const w = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // After every drawing: other words need other room.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const look = (): void => setScrolls(element.scrollHeight > element.clientHeight + 1);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <div
      className="story-aside"
      ref={root}
      {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': w('caption'), 'data-scrolls': '' })}
    >
      {children}
    </div>
  );
}
