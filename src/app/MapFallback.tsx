import { partUrl } from '../catalogue/part';
import { useT } from '../i18n/language';
import { ListPanel } from '../panels/list/ListPanel';
import type { MapStatus } from '../store/store';
import { Button } from '../ui/Button';
import { Attribution } from './Attribution';
import { useOnline } from './states/useOnline';

/** What a reader without WebGL gets: why, a picture of the map, and every item in the list. */
export function MapFallback({ status, onRetry }: { status: MapStatus; onRetry: () => void }) {
  const t = useT();
  const online = useOnline();
  const failed = online ? 'map.failed' : 'map.offline';
  const key = status === 'no-webgl' ? 'map.noWebgl' : status === 'lost' ? 'map.lost' : failed;
  return (
    <div className="map-fallback">
      <div className="map-fallback-message" role="status">
        <p>{t(key)}</p>
        {status !== 'no-webgl' && (
          <Button look="main" onClick={onRetry}>
            {t(status === 'lost' ? 'map.reload' : 'map.attempt')}
          </Button>
        )}
      </div>
      <div className="map-fallback-parts">
        <figure className="map-fallback-picture">
          <img src={partUrl('static-map.svg', 'image/svg+xml')} alt={t('map.static')} />
          <Attribution />
        </figure>
        <ListPanel />
      </div>
    </div>
  );
}
