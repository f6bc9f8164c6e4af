import { render } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import '../../ui/tokens.css';
import '../../ui/controls.css';
import './dashboard.css';
import { Dashboard } from './Dashboard.js';
import { SignIn } from './SignIn.js';

/** The session's token lives here and nowhere else: no storage, no cookie, no address. */
function App() {
  const [token, setToken] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const onSignedOut = useCallback(() => {
    setReason('Your session has ended. Sign in again.');
    setToken(null);
  }, []);
  const onSignOut = useCallback(() => {
    setReason(null);
    setToken(null);
  }, []);
  return token ? (
    <Dashboard token={token} onSignedOut={onSignedOut} onSignOut={onSignOut} />
  ) : (
    <SignIn reason={reason} onToken={setToken} />
  );
}

const place = document.getElementById('app');
if (place) render(<App />, place);
