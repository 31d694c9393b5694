import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/language';
import { useLayout } from '../panels/common/useLayout';
import { ListPanel } from '../panels/list/ListPanel';
import { NothingShown, SummaryLine } from '../panels/summary/SummaryLine';
import { useAtlas } from '../store/store';
import { IconButton } from '../ui/Button';
import { CompareHost } from './compare/CompareHost';
import { usePage } from './compare/page';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { Layers } from './Layers';
import { MapRegion } from './MapRegion';
import { Notices } from './Notices';
import { OutputHost } from './OutputHost';
import { UpdateNotice } from './offline/UpdateNotice';
import { PhoneSheet } from './PhoneSheet';
import { SidePanel, useSidePanel } from './SidePanel';
import { Announcements } from './states/Announcements';
import { keepFocus } from './states/keep-focus';
import { OfflineStrip } from './states/OfflineStrip';
import { StudioHost } from './story/StudioHost';
import { useRoom } from './useRoom';
import './shell.css';
import './header.css';
import './map-region.css';
import '../ui/ui.css';
import '../panels/panels.css';
import '../panels/area/area.css';
import '../panels/filters/filters.css';
import '../panels/inview/inview.css';
import '../panels/item/item.css';
import '../panels/list/list.css';
import '../panels/toolbar/toolbar.css';

/** The page's parts in their places: desktop with a sidebar, tablet with a drawer, phone with a sheet. */
export function Shell() {
  const t = useT();
  const space = useLayout();
  // The simple version is the list, with everything else folded away.
  const simple = useAtlas((s) => s.reading.simple);
  const layout = simple && space === 'wide' ? 'medium' : space;
  const wide = layout === 'wide';
  const phone = layout === 'phone';
  const comparing = usePage();
  const plain = useAtlas((s) => (s.reading.simple ? 'list' : s.scene.view));
  const view = comparing ? 'page' : plain;
  const setPadding = useAtlas((s) => s.setPadding);
  const panel = useSidePanel();
  const stage = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const [drawer, setDrawer] = useState(false);
  const [panelWidth, setPanelWidth] = useState(0);
  // Once made, the map stays while the list is shown: making it again costs more than keeping it.
  const [mapMade, setMapMade] = useState(view === 'map');
  const beside = useAtlas((s) => s.listing.beside) && wide && view === 'list';
  // The targets stand beside the regions that state them, where there is room and the map can be drawn.
  const drawable = useAtlas((s) => s.mapStatus === 'ready' || s.mapStatus === 'loading');
  const compared = comparing === 'targets' && wide && drawable;
  const mapShown = view === 'map' || beside || compared;
  if (mapShown && !mapMade) setMapMade(true);

  useEffect(() => (page.current && main.current ? keepFocus(page.current, main.current) : undefined), []);

  useEffect(() => {
    if (!phone) setPadding({ top: 0, right: view === 'map' ? panelWidth : 0, bottom: 0, left: 0 });
  }, [phone, view, panelWidth, setPadding]);

  return (
    <div className="app" data-layout={layout} data-view={view} ref={page}>
      {/* No link: the hash belongs to the scene. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <Header />
      <Notices />
      <OutputHost />
      <OfflineStrip />
      <UpdateNotice />
      <Announcements />
      <div className="workspace">
        {wide && (
          <aside className="sidebar" aria-label={t('panel.layers')}>
            <Layers withLegend />
          </aside>
        )}
        <main ref={main} tabIndex={-1}>
          <div className="summary-row">
            {layout === 'medium' && (
              <IconButton
                icon="layers"
                label={t('panel.open')}
                aria-expanded={drawer}
                onClick={() => setDrawer(!drawer)}
              />
            )}
            <SummaryLine />
          </div>
          <NothingShown />
          <div className={beside ? 'stage stage-beside' : compared ? 'stage stage-compared' : 'stage'} ref={stage}>
            {layout === 'medium' && drawer && (
              <aside className="sidebar drawer" aria-label={t('panel.layers')}>
                <Layers withLegend />
              </aside>
            )}
            <ErrorBoundary resetKey={view}>
              {mapMade && <MapRegion hidden={!mapShown} />}
              {view === 'list' && <ListPanel />}
              {comparing && <CompareHost page={comparing} mapBeside={compared} />}
            </ErrorBoundary>
            {!phone && panel && (
              <ErrorBoundary resetKey={panel.id}>
                <SidePanel {...panel} onWidth={setPanelWidth} />
              </ErrorBoundary>
            )}
            {phone && room > 0 && <PhoneSheet room={room} />}
          </div>
        </main>
        <StudioHost />
      </div>
    </div>
  );
}
