import { Link } from '@tanstack/react-router';
import { createColumnHelper } from '@tanstack/react-table';
import type { Message } from '../../api/webhooks.js';
import type { features } from '../../parts/DataTable.js';
import { Status } from '../../parts/Status.js';
import { Time } from '../../parts/Time.js';
import { deliveryStatus } from './delivery-status.js';

const column = createColumnHelper<typeof features, Message>();

export const columns = column.columns([
  column.display({
    id: 'event',
    header: 'Event',
    cell: ({ row: { original: message } }) => (
      <Link
        className="call-path event-name"
        from="/webhooks/log"
        to="/webhooks/log/$messageId"
        params={{ messageId: message.id }}
        search={({ event, id, status, endpoint, after, before }) => ({
          event,
          id,
          status,
          endpoint,
          after,
          before,
        })}
      >
        {message.event_type}
      </Link>
    ),
  }),
  column.display({
    id: 'status',
    header: 'Delivery',
    cell: ({ row: { original: message } }) =>
      message.deliveries.length === 0 ? (
        <span className="muted">no endpoint</span>
      ) : (
        <span className="actions">
          {message.deliveries.map((delivery) => (
            <Status key={delivery.endpoint_id} status={deliveryStatus(delivery)} />
          ))}
        </span>
      ),
  }),
  column.accessor('record_id', {
    header: 'Record',
    meta: { isSecondary: true },
    cell: (c) => (c.getValue() ? <code className="id">{c.getValue()}</code> : null),
  }),
  column.accessor('connection_id', {
    header: 'Connection',
    meta: { isSecondary: true },
    cell: (c) => {
      const id = c.getValue();
      return id && <code className="id">{id.slice(0, 8)}…</code>;
    },
  }),
  column.accessor('created_at', {
    header: 'When',
    meta: { isSecondary: true },
    cell: (c) => <Time date={c.getValue()} />,
  }),
]);
