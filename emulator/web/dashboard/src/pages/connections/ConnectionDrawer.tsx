import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Connection, connectionQuery } from '../../api/connections.js';
import { updateConnection } from '../../api/syncs.js';
import { count, dateTime, verticalLabel } from '../../format.js';
import { ButtonLink } from '../../parts/Button.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Drawer } from '../../parts/Drawer.js';
import { Fact, Facts } from '../../parts/Facts.js';
import { Status } from '../../parts/Status.js';
import { SwitchInput } from '../../parts/SwitchInput.js';
import { LoadError, Loading } from '../../parts/states.js';
import { Tab, Tabs } from '../../parts/Tabs.js';
import { Time } from '../../parts/Time.js';
import { sayError } from '../../parts/toast-queue.js';
import { AccessToken } from './AccessToken.js';
import { ConnectionErrors } from './ConnectionErrors.js';
import { DeleteConnection } from './DeleteConnection.js';
import { OnDemandSyncs } from './OnDemandSyncs.js';
import { Schedules } from './Schedules.js';
import { accountOf, connectionStatus } from './status.js';

/** One connection, in front of the list. */
export function ConnectionDrawer() {
  const { connectionId } = useParams({ from: '/connections/$connectionId' });
  const { q, status, type } = useSearch({ from: '/connections' });
  const { tab } = useSearch({ from: '/connections/$connectionId' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(connectionQuery(connectionId));
  const close = () => void navigate({ to: '/connections', search: { q, status, type } });
  return (
    <Drawer title={data?.integration_display_name ?? 'Connection'} onClose={close} size="wide">
      {!data && !error && <Loading />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {data && <Details connection={data} tab={tab ?? 'schedules'} onGone={close} />}
    </Drawer>
  );
}

interface DetailsProps {
  connection: Connection;
  tab: 'schedules' | 'on-demand';
  onGone: () => void;
}

function Details({ connection, tab, onGone }: DetailsProps) {
  const queryClient = useQueryClient();
  const id = connection.connection_id;
  return (
    <>
      <p className="drawer-sub">
        <Status status={connectionStatus(connection)} />
        <span className="muted">{verticalLabel(connection.integration_type)}</span>
      </p>
      <Facts>
        <Fact name="Connection">
          <code>{id}</code>
          <CopyButton isIcon label="Connection id" text={id} />
        </Fact>
        {accountOf(connection) && <Fact name="Account">{accountOf(connection)}</Fact>}
        <Fact name="Customer">{connection.customer_id ?? 'none'}</Fact>
        <Fact name="Created">{dateTime(connection.created_at)}</Fact>
        <Fact name="API calls">
          {count(connection.times_used)}
          {connection.last_used && (
            <>
              , last <Time date={connection.last_used} />
            </>
          )}
        </Fact>
        <Fact name="Access token">
          <AccessToken connectionId={id} />
        </Fact>
      </Facts>
      <div className="actions">
        <ButtonLink
          size="small"
          to="/connections/$connectionId/reconnect"
          params={{ connectionId: id }}
        >
          Reconnect
        </ButtonLink>
        <ButtonLink size="small" to="/api-log" search={{ connection: id }}>
          API log
        </ButtonLink>
        <ButtonLink
          size="small"
          to="/data-explorer"
          search={{
            mode: connection.integration_name === 'sandbox' ? 'sandbox' : 'production',
            connection: id,
          }}
        >
          Data
        </ButtonLink>
        <ButtonLink size="small" to="/magic-links/new" search={{ connection: id }}>
          Renew by magic link
        </ButtonLink>
        <DeleteConnection connection={connection} onGone={onGone} />
      </div>
      <SwitchInput
        label="Send webhooks for this connection"
        isOn={!connection.webhooks_disabled}
        onChange={(isOn) =>
          void updateConnection(id, { webhooks_disabled: !isOn }).then(
            () => queryClient.invalidateQueries({ queryKey: ['connections'] }),
            sayError,
          )
        }
      />
      <ConnectionErrors errors={connection.errors} />
      <Tabs label="Syncs">
        <Tab
          from="/connections/$connectionId"
          to="/connections/$connectionId"
          params={{ connectionId: id }}
          search={(now) => ({ ...now, tab: undefined })}
          activeOptions={{ explicitUndefined: true }}
        >
          Sync schedules
        </Tab>
        <Tab
          from="/connections/$connectionId"
          to="/connections/$connectionId"
          params={{ connectionId: id }}
          search={(now) => ({ ...now, tab: 'on-demand' })}
        >
          On-demand syncs
        </Tab>
      </Tabs>
      {tab === 'schedules' ? (
        <Schedules connection={connection} />
      ) : (
        <OnDemandSyncs connection={connection} />
      )}
    </>
  );
}
