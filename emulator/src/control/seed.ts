import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { addConnection } from '../connect/add-connection.js';
import { findIntegration, type Integration } from '../connectors/integrations.js';
import { testCredentials } from '../connectors/simulated.js';
import { wireDate } from '../data/world.js';
import type { Deps } from '../deps.js';
import type { Connection } from '../http/auth.js';
import { ApiProblem, invalid } from '../http/problems.js';
import type { Resource } from '../resources/resource.js';
import { ofResource } from '../routes/records-access.js';
import type { Sql } from '../storage/database.js';
import { saveRecords } from '../storage/records.js';
import { records, syncSchedules } from '../storage/schema.js';
import { emitRecordChanges } from '../webhooks/emit.js';
import { requireResource, scaleRecords } from './scale.js';

export const SeedBody = z.strictObject({
  connections: z
    .array(
      z.strictObject({
        integration_type: z.string().min(1).max(255),
        integration_name: z.string().min(1).max(255).default('sandbox'),
        customer_id: z.string().min(1).max(255).optional(),
        /** Default: those that the simulated vendor accepts. */
        credentials: z.record(z.string(), z.string()).optional(),
        /** By resource. A record that is there is changed, any other is made like the first one. */
        records: z
          .record(
            z.string(),
            z.array(z.looseObject({ id: z.string().min(1).max(255) })).max(10_000),
          )
          .default({}),
        /** By resource: how many records it shall have. */
        scale: z.record(z.string(), z.int().min(1).max(10_000_000)).default({}),
      }),
    )
    .min(1)
    .max(1000),
});
export type Seed = z.infer<typeof SeedBody>;
type SeedConnection = Seed['connections'][number];

/** Makes the connections, waits for their first data, and puts what was asked for on top. */
export async function seed(deps: Deps, { connections }: Seed): Promise<Connection[]> {
  const wanted = connections.map((each, at) => check(each, `connections.${at}`));
  const made: Connection[] = [];
  for (const { seed, integration } of wanted) {
    made.push(
      await addConnection(deps, {
        integrationType: seed.integration_type,
        integrationName: seed.integration_name,
        customerId: seed.customer_id ?? null,
        credentials:
          seed.credentials ??
          testCredentials(integration).find(({ name }) => name === 'good')?.values ??
          {},
      }),
    );
  }
  for (const [at, { overrides, scales }] of wanted.entries()) {
    const connection = made[at];
    if (!connection) continue;
    const resources = new Set([...overrides, ...scales].map(({ resource }) => resource));
    for (const resource of resources) await untilSynced(deps, connection, resource);
    await deps.db.transaction(async (tx) => {
      for (const each of overrides) await override(deps, tx, connection, each);
    });
    for (const { resource, count } of scales) await scaleRecords(deps, connection, resource, count);
  }
  deps.queue.wake('webhooks');
  return made;
}

interface Override {
  resource: Resource;
  rows: Record<string, unknown>[];
}

/** Everything that can be wrong is found before anything is made. */
function check(seed: SeedConnection, place: string) {
  const type = seed.integration_type;
  const integration: Integration | undefined = findIntegration(type, seed.integration_name);
  if (!integration) {
    throw invalid('json', {
      [`${place}.integration_name`]: [
        `There is no ${type} integration "${seed.integration_name}".`,
      ],
    });
  }
  const find = (name: string) => requireResource({ integrationType: type }, name);
  const overrides = Object.entries(seed.records).map(([name, rows]): Override => {
    const resource = find(name);
    const partial = z.array(resource.schema.partial()).safeParse(rows);
    if (!partial.success) throw problemOf(partial.error, `${place}.records.${name}`);
    return { resource, rows };
  });
  const scales = Object.entries(seed.scale).map(([name, count]) => ({
    resource: find(name),
    count,
  }));
  return { seed, integration, overrides, scales };
}

function problemOf(error: z.ZodError, place: string) {
  return invalid(
    'json',
    Object.fromEntries(
      error.issues.map(({ path, message }) => [[place, ...path].join('.'), [message]]),
    ),
  );
}

async function override(
  deps: Deps,
  tx: Sql,
  connection: Connection,
  { resource, rows }: Override,
): Promise<void> {
  const isOf = ofResource(connection, resource);
  const [first] = await tx.orm.select().from(records).where(isOf).orderBy(records.id).limit(1);
  const now = deps.now();
  const whole = [];
  for (const row of rows) {
    const [known] = await tx.orm
      .select()
      .from(records)
      .where(and(isOf, eq(records.id, String(row.id))));
    const dates = known ? {} : { created_date: wireDate(now) };
    whole.push({
      ...(known ?? first)?.data,
      ...dates,
      updated_date: wireDate(now),
      ...row,
    });
  }
  const changes = await saveRecords(tx, connection, resource, whole, now);
  await emitRecordChanges(deps, tx, connection, changes);
}

/** Waits for the first data of a resource. Throws when none will come. */
export async function untilSynced(deps: Deps, connection: Connection, resource: Resource) {
  for (;;) {
    const [schedule] = await deps.db.orm
      .select()
      .from(syncSchedules)
      .where(
        and(
          eq(syncSchedules.connectionId, connection.id),
          eq(syncSchedules.functionName, resource.functionName),
        ),
      );
    if (schedule?.historicalSyncCompleted) return;
    if (schedule?.syncStatus !== 'first_sync_in_progress') {
      throw new ApiProblem(
        409,
        `${resource.functionName} of ${connection.integrationName} does not sync, so it has nothing to change.`,
      );
    }
    await sleep(25);
  }
}
