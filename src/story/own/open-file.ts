import type { Story } from '../../catalogue/schema';
import { useLibrary } from './library';
import { freshId, isOwnId } from './limits';
import { type FileProblem, readStory, readStoryFile } from './story-file';

/** What came of opening a file: the story that is now in the library, or why it is not. */
export type Opened = { story: Story } | { file: string; problems: readonly FileProblem[] | 'unreadable' };

/** As a file would hold it, fields in one order. */
const plain = (story: Story): string => JSON.stringify(readStory(story, '', []));
const same = (a: Story, b: Story): boolean => plain(a) === plain(b);

/** Opens a file as a story beside those that are there: none of them is replaced. */
export async function openStory(file: File): Promise<Opened> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { file: file.name, problems: 'unreadable' };
  }
  const { story, problems } = readStoryFile(text);
  if (!story) return { file: file.name, problems };
  const { stories, put } = useLibrary.getState();
  const there = stories.find((s) => s.id === story.id);
  if (there && same(there, story)) return { story: there };
  const own = there || !isOwnId(story.id) ? { ...story, id: freshId() } : story;
  put(own);
  return { story: own };
}
