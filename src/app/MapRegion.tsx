import { type CSSProperties, useRef, useState } from 'react';
import { useT } from '../i18n/language';
import { InView } from '../panels/inview';
import { Tooltip } from '../panels/tooltip/Tooltip';
import { reportedIndicator } from '../store/reported';
import { type LoadStep, type Padding, useAtlas } from '../store/store';
import { Attribution } from './Attribution';
import { ErrorBoundary } from './ErrorBoundary';
import { MapFallback } from './MapFallback';
import { useMapModule } from './map-module';
import { useOpening } from './opening';
import { ReportedHost } from './reported/ReportedHost';
import { LoadSteps } from './states/LoadSteps';

const MAP_STEPS: readonly LoadStep[] = ['code', 'ground'];
const WITHOUT_MAP: ReadonlySet<string> = new Set(['no-webgl', 'lost', 'failed']);

/** What panels cover, for the style sheets: the map's controls and the approval line keep clear of it. */
const covered = ({ right, bottom }: Padding): CSSProperties =>
  ({ '--covered-right': `${right}px`, '--covered-bottom': `${bottom}px` }) as CSSProperties;

/** The map with its tooltip and approval line; without WebGL a message, a static picture and the list. */
export function MapRegion({ hidden }: { hidden: boolean }) {
  const t = useT();
  const status = useAtlas((s) => s.mapStatus);
  const padding = useAtlas((s) => s.padding);
  const setMapStatus = useAtlas((s) => s.setMapStatus);
  const compared = useAtlas(reportedIndicator) !== null;
  const [attempt, setAttempt] = useState(0);
  const MapView = useMapModule(attempt);
  const region = useRef<HTMLElement>(null);
  useOpening(region);
  const without = WITHOUT_MAP.has(status);
  const retry = (): void => {
    setMapStatus('loading');
    useAtlas.setState({ arrived: ['catalogue'] });
    setAttempt(attempt + 1);
  };
  return (
    <section
      ref={region}
      className="map-region"
      aria-label={t('map.region')}
      data-map-status={status}
      hidden={hidden}
      style={covered(padding)}
    >
      {without ? (
        <MapFallback status={status} onRetry={retry} />
      ) : (
        <ErrorBoundary resetKey={String(attempt)} fallback={<MapFailed />}>
          {MapView && <MapView key={attempt} />}
          {status === 'loading' && (
            <div className="map-loading">
              <p role="status">{t('map.loading')}</p>
              <LoadSteps steps={MAP_STEPS} />
            </div>
          )}
          {status === 'ready' && !hidden && !compared && <InView />}
          {!hidden && <Tooltip />}
          {status === 'ready' && !hidden && <ReportedHost />}
          <Attribution />
        </ErrorBoundary>
      )}
    </section>
  );
}

/** A map that fell over in drawing is a map that failed. */
function MapFailed() {
  const setMapStatus = useAtlas((s) => s.setMapStatus);
  queueMicrotask(() => setMapStatus('failed'));
  return null;
}
