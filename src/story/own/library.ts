import { create } from 'zustand';
import type { Story } from '../../catalogue/schema';
import { type FileProblem, readStory } from './story-file';

/** The stories that somebody wrote, kept in this browser where it allows that. */

const KEY = 'plan-atlas.stories';
/** What was kept and could not be read is put aside, never overwritten. */
const ASIDE = 'plan-atlas.stories.unread';

interface Library {
  stories: readonly Story[];
  /** Does the browser keep them? */
  kept: boolean;
  /** The text of what was kept and could not be read. */
  unread: string | null;
  /** The story that was deleted last, to be taken back. */
  removed: Story | null;
  /** Puts a story in, in the place of the one with its id; what was worked on last comes first. */
  put: (story: Story) => void;
  remove: (id: string) => void;
  /** What could not be read has been carried away as a file. */
  forgetUnread: () => void;
}

/** What a kept text holds, and whether some of it could not be read. */
function parse(text: string | null): { stories: Story[]; whole: boolean } {
  if (text === null) return { stories: [], whole: true };
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return { stories: [], whole: false };
    const problems: FileProblem[] = [];
    const stories = value.flatMap((one) => readStory(one, '', problems) ?? []);
    return { stories, whole: problems.length === 0 };
  } catch {
    return { stories: [], whole: false };
  }
}

function load(): Pick<Library, 'stories' | 'kept' | 'unread'> {
  try {
    const text = localStorage.getItem(KEY);
    const { stories, whole } = parse(text);
    if (!whole && text !== null) localStorage.setItem(ASIDE, text);
    return { stories, kept: true, unread: localStorage.getItem(ASIDE) };
  } catch {
    return { stories: [], kept: false, unread: null };
  }
}

function keep(stories: readonly Story[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(stories));
    return true;
  } catch {
    return false;
  }
}

export const useLibrary = create<Library>()((set, get) => {
  const become = (stories: readonly Story[]): void => set({ stories, kept: keep(stories) });
  return {
    ...load(),
    removed: null,
    put: (story) => become([story, ...get().stories.filter((s) => s.id !== story.id)]),
    remove: (id) => {
      set({ removed: get().stories.find((s) => s.id === id) ?? null });
      become(get().stories.filter((s) => s.id !== id));
    },
    forgetUnread: () => {
      set({ unread: null });
      try {
        localStorage.removeItem(ASIDE);
      } catch {
        // It was read from there; the next visit says it again.
      }
    },
  };
});

// Another window of this browser wrote: the last word counts.
window.addEventListener('storage', ({ key, newValue }) => {
  const { stories, whole } = parse(newValue);
  if (key === KEY && whole) useLibrary.setState({ stories });
});
