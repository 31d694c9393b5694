import type { Bilingual, Story, StoryScene } from '../../catalogue/schema';
import { DWELL, freshId, MAX_ITEMS } from './limits';

/** What one does to a story, as pure functions: a story in, a story out. */

/** What a scene shows, without its words. */
export type SceneView = Omit<StoryScene, 'id' | 'title' | 'caption' | 'notes' | 'dwell'>;

const NO_WORDS: Bilingual = { zh: '', en: '' };

export const newStory = (title: Bilingual): Story => ({
  id: freshId(),
  order: 1,
  title,
  subtitle: NO_WORDS,
  scenes: [],
});

/** The same story under another id and title. */
export const copyOf = (story: Story, title: Bilingual): Story => ({ ...story, id: freshId(), title });

export const newScene = (title: Bilingual, view: SceneView): StoryScene => ({
  id: freshId(),
  title,
  caption: NO_WORDS,
  notes: NO_WORDS,
  dwell: DWELL.usual,
  ...view,
});

/** A scene at a position (from 0); beyond the end it is the last. */
export const insertScene = (story: Story, scene: StoryScene, at: number): Story => ({
  ...story,
  scenes: [...story.scenes.slice(0, at), scene, ...story.scenes.slice(at)],
});

export const removeScene = (story: Story, id: string): Story => ({
  ...story,
  scenes: story.scenes.filter((s) => s.id !== id),
});

/** The scene at another position (from 0), the others closing up. */
export function moveScene(story: Story, id: string, to: number): Story {
  const scene = story.scenes.find((s) => s.id === id);
  if (!scene || to < 0 || to >= story.scenes.length) return story;
  return insertScene(removeScene(story, id), scene, to);
}

export const changeScene = (story: Story, id: string, change: (scene: StoryScene) => StoryScene): Story => ({
  ...story,
  scenes: story.scenes.map((s) => (s.id === id ? change(s) : s)),
});

/** Another view under the same words; the items that the words rest on stay, what the view singles out joins them. */
export const withView = ({ id, title, caption, notes, dwell, items }: StoryScene, view: SceneView): StoryScene => ({
  id,
  title,
  caption,
  notes,
  dwell,
  ...view,
  items: [...new Set([...items, ...view.items])].slice(0, MAX_ITEMS),
});

/** Words as they are said: a language in which nobody wrote borrows from the other. */
export const said = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh || en, en: en || zh });

/** A story as it is given: every word in both languages. */
export const complete = (story: Story): Story => ({
  ...story,
  title: said(story.title),
  subtitle: said(story.subtitle),
  scenes: story.scenes.map((s) => ({ ...s, title: said(s.title), caption: said(s.caption), notes: said(s.notes) })),
});
