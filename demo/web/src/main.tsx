import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TrackstarLinkProvider } from 'react-trackstar-link';
import { App } from './App.js';
import { createQueryClient } from './queries.js';
import { addressOf } from './server-addresses.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/connections.css';
import './styles/data.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <TrackstarLinkProvider linkUrl={addressOf('trackstar-link-url')}>
        <App />
      </TrackstarLinkProvider>
    </QueryClientProvider>
  </StrictMode>,
);
