import type { Story } from '../../catalogue/schema';
import type { TalkPlace } from '../../embed/frame/bridge';
import { useAtlas } from '../../store/store';
import { scenePatch } from '../../story/scene-of';
import { enterStory } from '../story/enter';
import { fetchStories } from '../story/stories';

/** A talk given by the buttons of the page around. */

async function find(id: string): Promise<Story> {
  const stories = await fetchStories();
  const story = stories.find((s) => s.id === id);
  if (!story) throw new Error(`no story ${id}; there are: ${stories.map((s) => s.id).join(' ')}`);
  return story;
}

/** Shows a scene as its author meant it, whatever the reader has looked at in between. */
function show(story: Story, number: number): TalkPlace {
  const { index, scene, patch } = useAtlas.getState();
  if (!index) throw new Error('the page is still loading');
  if (scene.view !== 'story' || scene.story !== story.id) enterStory(story.id, number);
  patch(scenePatch(story, number, index));
  return { story: story.id, number, count: story.scenes.length };
}

/** Opens a talk at a scene, from 1. */
export async function openTalk(id: string, number: number): Promise<TalkPlace> {
  const story = await find(id);
  const { length } = story.scenes;
  if (number < 1 || number > length) throw new Error(`${id} has no scene ${number}; it has 1 to ${length}`);
  return show(story, number);
}

/** One scene on or back; at the ends the talk stays where it is. */
export async function stepTalk(by: 1 | -1): Promise<TalkPlace> {
  const { scene } = useAtlas.getState();
  if (scene.view !== 'story' || scene.story === null) throw new Error('no story is open');
  const story = await find(scene.story);
  const wanted = (scene.sceneNumber ?? 1) + by;
  return show(story, Math.min(story.scenes.length, Math.max(1, wanted)));
}
