import { useEffect, useRef, useState } from 'react';
import type { DeckWays, Format, MadeDeck, Step } from './ways';

export type DeckState =
  | { at: 'idle' | 'cancelled' | 'failed' }
  | { at: 'making'; step: Step }
  | { at: 'done'; made: MadeDeck };

/** Makes one deck at a time; leaving the dialog cancels it. */
export function useDeck(ways: DeckWays): {
  state: DeckState;
  start(format: Format, only: number | null): void;
  cancel(): void;
} {
  const [state, setState] = useState<DeckState>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = (format: Format, only: number | null): void => {
    running.current?.abort();
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    const say = (next: DeckState): void => {
      if (running.current === control) setState(next);
    };
    say({ at: 'making', step: { step: 'map' } });
    ways.make(format, only, { signal, onStep: (step) => signal.aborted || say({ at: 'making', step }) }).then(
      (made) => {
        if (signal.aborted) return;
        ways.save(made);
        say({ at: 'done', made });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        // For whoever looks into it; the reader is told in words.
        console.info(error);
        say({ at: 'failed' });
      },
    );
  };
  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setState({ at: 'cancelled' });
  };
  return { state, start, cancel };
}
