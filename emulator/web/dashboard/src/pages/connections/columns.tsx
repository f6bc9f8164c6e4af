import { Link } from '@tanstack/react-router';
import { createColumnHelper } from '@tanstack/react-table';
import type { Connection } from '../../api/connections.js';
import { count, verticalLabel } from '../../format.js';
import type { features } from '../../parts/DataTable.js';
import { Status } from '../../parts/Status.js';
import { Tile } from '../../parts/Tile.js';
import { Time } from '../../parts/Time.js';
import { accountOf, connectionStatus, progress } from './status.js';

const column = createColumnHelper<typeof features, Connection>();

export const columns = column.columns([
  column.display({
    id: 'integration',
    header: 'Integration',
    cell: ({ row: { original: connection } }) => (
      <span className="row-main">
        <Tile name={connection.integration_display_name} />
        <span>
          <Link
            className="row-name"
            from="/connections"
            to="/connections/$connectionId"
            params={{ connectionId: connection.connection_id }}
            search={({ q, status, type }) => ({ q, status, type })}
          >
            {connection.integration_display_name}
          </Link>
          <span className="row-kind">
            {verticalLabel(connection.integration_type)}
            {accountOf(connection) && (
              <>
                <span className="row-dot"> ·</span>
                <span className="row-account">{accountOf(connection)}</span>
              </>
            )}
          </span>
        </span>
      </span>
    ),
  }),
  column.display({
    id: 'status',
    header: 'Status',
    cell: ({ row: { original: connection } }) => {
      const status = connectionStatus(connection);
      const { done, of } = progress(connection);
      return (
        <>
          <Status status={status} />
          {status === 'syncing' && done < of && (
            <span className="row-progress">
              {done} of {of}
            </span>
          )}
        </>
      );
    },
  }),
  column.accessor('customer_id', {
    header: 'Customer',
    meta: { isSecondary: true },
    cell: (c) => (
      <span className="name">{c.getValue() ?? <span className="muted">none</span>}</span>
    ),
  }),
  column.accessor('connection_id', {
    header: 'Connection',
    meta: { isSecondary: true },
    cell: (c) => <code className="id">{c.getValue().slice(0, 8)}…</code>,
  }),
  column.accessor('times_used', {
    header: 'API calls',
    meta: { isNumeric: true, isSecondary: true },
    cell: (c) => count(c.getValue()),
  }),
  column.accessor('created_at', {
    header: 'Created',
    meta: { isSecondary: true },
    cell: (c) => <Time date={c.getValue()} />,
  }),
]);
