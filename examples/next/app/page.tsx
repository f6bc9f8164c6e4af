import { Suspense } from 'react';
import type { NewConnection } from 'react-trackstar-link/server';
import { connections, ordersOf } from '../lib/trackstar';
import { Connect } from './Connect';

export const dynamic = 'force-dynamic';

export default function Page() {
  const [connection] = [...connections.values()];
  return (
    <main>
      <h1>Connect a warehouse</h1>
      <Connect linkUrl={process.env.LINK_URL} />
      <p role="status">
        {connection ? `Connected: ${connection.integration_name}` : 'Nothing is connected.'}
      </p>
      {connection && (
        <Suspense fallback={<p>The first sync is running …</p>}>
          <Orders connection={connection} />
        </Suspense>
      )}
    </main>
  );
}

/** Streamed to the page when the first sync is done. */
async function Orders({ connection }: { connection: NewConnection }) {
  const orders = await ordersOf(connection);
  return (
    <ul aria-label="Orders">
      {orders.map(({ id, order_number, status }) => (
        <li key={id}>
          {order_number}: {status}
        </li>
      ))}
    </ul>
  );
}
