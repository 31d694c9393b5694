import './polyfills';
import './app/theme.css';
import './app/opening.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { followAddress } from './app/address';
import { loadDeployment } from './app/deployment';
import { readHostOptions } from './app/host-options';
import { speakInitially } from './app/language';
import { fetchCatalogue } from './app/load';
import { watchStyles } from './app/map-module';
import { prepareOffline } from './app/offline';
import { followOpening } from './app/opening';
import { followReading } from './app/theme';
import { useAtlas } from './store/store';

/** The opening picture has this long to be painted before our own work begins, ms; most machines need less. */
const PICTURE_MS = 300;

const { host, dropped } = readHostOptions(location.search, window.parent !== window);
useAtlas.getState().operate({ host });
if (dropped.length > 0) useAtlas.getState().notify('notice.dropped', { values: dropped.join(' ') });

function start(): void {
  const catalogue = fetchCatalogue();
  // Where to begin is known once the operator's settings are.
  const settled = loadDeployment().then(followAddress);
  const first = Promise.all([catalogue, settled, speakInitially()]).then(([value]) => value);
  followReading();
  followOpening();
  watchStyles();
  void settled.then(prepareOffline);

  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App first={first} />
      </StrictMode>,
    );
  }
}

if (window.atlasOpening) {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PICTURE_MS));
  void Promise.race([window.atlasOpening, late]).then(start);
} else start();
