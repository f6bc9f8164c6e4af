import { useSummary } from '../queries.js';
import { Failure } from '../ui/Failure.js';
import { ChargesByType } from './ChargesByType.js';
import { OrdersPerDay } from './OrdersPerDay.js';

/** The one picture of a connection: its orders by day, or its charges by type. */
export function Chart({ connectionId }: { connectionId: string }) {
  const { data, error, refetch } = useSummary(connectionId);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="chart muted">Adding up …</p>;
  switch (data.kind) {
    case 'orders-per-day':
      return <OrdersPerDay days={data.days} orders={data.orders} />;
    case 'charges-by-type':
      return <ChargesByType charges={data.charges} net={data.net} />;
    default:
      return data satisfies never;
  }
}
