import { useEffect, useRef, useState } from 'react';
import { useLanguage, useT } from '../i18n/language';
import { ListPanel } from '../panels/list/ListPanel';
import { SummaryLine } from '../panels/summary/SummaryLine';
import { useAtlas } from '../store/store';
import { Announcer } from '../ui/Announcer';
import { IconButton } from '../ui/Button';
import { useMedia } from '../ui/useMedia';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { Layers } from './Layers';
import { MapRegion } from './MapRegion';
import { Notices } from './Notices';
import { PhoneSheet } from './PhoneSheet';
import { SidePanel, useSidePanel } from './SidePanel';
import { useRoom } from './useRoom';
import './shell.css';
import './header.css';
import './map-region.css';
import '../ui/ui.css';
import '../panels/panels.css';
import '../panels/item/item.css';
import '../panels/list/list.css';

/** The page's parts in their places: desktop with a sidebar, tablet with a drawer, phone with a sheet. */
export function Shell() {
  const t = useT();
  const wide = useMedia('(min-width: 1024px)');
  const phone = useMedia('(max-width: 767.98px)');
  const view = useAtlas((s) => s.scene.view);
  const setPadding = useAtlas((s) => s.setPadding);
  const panel = useSidePanel();
  const stage = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const room = useRoom(stage);
  const [drawer, setDrawer] = useState(false);
  const [panelWidth, setPanelWidth] = useState(0);
  // Once made, the map stays while the list is shown: making it again costs more than keeping it.
  const [mapMade, setMapMade] = useState(view === 'map');
  if (view === 'map' && !mapMade) setMapMade(true);

  useEffect(() => {
    if (!phone) setPadding({ top: 0, right: view === 'map' ? panelWidth : 0, bottom: 0, left: 0 });
  }, [phone, view, panelWidth, setPadding]);

  const layout = wide ? 'wide' : phone ? 'phone' : 'medium';
  return (
    <div className="app" data-layout={layout} data-view={view}>
      {/* No link: the hash belongs to the scene. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <Header />
      <Notices />
      <LanguageAnnouncer />
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
          <div className="stage" ref={stage}>
            {layout === 'medium' && drawer && (
              <aside className="sidebar drawer" aria-label={t('panel.layers')}>
                <Layers withLegend />
              </aside>
            )}
            <ErrorBoundary resetKey={view}>
              {mapMade && <MapRegion hidden={view !== 'map'} />}
              {view === 'list' && <ListPanel />}
            </ErrorBoundary>
            {!phone && panel && (
              <ErrorBoundary resetKey={panel.id}>
                <SidePanel {...panel} onWidth={setPanelWidth} />
              </ErrorBoundary>
            )}
            {phone && room > 0 && <PhoneSheet room={room} />}
          </div>
        </main>
      </div>
    </div>
  );
}

/** Says the new language aloud after a switch, not at the start. */
function LanguageAnnouncer() {
  const t = useT();
  const language = useLanguage();
  const [first] = useState(language);
  const [changed, setChanged] = useState(false);
  if (language !== first && !changed) setChanged(true);
  return <Announcer message={changed ? t('language.announced') : ''} />;
}
