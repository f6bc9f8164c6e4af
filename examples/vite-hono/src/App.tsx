import { useState } from 'react';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { getLinkToken, getOrders, type Order, storeToken } from './api';

export default function App() {
  const [status, setStatus] = useState('Nothing is connected.');
  const [orders, setOrders] = useState<Order[]>([]);

  async function show(connectionId: string) {
    try {
      setOrders(await getOrders(connectionId));
    } catch (error) {
      setStatus(String(error));
    }
  }

  return (
    <main>
      <h1>Connect a warehouse</h1>
      <TrackstarConnectButton
        linkUrl={import.meta.env.VITE_LINK_URL}
        sandbox
        getLinkToken={getLinkToken}
        onSuccess={async (authCode, integrationName) => {
          const { connectionId } = await storeToken(authCode, integrationName);
          setStatus(`Connected: ${integrationName}`);
          // Not awaited: the person need not wait for the first sync.
          show(connectionId);
        }}
      />
      <p role="status">{status}</p>
      <ul aria-label="Orders">
        {orders.map(({ id, order_number, status }) => (
          <li key={id}>
            {order_number}: {status}
          </li>
        ))}
      </ul>
    </main>
  );
}
