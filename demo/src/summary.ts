import { z } from 'zod';
import type { ShownResource } from './catalogue.js';
import type { Trackstar } from './trackstar/trackstar.js';
import type { SummaryView } from './views.js';

const Order = z.object({ created_date: z.string() });
const Charge = z.object({
  charge_description: z.string().nullable(),
  net_cost: z.number().nullable(),
});

const DAY = 86_400_000;

/** Reads all pages of one resource. */
async function* all(trackstar: Trackstar, path: string, accessToken: string) {
  let pageToken: string | undefined;
  do {
    const page = await trackstar.page({ path, accessToken, limit: 1000, pageToken });
    yield* page.data;
    pageToken = page.next_token ?? undefined;
  } while (pageToken !== undefined);
}

/** The numbers behind the chart of a connection. */
export async function summarize(
  trackstar: Trackstar,
  resource: ShownResource,
  accessToken: string,
): Promise<SummaryView> {
  const records = all(trackstar, resource.path, accessToken);
  return resource.functionName === 'get_orders' ? ordersPerDay(records) : chargesByType(records);
}

async function ordersPerDay(records: AsyncIterable<unknown>): Promise<SummaryView> {
  const counts = new Map<string, number>();
  let orders = 0;
  for await (const record of records) {
    const date = Order.parse(record).created_date.slice(0, 10);
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

async function chargesByType(records: AsyncIterable<unknown>): Promise<SummaryView> {
  // Whole cents, since sums of fractions drift.
  const cents = new Map<string, number>();
  let total = 0;
  for await (const record of records) {
    const { charge_description, net_cost } = Charge.parse(record);
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
