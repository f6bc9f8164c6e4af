import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type ApiKey, apiKeysQuery, revokeApiKey } from '../../api/api-keys.js';
import { Button } from '../../parts/Button.js';
import { ConfirmDialog } from '../../parts/ConfirmDialog.js';
import { Status } from '../../parts/Status.js';
import { LoadError, Loading } from '../../parts/states.js';
import { Time } from '../../parts/Time.js';
import { say } from '../../parts/toast-queue.js';
import { NewApiKey } from './NewApiKey.js';

const kinds = { full: 'Full access', read_only: 'Read only' };
const nameOf = (key: ApiKey) => key.name || kinds[key.kind];

export function ApiKeys() {
  const { data, error, refetch } = useQuery(apiKeysQuery);
  const queryClient = useQueryClient();
  const [isMaking, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <section className="card" aria-labelledby="keys-title">
      <header className="page-header">
        <h2 id="keys-title">API keys</h2>
        <Button variant="primary" size="small" onPress={() => setMaking(true)}>
          <Plus size={16} aria-hidden />
          New key
        </Button>
      </header>
      <p className="muted">
        A key opens the API for your backend. It is shown once, when it is made; here stand its last
        four characters.
      </p>
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={3} />}
      {data && (
        <ul className="rows">
          {data.data.map((key) => (
            <li key={key.id}>
              <span className="rows-main">
                <span className="row-name">{nameOf(key)}</span>
                <span className="row-kind">
                  {kinds[key.kind]}
                  {key.hint && (
                    <>
                      {' · '}
                      <code>…{key.hint}</code>
                    </>
                  )}
                  {' · made '}
                  <Time date={key.createdAt} />
                  {key.id === data.current_id && ' · you are signed in with it'}
                </span>
              </span>
              {key.revokedAt ? (
                <Status status="revoked" />
              ) : (
                <Button
                  size="small"
                  aria-label={`Revoke ${nameOf(key)}`}
                  onPress={() => setRevoking(key)}
                >
                  Revoke
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <NewApiKey isOpen={isMaking} onClose={() => setMaking(false)} />
      {revoking && (
        <ConfirmDialog
          isOpen
          title={`Revoke ${nameOf(revoking)}?`}
          action="Revoke the key"
          onClose={() => setRevoking(null)}
          onConfirm={async () => {
            await revokeApiKey(revoking.id);
            say('The key is revoked.');
            await queryClient.invalidateQueries(apiKeysQuery);
          }}
        >
          <p>
            Every call with it is refused from now on. This cannot be taken back.
            {revoking.id === data?.current_id &&
              ' You are signed in with this key, and will be signed out.'}
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
