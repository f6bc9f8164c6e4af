import { gte, sql } from 'drizzle-orm';
import { activity } from '../api-log/schema.js';
import type { Deps } from '../deps.js';
import { webhookAttempts } from '../webhooks/schema.js';
import type { Activity, ActivityPoint } from './wire.js';

const HOUR = 3_600_000;
/** Hours of a range, and of each of its points. */
const ranges = { '24h': { hours: 24, step: 1 }, '7d': { hours: 168, step: 6 } } as const;
export type Range = keyof typeof ranges;

/** How much happened lately; a time in which nothing did is a point with zeros. */
export async function readActivity(deps: Deps, range: Range): Promise<Activity> {
  await deps.apiLog.flush();
  const { hours, step } = ranges[range];
  const size = step * HOUR;
  const end = Math.floor(deps.now().getTime() / size) * size + size;
  const start = end - hours * HOUR;
  const rows = await deps.db.orm
    .select()
    .from(activity)
    .where(gte(activity.hour, new Date(start)));
  const points: ActivityPoint[] = Array.from({ length: hours / step }, (_, index) => ({
    from: new Date(start + index * size).toISOString(),
    ok: 0,
    refused: 0,
    failed: 0,
    synced: 0,
    delivered: 0,
    undelivered: 0,
  }));
  for (const { hour, kind, count } of rows) {
    const point = points[Math.floor((hour.getTime() - start) / size)];
    if (point) point[fields[kind]] += count;
  }
  for (const { hour, isGood, count } of await attemptsSince(deps, start)) {
    const point = points[Math.floor((Number(hour) * HOUR - start) / size)];
    if (point) point[isGood ? 'delivered' : 'undelivered'] += count;
  }
  return { range, hours: step, points };
}

const attemptsSince = (deps: Deps, start: number) =>
  deps.db.orm
    .select({
      hour: sql<string>`floor(extract(epoch from ${webhookAttempts.attemptedAt}) / 3600)`,
      isGood: sql<boolean>`coalesce(${webhookAttempts.statusCode} between 200 and 299, false)`,
      count: sql<number>`count(*)::int`,
    })
    .from(webhookAttempts)
    .where(gte(webhookAttempts.attemptedAt, new Date(start)))
    .groupBy(sql`1`, sql`2`);

const fields = {
  'api.ok': 'ok',
  'api.client_error': 'refused',
  'api.server_error': 'failed',
  'sync.records': 'synced',
} as const;
