import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/language';
import { useLayout } from '../../panels/common/useLayout';
import { LegendPanel } from '../../panels/legend/LegendPanel';
import { ListPanel } from '../../panels/list/ListPanel';
import { SummaryLine } from '../../panels/summary/SummaryLine';
import type { EmbedKind } from '../../store/deployment';
import { useAtlas } from '../../store/store';
import { ErrorBoundary } from '../ErrorBoundary';
import { Layers } from '../Layers';
import { MapRegion } from '../MapRegion';
import { Notices } from '../Notices';
import { OutputHost } from '../OutputHost';
import { SidePanel, useSidePanel } from '../SidePanel';
import { Announcements } from '../states/Announcements';
import { useRoom } from '../useRoom';
import { useSiteTitle } from '../useSiteTitle';
import { EmbedBar, type Part } from './EmbedBar';
import { EmbedFoot } from './EmbedFoot';
import './embed.css';

// Only a frame that gives a talk asks for it.
const StoryShell = lazy(() => import('../story/StoryShell'));

/** Share of a narrow frame that the details may cover (embed.css). */
const SHEET = 0.62;

/** The page inside another page: one thing, the parts that the host keeps, and always where it comes from. */
export default function EmbedShell({ kind }: { kind: EmbedKind }) {
  const talk = useAtlas((s) => s.scene.view === 'story');
  return talk ? <EmbedTalk /> : <EmbedView kind={kind} />;
}

function EmbedView({ kind }: { kind: EmbedKind }) {
  const title = useSiteTitle();
  const tools = useAtlas((s) => s.host.ui.has('tools'));
  const [part, setPart] = useState<Part | null>(null);
  return (
    <div className="app embed" data-embed={kind} data-layout={useLayout()} data-tools={tools}>
      <EmbedBar kind={kind} part={part} onPart={(next) => setPart(next === part ? null : next)} />
      <Notices />
      <Announcements />
      <OutputHost />
      <main>
        <h1 className="visually-hidden">{title}</h1>
        <ErrorBoundary>
          {kind === 'map' && <EmbedMap part={part} />}
          {kind === 'list' && <EmbedList />}
          {kind === 'panel' && <EmbedPanel />}
          {kind === 'item' && <EmbedItem />}
        </ErrorBoundary>
      </main>
      <EmbedFoot />
    </div>
  );
}

/** A talk in a frame: the stage, and below it what no host can take away. */
function EmbedTalk() {
  const title = useSiteTitle();
  return (
    <div className="app embed" data-embed="story" data-layout={useLayout()}>
      <header className="visually-hidden">
        <h1>{title}</h1>
      </header>
      <Notices />
      <Suspense fallback={<main className="message" />}>
        <StoryShell />
      </Suspense>
      <EmbedFoot />
    </div>
  );
}

function EmbedMap({ part }: { part: Part | null }) {
  const t = useT();
  const panel = useSidePanel();
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const phone = useLayout() === 'phone';
  const [width, setWidth] = useState(0);
  const setPadding = useAtlas((s) => s.setPadding);
  const open = panel !== null;
  useEffect(() => {
    setPadding({ top: 0, right: phone ? 0 : width, bottom: phone && open ? Math.round(room * SHEET) : 0, left: 0 });
  }, [phone, width, open, room, setPadding]);
  return (
    <div className="stage" ref={stage}>
      <MapRegion hidden={false} />
      {part && (
        <aside className="sidebar drawer" aria-label={t('embed.part')}>
          {part === 'layers' && <Layers withLegend={false} />}
          {part === 'legend' && <LegendPanel withSectors />}
          {part === 'list' && <ListPanel />}
        </aside>
      )}
      {panel && <SidePanel {...panel} onWidth={setWidth} />}
    </div>
  );
}

function EmbedList() {
  const panel = useSidePanel();
  // Where the details cover the list, it must not be reached behind them.
  const covered = useLayout() === 'phone' && panel !== null;
  return (
    <>
      <div className="summary-row">
        <SummaryLine />
      </div>
      <div className="stage">
        <div className="embed-list" hidden={covered}>
          <ListPanel />
        </div>
        {panel && <SidePanel {...panel} />}
      </div>
    </>
  );
}

function EmbedPanel() {
  const t = useT();
  const ui = useAtlas((s) => s.host.ui);
  const panel = useSidePanel();
  return (
    <>
      <div className="summary-row">
        <SummaryLine />
      </div>
      {panel && <SidePanel {...panel} />}
      {ui.has('layers') ? (
        <Layers withLegend={ui.has('legend')} />
      ) : (
        ui.has('legend') && (
          <section aria-label={t('legend.title')}>
            <LegendPanel withSectors />
          </section>
        )
      )}
    </>
  );
}

function EmbedItem() {
  const t = useT();
  const panel = useSidePanel();
  return panel ? <SidePanel {...panel} /> : <p className="embed-nothing">{t('embed.noItem')}</p>;
}
