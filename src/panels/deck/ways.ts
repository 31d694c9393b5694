/** How a deck is made; the page hands it in. */

export type Format = 'pptx' | 'pdf' | 'png';

export type Step = { step: 'map' } | { step: 'scene'; n: number; of: number } | { step: 'file' };

export interface MadeDeck {
  name: string;
  blob: Blob;
  text: string | null;
  /** Characters that stand as pictures, because the file's font lacks them. */
  pictured: readonly string[];
}

export interface DeckWays {
  /** The talk, or null for the present view. */
  talk: {
    title: string;
    scenes: readonly string[];
    /** The scene that is on, from 1; null when the talk is not given now. */
    now: number | null;
  } | null;
  /** Can a map be drawn here at all? */
  drawable: boolean;
  canSave: boolean;
  make(
    format: Format,
    only: number | null,
    making: { signal: AbortSignal; onStep(step: Step): void },
  ): Promise<MadeDeck>;
  save(made: MadeDeck): void;
}
