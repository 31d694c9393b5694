/** What a key asks for in a talk. Pure: the whole key map is here. */

export type Command =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'enter' | 'back' }
  | { do: 'black' | 'white' | 'fullscreen' | 'notes' | 'autoplay' | 'overview' | 'help' }
  | { do: 'digit'; digit: string }
  /** Kept from the browser, and nothing else. */
  | { do: 'swallow' };

/** `basic` leaves the letters to the page, `off` everything but F5. */
export type KeyChoice = 'auto' | 'basic' | 'off';

export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  keyCode: number;
}

/** What has the focus: a field one types into, a control that Space and Enter work, words to scroll, or none of them. */
export type Focus = 'text' | 'control' | 'words' | 'stage';

/** The key code of every key that an input method takes for itself. */
const COMPOSING_KEY = 229;

const STEPS: Readonly<Record<string, Command['do'] & ('next' | 'previous' | 'first' | 'last' | 'back')>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'back',
};

const LETTERS: Readonly<Record<string, Command>> = {
  n: { do: 'next' },
  p: { do: 'previous' },
  b: { do: 'black' },
  '.': { do: 'black' },
  w: { do: 'white' },
  f: { do: 'fullscreen' },
  m: { do: 'notes' },
  a: { do: 'autoplay' },
  o: { do: 'overview' },
  '?': { do: 'help' },
  '？': { do: 'help' },
};

/** The command of a key, or nothing when the key belongs to the page. */
export function commandOf(press: Press, focus: Focus, choice: KeyChoice): Command | null {
  const { key } = press;
  if (press.isComposing || press.keyCode === COMPOSING_KEY || key === 'Process') return null;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  // Clickers send F5 to start; in a talk it would load everything anew.
  if (key === 'F5') return { do: 'swallow' };
  if (choice === 'off' || focus === 'text') return null;
  if (focus === 'words' && (key === 'ArrowUp' || key === 'ArrowDown')) return null;
  const step = STEPS[key];
  if (step) return { do: step };
  if (key === ' ' || key === 'Spacebar') return focus === 'control' ? null : { do: 'next' };
  if (key === 'Enter') return { do: 'enter' };
  // The dot is what a clicker sends for a black screen; it is no letter.
  if (choice === 'basic' && key !== '.') return null;
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  return LETTERS[key.toLowerCase()] ?? null;
}

const TYPED = 'textarea, select, [contenteditable=""], [contenteditable="true"]';
const NOT_TYPED = /^(?:button|checkbox|radio|range|submit|reset|color|file|image)$/;

/** What the target of a key is. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'stage';
  if (target.isContentEditable || target.matches(TYPED)) return 'text';
  if (target instanceof HTMLInputElement) return NOT_TYPED.test(target.type) ? 'control' : 'text';
  if (target.closest('button, a[href], summary, [role="button"]')) return 'control';
  return target.matches('[data-scrolls]') ? 'words' : 'stage';
}
