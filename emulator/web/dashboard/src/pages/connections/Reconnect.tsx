import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { connectionQuery, reconnect } from '../../api/connections.js';
import { integrationsQuery } from '../../api/integrations.js';
import { Drawer } from '../../parts/Drawer.js';
import { LoadError, Loading } from '../../parts/states.js';
import { say } from '../../parts/toast-queue.js';
import { CredentialsForm } from './CredentialsForm.js';
import { accountOf } from './status.js';

/** New credentials for the account that a connection has; id, token and data stay. */
export function Reconnect() {
  const { connectionId } = useParams({ from: '/connections/$connectionId/reconnect' });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const connection = useQuery(connectionQuery(connectionId));
  const integrations = useQuery(integrationsQuery);
  const integration = integrations.data?.find(
    (each) =>
      each.type === connection.data?.integration_type &&
      each.name === connection.data.integration_name,
  );
  const back = () => void navigate({ to: '/connections/$connectionId', params: { connectionId } });
  const error = connection.error ?? integrations.error;
  return (
    <Drawer
      title={`Reconnect ${connection.data?.integration_display_name ?? ''}`}
      onClose={back}
      size="wide"
    >
      {error && (
        <LoadError
          error={error}
          onRetry={() => Promise.all([connection.refetch(), integrations.refetch()])}
        />
      )}
      {!integration && !error && <Loading />}
      {integration && connection.data && (
        <>
          <p className="muted">
            Use the credentials of the same account
            {accountOf(connection.data) && <> ({accountOf(connection.data)})</>}. The connection
            keeps its id, its access token and its data, and what becomes readable is synced from
            the beginning.
          </p>
          <CredentialsForm
            integration={integration}
            action="Reconnect"
            onSubmit={async (credentials) => {
              await reconnect(connectionId, credentials);
              void queryClient.invalidateQueries({ queryKey: ['connections'] });
              say('Reconnected.');
              back();
            }}
          />
        </>
      )}
    </Drawer>
  );
}
