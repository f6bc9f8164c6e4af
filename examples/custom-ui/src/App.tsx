import { useState } from 'react';
import { useTrackstarLink } from 'react-trackstar-link';
import { getConnections, getLinkToken, storeToken } from './api';

const CHOICES = [
  { id: 'sandbox', name: 'Sandbox', words: 'Sample data, nothing to sign in to' },
  { id: 'shiphero', name: 'ShipHero', words: 'A window of the vendor asks for access' },
  { id: 'shipwire', name: 'Shipwire', words: 'An email address and a token' },
];

const STEPS: Record<string, string> = {
  consented: 'You allowed access.',
  credentials_submitted: 'Checking your credentials.',
  permissions_shown: 'Have a look at what is granted.',
};

export function App() {
  const [connected, setConnected] = useState<string[]>([]);
  const [step, setStep] = useState('');
  const link = useTrackstarLink({
    linkUrl: import.meta.env.VITE_LINK_URL,
    sandbox: true,
    getLinkToken,
    async onSuccess(authCode, integrationName, close) {
      await storeToken(authCode, integrationName);
      setConnected(await getConnections());
      close();
    },
    onEvent: ({ name }) => setStep(STEPS[name] ?? ''),
    onClose: ({ reason }) => setStep(reason === 'user' ? 'Nothing was connected.' : ''),
    // What went wrong is in `link.error` as well; this keeps it off the console.
    onError: () => {},
  });

  return (
    <main>
      <h1>Where are your orders?</h1>
      <ul aria-label="Integrations">
        {CHOICES.map(({ id, name, words }) => (
          <li key={id}>
            <button
              type="button"
              disabled={link.isOpen}
              onPointerEnter={link.preload}
              onFocus={link.preload}
              onClick={() => link.open({ integrationId: id })}
            >
              <strong>{name}</strong> {words}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {link.error ? `That did not work (${link.error.code}). Please try again.` : step}
      </p>
      <h2>Connected</h2>
      <ul aria-label="Connected">
        {connected.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </main>
  );
}
