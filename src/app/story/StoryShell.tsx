import { useEffect, useMemo } from 'react';
import { SearchBox } from '../../panels/search/SearchBox';
import { useAtlas } from '../../store/store';
import { complete } from '../../story/own/edit';
import { useLibrary } from '../../story/own/library';
import { isOwnId } from '../../story/own/limits';
import { Player } from '../../story/Player';
import { sceneAt } from '../../story/scene-of';
import { useWords } from '../../story/words';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../ErrorBoundary';
import { MapRegion } from '../MapRegion';
import { OutputHost } from '../OutputHost';
import { holdTalk } from '../offline/talking';
import { SidePanel, useSidePanel } from '../SidePanel';
import { stageTheme } from '../theme';
import { leaveStory } from './enter';
import { playNext } from './kiosk';
import { StageLegend } from './StageLegend';
import { useStories } from './stories';
import '../shell.css';
import '../map-region.css';
import '../../ui/ui.css';
import '../../panels/panels.css';
import '../../panels/item/item.css';
import './story-shell.css';

/** The page while a talk is given. */
export default function StoryShell() {
  const w = useWords();
  const { stories, failed, retry } = useStories();
  const index = useAtlas((s) => s.index);
  const id = useAtlas((s) => s.scene.story);
  const setPadding = useAtlas((s) => s.setPadding);
  const { embed, ui } = useAtlas((s) => s.host);
  const approved = useAtlas((s) => s.deployment.mapApproval !== null);
  const kiosk = useAtlas((s) => s.host.kiosk !== null);
  const panel = useSidePanel();
  const own = useLibrary((s) => s.stories.find((one) => one.id === id && one.scenes.length > 0));
  const story = useMemo(() => (own ? complete(own) : (stories?.find((s) => s.id === id) ?? null)), [own, stories, id]);
  const number = useAtlas((s) => s.scene.sceneNumber);
  const said = story && sceneAt(story, number).scene;
  // What the scene itself singles out is said by its caption.
  const shown = panel && panel.id !== { item: said?.item, place: said?.place?.join(), area: said?.area }[panel.kind];
  const unknown = stories !== null && !story;

  useEffect(holdTalk, []);
  useEffect(() => {
    setPadding({ top: 0, right: 0, bottom: 0, left: 0 });
    // A frame is read from where one sits: it keeps the theme of the page around.
    if (embed !== null) return;
    stageTheme('projector');
    return () => stageTheme(null);
  }, [setPadding, embed]);
  useEffect(() => {
    if (!unknown) return;
    if (id !== null) useAtlas.getState().notify(isOwnId(id) ? 'notice.noOwnStory' : 'notice.noStory', { id });
    leaveStory();
  }, [unknown, id]);

  if (!story || !index)
    return (
      <main className="message" role={failed ? 'alert' : 'status'}>
        <p>{w(failed ? 'failed' : 'loading')}</p>
        {failed && (
          <Button look="main" onClick={retry}>
            {w('retry')}
          </Button>
        )}
      </main>
    );
  return (
    <Player
      story={story}
      index={index}
      approved={approved}
      onLeave={leaveStory}
      onEnd={kiosk ? () => playNext(stories ?? [], story) : null}
      search={<SearchBox />}
      details={
        shown && (
          <ErrorBoundary resetKey={panel.id}>
            <SidePanel {...panel} />
          </ErrorBoundary>
        )
      }
      stage={
        <>
          <MapRegion hidden={false} />
          {ui.has('legend') && <StageLegend />}
          <OutputHost />
        </>
      }
    />
  );
}
