import { useEffect, useState } from 'react';
import { revealAccessToken } from '../../api/connections.js';
import { Button } from '../../parts/Button.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { sayError } from '../../parts/toast-queue.js';

/** Seconds that it is shown. */
const SHOWN = 60;

/** Fetched when it is asked for, and gone from the page again a minute later. */
export function AccessToken({ connectionId }: { connectionId: string }) {
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    if (!token) return;
    const timer = setTimeout(() => setToken(null), SHOWN * 1000);
    return () => clearTimeout(timer);
  }, [token]);
  if (!token) {
    return (
      <Button
        size="small"
        onPress={() => revealAccessToken(connectionId).then(setToken).catch(sayError)}
      >
        Show the token
      </Button>
    );
  }
  return (
    <span className="secret">
      <code>{token}</code>
      <span className="actions">
        <CopyButton label="Access token" text={token} />
        <Button size="small" variant="quiet" onPress={() => setToken(null)}>
          Hide
        </Button>
      </span>
    </span>
  );
}
