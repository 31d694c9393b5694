import { useEffect, useRef, useState } from 'react';
import { useAtlas } from '../../store/store';

/** Long enough that list and map do not redraw at every letter, short enough to feel direct. */
const DEBOUNCE_MS = 200;

export interface Query {
  /** What stands in the field. */
  text: string;
  /** What is asked: the text, but never one that an input method is still composing. */
  asked: string;
  change: (text: string, composing: boolean) => void;
  /** Asks at once: the filter does not wait. */
  settle: (text: string) => void;
}

/** The field's text, and the scene's query that follows it. */
export function useQuery(): Query {
  const q = useAtlas((s) => s.scene.q);
  const [text, setText] = useState(q);
  const [asked, setAsked] = useState(q);
  const [seen, setSeen] = useState(q);
  const timer = useRef(0);

  // The query may change elsewhere: the address, “clear all filters”, a result that leads away.
  if (q !== seen) {
    setSeen(q);
    if (q !== asked) {
      setText(q);
      setAsked(q);
    }
  }
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const filter = (wanted: string): void => {
    window.clearTimeout(timer.current);
    if (wanted !== useAtlas.getState().scene.q) useAtlas.getState().patch({ q: wanted });
  };
  return {
    text,
    asked,
    change: (next, composing) => {
      setText(next);
      if (composing) return;
      const wanted = next.trim();
      setAsked(wanted);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(filter, DEBOUNCE_MS, wanted);
    },
    settle: (next) => {
      setText(next);
      setAsked(next.trim());
      filter(next.trim());
    },
  };
}
