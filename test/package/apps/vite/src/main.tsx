import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TrackstarConnectButton } from 'react-trackstar-link';

function App() {
  const [connected, setConnected] = useState<string>();
  return (
    <main>
      <TrackstarConnectButton
        linkUrl={import.meta.env.VITE_LINK_URL}
        getLinkToken={async () => 'a link token of the backend'}
        onSuccess={async (_authCode, integrationName) => setConnected(integrationName)}
      />
      <p role="status">{connected ? `Connected: ${connected}` : 'Nothing is connected.'}</p>
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
