import { OPENING_SCENE, type Scene } from '../../scene/scene';
import { useAtlas } from '../../store/store';

/** Into a talk and out of it again, to what was looked at before. */

let before: Scene | null = null;

/** Starts a talk at a scene. */
export function enterStory(story: string, sceneNumber = 1): void {
  const { scene, patch, setHover, setMapStatus } = useAtlas.getState();
  if (scene.view !== 'story') before = scene;
  setHover(null);
  // The stage has a map of its own.
  setMapStatus('loading');
  patch({ view: 'story', story, sceneNumber });
}

/** Ends the talk. Clickers send F5 and Esc in turn: an F5 that comes next goes on where the talk was left. */
export function leaveStory(): void {
  const { scene, patch, setHover, setMapStatus } = useAtlas.getState();
  const { story, sceneNumber } = scene;
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  setHover(null);
  setMapStatus('loading');
  patch({ ...(before ?? { ...OPENING_SCENE, view: 'map' }), story: null, sceneNumber: null });
  before = null;
  if (story === null) return;
  const stop = (): void => {
    window.removeEventListener('keydown', resume, true);
    window.removeEventListener('pointerdown', stop, true);
  };
  const resume = (event: KeyboardEvent): void => {
    stop();
    if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    enterStory(story, sceneNumber ?? 1);
  };
  window.addEventListener('keydown', resume, true);
  window.addEventListener('pointerdown', stop, true);
}
