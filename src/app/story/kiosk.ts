import type { Story } from '../../catalogue/schema';
import { OPENING_SCENE } from '../../scene/scene';
import { useAtlas } from '../../store/store';
import { scenePatch } from '../../story/scene-of';
import { TOUCHES } from '../../story/useAutoplay';
import { keepAwake } from '../../story/wake-lock';
import { changeLanguage } from '../language';
import { enterStory } from './enter';
import { fetchStories } from './stories';

/**
 * An exhibition: talks one after another for as long as the page is open. Who touches it may leave the talk and look
 * around; left alone, the page is as it was in the morning.
 */

/** The one talk that the address names; null for those that the operator has chosen. */
let named: string | null = null;

/** The talks that play in turn. */
function turn(stories: readonly Story[]): readonly Story[] {
  const { kiosk } = useAtlas.getState().deployment;
  const chosen = kiosk.flatMap((id) => stories.find((s) => s.id === id) ?? []);
  return chosen.length > 0 ? chosen : stories;
}

/** From the last scene of a talk to the first of the next; a talk that the address names starts again. */
export function playNext(stories: readonly Story[], story: Story): void {
  const { index, patch } = useAtlas.getState();
  if (!index) return;
  const talks = turn(stories);
  const next = named === null ? (talks[(talks.indexOf(story) + 1) % talks.length] ?? story) : story;
  patch(scenePatch(next, 1, index));
}

async function start(): Promise<void> {
  const id = named ?? turn(await fetchStories())[0]?.id;
  if (id !== undefined && useAtlas.getState().scene.view !== 'story') enterStory(id);
}

/** Starts the talks, and again after so many seconds without a touch. Returns what ends it. */
export function standBy(seconds: number): () => void {
  const { scene, language, reading, deployment } = useAtlas.getState();
  named = scene.story;
  const morning = scene.view === 'story' ? OPENING_SCENE : scene;
  let timer = 0;
  const begin = (): void => {
    // Without the talks there is still the map; the next pause tries again.
    start().catch(() => useAtlas.getState().notify('output.failed'));
  };
  const again = (): void => {
    const { scene: now, patch, read, setOutput, setStudio, language: spoken } = useAtlas.getState();
    if (now.view === 'story') return;
    setOutput(null);
    setStudio(null);
    patch(morning);
    read(reading);
    if (spoken !== language) void changeLanguage(language);
    begin();
  };
  const touched = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(again, seconds * 1000);
  };
  for (const type of TOUCHES) window.addEventListener(type, touched, { capture: true, passive: true });
  const sleep = keepAwake();
  begin();
  void fetchStories().then(
    (stories) => {
      for (const id of deployment.kiosk)
        if (!stories.some((s) => s.id === id)) useAtlas.getState().notify('notice.noStory', { id });
    },
    () => undefined,
  );
  return () => {
    window.clearTimeout(timer);
    for (const type of TOUCHES) window.removeEventListener(type, touched, { capture: true });
    sleep();
  };
}
