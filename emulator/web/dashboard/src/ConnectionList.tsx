import { Tile } from '../../ui/Tile.js';
import type { Connection } from './api.js';
import { Status } from './Status.js';
import { ago, connectionStatus, progress } from './status.js';

interface ConnectionListProps {
  connections: Connection[];
  now: number;
  selectedId: string | null;
  onSelect: (id: string) => void;
}

const verticals: Record<string, string> = {
  wms: 'WMS',
  cart: 'Cart',
  carrier: 'Carrier',
  freight: 'Freight',
};

export function ConnectionList({ connections, now, selectedId, onSelect }: ConnectionListProps) {
  return (
    <div class="table-box">
      <table>
        <caption class="visually-hidden">Connections, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Integration</th>
            <th scope="col">Status</th>
            <th scope="col">Customer</th>
            <th scope="col" class="number">
              API calls
            </th>
            <th scope="col">Created</th>
          </tr>
        </thead>
        <tbody>
          {connections.map((connection) => {
            const { done, of } = progress(connection);
            const status = connectionStatus(connection);
            const id = connection.connection_id;
            return (
              <tr key={id} class={id === selectedId ? 'row-selected' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    id={`row-${id}`}
                    class="row-button"
                    aria-expanded={id === selectedId}
                    onClick={() => onSelect(id)}
                  >
                    <Tile name={connection.integration_display_name} />
                    <span>
                      <span class="row-name">{connection.integration_display_name}</span>
                      <span class="row-kind">
                        {verticals[connection.integration_type] ?? connection.integration_type}
                        {connection.me && (
                          <span class="row-account"> · {connection.me.account}</span>
                        )}
                      </span>
                    </span>
                  </button>
                </th>
                <td>
                  <Status status={status} />
                  {status === 'syncing' && (
                    <span class="row-progress">
                      {done} of {of}
                    </span>
                  )}
                </td>
                <td>{connection.customer_id ?? <span class="muted">none</span>}</td>
                <td class="number">{connection.times_used.toLocaleString('en')}</td>
                <td>
                  <time dateTime={connection.created_at}>{ago(connection.created_at, now)}</time>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
