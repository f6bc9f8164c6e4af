import type { ConnectionsView, ConnectionView } from '../../../src/views.js';
import { useConnections } from '../queries.js';
import { Failure } from '../ui/Failure.js';
import { LinkIcon } from '../ui/icons.js';
import { Notice } from '../ui/Notice.js';
import { verticalOf } from '../verticals.js';
import { ConnectionCard } from './ConnectionCard.js';
import { doneOf } from './progress.js';

export function Connections() {
  const { data, error, refetch } = useConnections();
  return (
    <section aria-labelledby="connections-heading" className="connections">
      <div className="section-head">
        <h2 id="connections-heading">Your connections</h2>
        <p role="status" className="muted">
          {data && summaryOf(data.connections)}
        </p>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.problem && (
        <Notice tone="warn" isAlert>
          <p>{data.problem} What you see here may be out of date.</p>
        </Notice>
      )}
      {data ? <List view={data} /> : !error && <p className="muted">Loading your connections …</p>}
    </section>
  );
}

function List({ view }: { view: ConnectionsView }) {
  if (view.connections.length === 0) {
    return (
      <div className="empty">
        <LinkIcon size={28} />
        <p className="empty-title">Nothing is connected yet</p>
        <p className="muted">
          Connect a system above. To look around first, choose Sandbox: it needs no account.
        </p>
      </div>
    );
  }
  return (
    <ul className="stack">
      {view.connections.map((connection, n) => (
        <li key={connection.id}>
          <ConnectionCard connection={connection} isNewest={n === 0} />
        </li>
      ))}
    </ul>
  );
}

/** Short enough to be read out each time that it changes. */
function summaryOf(connections: ConnectionView[]): string {
  const running = connections.filter(({ state }) => state === 'syncing');
  if (running.length > 0) {
    return running
      .map((connection) => {
        const vertical = verticalOf(connection.vertical)?.label;
        const { done, all } = doneOf(connection.resources);
        return `${connection.displayName}${vertical ? ` (${vertical})` : ''}: ${done} of ${all} synced`;
      })
      .join('. ');
  }
  if (connections.length === 0) return '';
  return connections.some(({ state }) => state !== 'ready')
    ? 'Something needs your attention'
    : 'Everything is synced';
}
