import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Connection, connectionQuery } from '../../api/connections.js';
import { count, dateTime, verticalLabel } from '../../format.js';
import { ButtonLink } from '../../parts/Button.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Drawer } from '../../parts/Drawer.js';
import { Fact, Facts } from '../../parts/Facts.js';
import { Status } from '../../parts/Status.js';
import { LoadError, Loading } from '../../parts/states.js';
import { Time } from '../../parts/Time.js';
import { AccessToken } from './AccessToken.js';
import { ConnectionErrors } from './ConnectionErrors.js';
import { Schedules } from './Schedules.js';
import { connectionStatus } from './status.js';

/** One connection, in front of the list. */
export function ConnectionDrawer() {
  const { connectionId } = useParams({ from: '/connections/$connectionId' });
  const { q, status, type } = useSearch({ from: '/connections' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(connectionQuery(connectionId));
  const close = () => void navigate({ to: '/connections', search: { q, status, type } });
  return (
    <Drawer title={data?.integration_display_name ?? 'Connection'} onClose={close} size="wide">
      {!data && !error && <Loading />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {data && <Details connection={data} />}
    </Drawer>
  );
}

function Details({ connection }: { connection: Connection }) {
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
        {connection.me && <Fact name="Account">{connection.me.account}</Fact>}
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
      </div>
      <ConnectionErrors errors={connection.errors} />
      <Schedules connection={connection} />
    </>
  );
}
