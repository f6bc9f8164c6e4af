import { Link } from '@tanstack/react-router';
import { createColumnHelper } from '@tanstack/react-table';
import type { LoggedCall } from '../../api/api-log.js';
import type { features } from '../../parts/DataTable.js';
import { Time } from '../../parts/Time.js';
import { CallStatus } from './CallStatus.js';

const column = createColumnHelper<typeof features, LoggedCall>();

export const columns = column.columns([
  column.display({
    id: 'call',
    header: 'Call',
    cell: ({ row: { original: call } }) => (
      <span className="call">
        <span className={`method method-${call.method.toLowerCase()}`}>{call.method}</span>
        <Link
          className="call-path"
          from="/api-log"
          to="/api-log/$requestId"
          params={{ requestId: call.id }}
          search={({ q, method, status, connection }) => ({ q, method, status, connection })}
        >
          {call.path}
          <span className="muted">{call.query}</span>
        </Link>
      </span>
    ),
  }),
  column.display({
    id: 'status',
    header: 'Answer',
    cell: ({ row: { original: call } }) => <CallStatus status={call.status} />,
  }),
  column.accessor('duration_ms', {
    header: 'Took',
    meta: { isNumeric: true, isSecondary: true },
    cell: (c) => `${Math.max(1, Math.round(c.getValue()))} ms`,
  }),
  column.accessor('connection_id', {
    header: 'Connection',
    meta: { isSecondary: true },
    cell: (c) => {
      const id = c.getValue();
      return id ? (
        <code className="id">{id.slice(0, 8)}…</code>
      ) : (
        <span className="muted">none</span>
      );
    },
  }),
  column.accessor('created_at', {
    header: 'When',
    meta: { isSecondary: true },
    cell: (c) => <Time date={c.getValue()} />,
  }),
]);
