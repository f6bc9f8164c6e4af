import { useState } from 'react';
import { TrackstarConnectButton, useTrackstarLink } from 'react-trackstar-link';

/** Any warehouse by the button, one shop by a button of the app's own. `backend` has the two calls of an app. */
export function ConnectScreen({ backend }) {
  const [connections, setConnections] = useState([]);
  const [message, setMessage] = useState('');
  const link = {
    getLinkToken: () => backend.createLinkToken(),
    onSuccess: async (authCode, integrationName, close) => {
      await backend.saveConnection(authCode, integrationName);
      setConnections((before) => [...before, integrationName]);
      setMessage('Saved.');
      close();
    },
    onClose: ({ reason }) => {
      if (reason === 'user') setMessage('Nothing was connected.');
    },
    onEvent: ({ name }) => setMessage(`Step: ${name}`),
    onError: (error) => setMessage(`That did not work: ${error.code}`),
  };
  const shop = useTrackstarLink({ ...link, integrationType: 'cart' });
  return (
    <main>
      <TrackstarConnectButton {...link}>Connect a warehouse</TrackstarConnectButton>
      <button type="button" onClick={() => shop.open({ integrationId: 'corner-shop' })}>
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
