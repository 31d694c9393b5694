import './app/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { followAddress } from './app/address';
import { initialLanguage } from './app/language';
import { fetchCatalogue } from './app/load';
import { useAtlas } from './store/store';

// The catalogue is on its way before anything is drawn.
const catalogue = fetchCatalogue();
useAtlas.getState().setLanguage(initialLanguage());
followAddress();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App first={catalogue} />
    </StrictMode>,
  );
}
