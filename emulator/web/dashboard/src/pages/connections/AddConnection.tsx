import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { addConnection } from '../../api/connections.js';
import { infoQuery } from '../../api/info.js';
import { type Integration, integrationsQuery } from '../../api/integrations.js';
import { verticalLabel } from '../../format.js';
import { Button, ButtonLink } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { Drawer } from '../../parts/Drawer.js';
import { Notice } from '../../parts/Notice.js';
import { LoadError, Loading } from '../../parts/states.js';
import { CredentialsForm } from './CredentialsForm.js';
import { IntegrationPicker } from './IntegrationPicker.js';

interface Made {
  connectionId: string;
  accessToken: string;
  integration: Integration;
}

/** Integration, credentials, token: a connection without a Link page. */
export function AddConnection() {
  const { vertical = 'wms', integration: name } = useSearch({ from: '/connections/new' });
  const navigate = useNavigate({ from: '/connections/new' });
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(integrationsQuery);
  const [made, setMade] = useState<Made | null>(null);
  const chosen = data?.find((each) => each.type === vertical && each.name === name);
  const close = () =>
    void navigate({
      to: '/connections',
      search: ({ q, status, type }) => ({ q, status, type }),
    });
  const title = made
    ? `${made.integration.displayName} is connected`
    : chosen
      ? `${chosen.installMethod === 'oauth' ? 'Connect' : 'Credentials for'} ${chosen.displayName}`
      : 'Add a connection';
  return (
    <Drawer title={title} onClose={close} size="wide">
      {error && <LoadError error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && !made && !chosen && (
        <IntegrationPicker
          integrations={data}
          vertical={vertical}
          onVertical={(next) =>
            void navigate({ search: (now) => ({ ...now, vertical: next }), replace: true })
          }
          onPick={(integration) =>
            void navigate({
              search: (now) => ({
                ...now,
                vertical: integration.type,
                integration: integration.name,
              }),
            })
          }
        />
      )}
      {chosen && !made && (
        <>
          <div>
            <Button
              variant="quiet"
              size="small"
              onPress={() =>
                void navigate({ search: (now) => ({ ...now, integration: undefined }) })
              }
            >
              <ArrowLeft size={16} aria-hidden />
              Choose another integration
            </Button>
          </div>
          {chosen.installMethod === 'input' && (
            <p className="muted">
              {verticalLabel(chosen.type)}. Credentials are checked with the vendor, which this
              emulator simulates, and stored encrypted.
            </p>
          )}
          {chosen.installMethod === 'oauth' && (
            <Notice tone="info" title={`${chosen.displayName} connects on its own page.`}>
              <p>
                Send its owner a magic link: they sign in there, and the connection shows up here.
              </p>
              <ButtonLink size="small" to="/magic-links/new">
                Generate a magic link
              </ButtonLink>
            </Notice>
          )}
          {chosen.installMethod === 'input' && (
            <CredentialsForm
              key={`${chosen.type}/${chosen.name}`}
              integration={chosen}
              hasCustomer
              action="Connect"
              onSubmit={async (credentials, customerId) => {
                const connection = await addConnection({
                  integration_type: chosen.type,
                  integration_name: chosen.name,
                  credentials,
                  ...(customerId ? { customer_id: customerId } : {}),
                });
                void queryClient.invalidateQueries({ queryKey: ['connections'] });
                setMade({
                  connectionId: connection.connection_id,
                  accessToken: connection.access_token,
                  integration: chosen,
                });
              }}
            />
          )}
        </>
      )}
      {made && <Done made={made} />}
    </Drawer>
  );
}

const firstReads: Record<string, string> = {
  wms: '/wms/orders',
  cart: '/cart/orders',
  carrier: '/carrier/invoice-line-items',
  freight: '/freight/shipments',
};

function Done({ made }: { made: Made }) {
  const info = useQuery(infoQuery);
  const path = firstReads[made.integration.type] ?? '/connections';
  return (
    <>
      <Notice tone="ok" title="Its first sync has begun.">
        <p>Keep the access token in your backend. It stays in the connection's details, too.</p>
      </Notice>
      <h3>Access token</h3>
      <CodeBlock isOneValue label="Access token" code={made.accessToken} />
      {info.data && (
        <>
          <h3>Read its data</h3>
          <CodeBlock
            label="Read its data"
            code={`export TRACKSTAR_API_KEY='your key'\nexport TRACKSTAR_ACCESS_TOKEN='the access token'\n\ncurl ${info.data.apiUrl}${path} \\\n  -H "x-trackstar-api-key: $TRACKSTAR_API_KEY" \\\n  -H "x-trackstar-access-token: $TRACKSTAR_ACCESS_TOKEN"`}
          />
        </>
      )}
      <div className="actions">
        <ButtonLink
          variant="primary"
          to="/connections/$connectionId"
          params={{ connectionId: made.connectionId }}
        >
          Watch the sync
        </ButtonLink>
      </div>
    </>
  );
}
