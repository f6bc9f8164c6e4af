import { useState } from 'react';
import {
  TrackstarConnectButton,
  type TrackstarLinkError,
  type TrackstarLinkEvent,
  useTrackstarLink,
} from 'react-trackstar-link';

/** The two calls to an app's own backend. */
export interface Backend {
  createLinkToken(): Promise<string>;
  saveConnection(authCode: string, integrationName: string): Promise<void>;
}

/** A screen as an app has it: any warehouse by the button, one shop by a button of the app's own. */
export function ConnectScreen({ backend }: { backend: Backend }) {
  const [connections, setConnections] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const link = {
    getLinkToken: () => backend.createLinkToken(),
    onSuccess: async (authCode: string, integrationName: string, close: () => void) => {
      setMessage('Saving…');
      await backend.saveConnection(authCode, integrationName);
      setConnections((before) => [...before, integrationName]);
      setMessage('Saved.');
      close();
    },
    onClose: ({ reason }: { reason: string }) => {
      if (reason === 'user') setMessage('Nothing was connected.');
    },
    onEvent: ({ name }: TrackstarLinkEvent) => setMessage(`Step: ${name}`),
    onError: (error: TrackstarLinkError) => setMessage(`That did not work: ${error.code}`),
  };
  const shop = useTrackstarLink({ ...link, integrationType: 'cart' });
  return (
    <main>
      <TrackstarConnectButton {...link} integrationAllowList={['stockroom', 'ship-base']}>
        Connect a warehouse
      </TrackstarConnectButton>
      <button
        type="button"
        disabled={shop.isOpen}
        onClick={() => shop.open({ integrationId: 'corner-shop' })}
      >
        Connect Corner Shop
      </button>
      <p role="status">{message}</p>
      <ul>
        {connections.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </main>
  );
}
