import type { Story } from '../../catalogue/schema';
import { canSave, save } from '../../export/save';
import type { DeckWays } from '../../panels/deck/ways';
import { exportDeck, exportView } from '../deck/export-deck';
import { ready } from './content';

const WITHOUT_MAP: ReadonlySet<string> = new Set(['no-webgl', 'lost', 'failed']);

/** How a deck is made of a talk, or of what the page shows. */
export function deckWays(story: Story | undefined): DeckWays {
  const { language, scene, mapStatus } = ready();
  return {
    talk: story
      ? {
          title: story.title[language],
          scenes: story.scenes.map((s) => s.title[language]),
          now: scene.view === 'story' && scene.story === story.id ? (scene.sceneNumber ?? 1) : null,
        }
      : null,
    drawable: !WITHOUT_MAP.has(mapStatus),
    canSave: canSave(),
    make: (format, only, making) => (story ? exportDeck(story, format, making, only) : exportView(format, making)),
    save,
  };
}
