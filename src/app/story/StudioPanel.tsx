import { useEffect, useMemo } from 'react';
import { canSave, save } from '../../export/save';
import { useLanguage } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { useLibrary } from '../../story/own/library';
import { Removed } from '../../story/studio/Removed';
import { Studio, type StudioWays } from '../../story/studio/Studio';
import { wordsOf } from '../details';
import { asView, look, summaryOf } from './build';
import { enterStory } from './enter';

/** The studio with what the page does for it. */

const SAVED = 'application/json';
const fileOf = (name: string, text: string): File => new File([text], name, { type: SAVED });

/** The system's own sheet, where it takes such files. */
const canShare = (): boolean => navigator.canShare?.({ files: [fileOf('talk.plan-story.json', '{}')] }) ?? false;

export default function StudioPanel() {
  const id = useAtlas((s) => s.studio);
  const index = useAtlas((s) => s.index);
  const setStudio = useAtlas((s) => s.setStudio);
  const language = useLanguage();
  const story = useLibrary((s) => s.stories.find((one) => one.id === id));
  const removed = useLibrary((s) => (s.removed?.id === id ? s.removed : null));
  const ways = useMemo<StudioWays>(
    () => ({
      look,
      words: wordsOf,
      summary: (scene) => summaryOf(scene, language),
      show: (one, number) => useAtlas.getState().patch(asView(one, number)),
      play: (one, number) => enterStory(one.id, number),
      edit: setStudio,
      canSave: canSave(),
      save: (name, text) => save({ name, blob: new Blob([text], { type: SAVED }), text }),
      share: canShare()
        ? (name, text) => void navigator.share({ files: [fileOf(name, text)] }).catch(() => undefined) // closed again
        : null,
      take: (one) => useAtlas.getState().setOutput({ kind: 'deck', story: one }),
      remove: (one) => useLibrary.getState().remove(one.id),
    }),
    [language, setStudio],
  );
  const gone = id !== null && !story && !removed;
  // Deleted in another window.
  useEffect(() => {
    if (gone) setStudio(null);
  }, [gone, setStudio]);
  const close = (): void => setStudio(null);
  if (!index) return null;
  if (story) return <Studio key={story.id} story={story} index={index} ways={ways} onClose={close} />;
  return removed && <Removed story={removed} onClose={close} />;
}
