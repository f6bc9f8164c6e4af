import { sql } from 'drizzle-orm';
import type { Logger } from '../deps.js';
import { describeError } from '../http/answer-errors.js';
import type { Database } from '../storage/database.js';
import { redact, redactedJson, redactQuery } from './redact.js';
import { type ActivityKind, activity, apiLog } from './schema.js';

export interface Call {
  requestId: string;
  at: Date;
  method: string;
  path: string;
  query: string;
  status: number;
  durationMs: number;
  apiKeyId: string | null;
  connectionId: string | null;
  requestBody: unknown;
  responseBody: unknown;
}

export interface ApiLog {
  /** Costs the caller nothing but the memory; calls are written together. */
  record(call: Call): void;
  /** Adds to how much happened in this hour. */
  count(kind: ActivityKind, at: Date, amount?: number): void;
  /** Writes what was recorded so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Calls that are kept. */
const KEPT = 10_000;
const FLUSH_MS = 250;
/** Calls in one interval that are kept with their bodies; under a flood the rest is kept without. */
const MAX_BODIES = 100;
const MAX_BUFFER = 5_000;

export function createApiLog(db: Database, log: Logger): ApiLog {
  let buffer: Call[] = [];
  let counts = new Map<string, { hour: Date; kind: ActivityKind; count: number }>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let sincePruned = KEPT;

  const count: ApiLog['count'] = (kind, at, amount = 1) => {
    const hour = new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000);
    const key = `${hour.getTime()} ${kind}`;
    const counted = counts.get(key) ?? { hour, kind, count: 0 };
    counted.count += amount;
    counts.set(key, counted);
    timer ??= setTimeout(flush, FLUSH_MS).unref();
  };

  const write = async () => {
    const calls = buffer;
    const counted = [...counts.values()];
    buffer = [];
    counts = new Map();
    if (counted.length === 0) return;
    try {
      await db.transaction(async (tx) => {
        if (calls.length > 0) await tx.orm.insert(apiLog).values(calls.map(toRow));
        await tx.orm
          .insert(activity)
          .values(counted)
          .onConflictDoUpdate({
            target: [activity.hour, activity.kind],
            set: { count: sql`${activity.count} + excluded.count` },
          });
        sincePruned += calls.length;
        if (sincePruned > KEPT / 10) {
          sincePruned = 0;
          await tx.executeSql(
            `delete from api_log where seq <= (select max(seq) from api_log) - ${KEPT}`,
          );
        }
      });
    } catch (error) {
      // The calls themselves were answered; only their trace is lost.
      log.error(`${calls.length} calls could not be logged: ${describeError(error)}`);
    }
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };

  return {
    record(call) {
      count(kindOf(call.status), call.at);
      const isFlood = buffer.length >= MAX_BODIES;
      // Cut at once, so that nothing big is held until the next write.
      buffer.push({
        ...call,
        requestBody: isFlood ? undefined : redact(call.requestBody),
        responseBody: isFlood ? undefined : redact(call.responseBody),
      });
      if (buffer.length > MAX_BUFFER) buffer.shift();
    },
    count,
    flush,
    close: flush,
  };
}

const kindOf = (status: number): ActivityKind =>
  status >= 500 ? 'api.server_error' : status >= 400 ? 'api.client_error' : 'api.ok';

function toRow({ requestBody, responseBody, query, ...call }: Call) {
  const error = (responseBody as { error?: unknown } | null | undefined)?.error;
  return {
    ...call,
    path: call.path.slice(0, 2_000),
    query: redactQuery(query).slice(0, 2_000),
    error: call.status >= 400 && typeof error === 'string' ? error.slice(0, 500) : null,
    requestBody: redactedJson(requestBody),
    responseBody: redactedJson(responseBody),
  };
}
