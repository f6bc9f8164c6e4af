import type { TrackstarClient } from 'react-trackstar-link/server';
import type { SummaryView } from './views.js';

const DAY = 86_400_000;

/** The numbers behind the chart of a connection, from all its pages. */
export async function summarize(client: TrackstarClient, vertical: string): Promise<SummaryView> {
  switch (vertical) {
    case 'wms':
      return ordersPerDay(client.wms.orders.list());
    case 'cart':
      return ordersPerDay(client.cart.orders.list());
    default:
      return chargesByType(client);
  }
}

async function ordersPerDay(
  records: AsyncIterable<{ created_date: string }>,
): Promise<SummaryView> {
  const counts = new Map<string, number>();
  let orders = 0;
  for await (const { created_date } of records) {
    const date = created_date.slice(0, 10);
    counts.set(date, (counts.get(date) ?? 0) + 1);
    orders += 1;
  }
  const dates = [...counts.keys()].sort();
  const days: { date: string; orders: number }[] = [];
  const last = Date.parse(dates.at(-1) ?? '');
  for (let day = Date.parse(dates[0] ?? ''); day <= last; day += DAY) {
    const date = new Date(day).toISOString().slice(0, 10);
    days.push({ date, orders: counts.get(date) ?? 0 });
  }
  return { kind: 'orders-per-day', days, orders };
}

async function chargesByType(client: TrackstarClient): Promise<SummaryView> {
  // Whole cents, since sums of fractions drift.
  const cents = new Map<string, number>();
  let total = 0;
  for await (const { charge_description, net_cost } of client.carrier.invoiceLineItems.list()) {
    const type = charge_description ?? 'Other';
    const net = Math.round((net_cost ?? 0) * 100);
    cents.set(type, (cents.get(type) ?? 0) + net);
    total += net;
  }
  const charges = [...cents]
    .map(([type, net]) => ({ type, net: net / 100 }))
    .sort((a, b) => b.net - a.net);
  return { kind: 'charges-by-type', charges, net: total / 100 };
}
