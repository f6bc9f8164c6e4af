import { asc, eq, like } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findResource } from '../../src/resources/index.js';
import type { Resource } from '../../src/resources/resource.js';
import { saveRecords, tagRecord } from '../../src/storage/records.js';
import { connections, records } from '../../src/storage/schema.js';
import { emitEvent, emitRecordChanges } from '../../src/webhooks/emit.js';
import { previousAttributes } from '../../src/webhooks/previous-attributes.js';
import { webhookDeliveries, webhookEndpoints, webhookMessages } from '../../src/webhooks/schema.js';
import { startTest } from '../support/harness.js';

const { api, connect, synced, deps } = await startTest();
const { connectionId, token } = await connect('wms', 'sandbox', {
  exchangeBody: { customer_id: 'customer 1' },
});
await synced(connectionId);
const orders = findResource('wms', 'get_orders') as Resource;
const warehouses = findResource('wms', 'get_warehouses') as Resource;
const [connection] = await deps.db.orm
  .select()
  .from(connections)
  .where(eq(connections.id, connectionId));
if (!connection) throw new Error('no connection');

await deps.db.orm.insert(webhookEndpoints).values(
  [
    { id: 'ep_all', eventTypes: null, disabled: false },
    { id: 'ep_some', eventTypes: ['order.created'], disabled: false },
    { id: 'ep_off', eventTypes: null, disabled: true },
  ].map((endpoint) => ({
    ...endpoint,
    url: 'http://127.0.0.1:9/',
    description: '',
    secretSealed: deps.secrets.seal(`webhook_endpoints.secret/${endpoint.id}`, 'whsec_MTIz'),
    createdAt: deps.now(),
    updatedAt: deps.now(),
  })),
);

/** What the API answers is what a source sends, but for our own fields. */
async function orderFrom(id: string): Promise<Record<string, unknown>> {
  const { body } = await api('GET', `/wms/orders/${id}`, { token });
  const { trackstar_tags, trackstar_created_date, trackstar_updated_date, ...order } = body.data;
  return order;
}

const save = (rows: Record<string, unknown>[], from = connection) =>
  deps.db.transaction(async (tx) => {
    const changes = await saveRecords(tx, from, orders, rows, deps.now());
    await emitRecordChanges(deps, tx, from, changes);
    return changes;
  });

async function newMessages(work: () => Promise<unknown>) {
  await deps.db.orm.delete(webhookMessages);
  await work();
  const rows = await deps.db.orm.select().from(webhookMessages).orderBy(asc(webhookMessages.seq));
  return rows.map((row) => JSON.parse(row.payload));
}

describe('saving records', () => {
  test('tells new from changed from untouched', async () => {
    const known = await orderFrom('order_id_1');
    const other = await orderFrom('order_id_2');
    const changes = await save([
      { ...known, id: 'order_id_new' },
      { ...known, raw_status: 'CHANGED' },
      other,
    ]);
    expect(changes.map(({ id, before }) => [id, before?.data.raw_status ?? null])).toEqual([
      ['order_id_new', null],
      ['order_id_1', known.raw_status],
    ]);
    expect(changes[1]?.after.data.raw_status).toBe('CHANGED');
    expect(await save([other])).toEqual([]);
  });

  test('keeps tags unless the row brings some, and says when tags alone changed', async () => {
    const order = await orderFrom('order_id_3');
    const tag = (tags: unknown[]) =>
      deps.db.transaction((tx) =>
        tagRecord(tx, connection, orders, 'order_id_3', tags, deps.now()),
      );
    expect((await tag(['urgent']))?.after.tags).toEqual(['urgent']);
    expect(await tag(['urgent'])).toBeNull();
    await save([{ ...order, raw_status: 'AGAIN' }]);
    expect((await api('GET', '/wms/orders/order_id_3', { token })).body.data).toMatchObject({
      raw_status: 'AGAIN',
      trackstar_tags: ['urgent'],
    });
    await save([{ ...order, trackstar_tags: [{ lane: '4' }] }]);
    const { body } = await api('GET', '/wms/orders/order_id_3', { token });
    expect(body.data.trackstar_tags).toEqual([{ lane: '4' }]);
    const gone = await deps.db.transaction((tx) =>
      tagRecord(tx, connection, orders, 'nobody', ['x'], deps.now()),
    );
    expect(gone).toBeUndefined();
  });

  test('two writers of the same new records: one adds, one changes, in whatever order', async () => {
    const order = await orderFrom('order_id_4');
    const rows = ['a', 'b', 'c'].map((id) => ({ ...order, id: `order_id_race_${id}` }));
    const [one, two] = await Promise.all([
      save(rows),
      save(rows.map((row) => ({ ...row, raw_status: 'SECOND' })).reverse()),
    ]);
    const isNew = (changes: typeof one) => changes.map(({ before }) => before === null);
    expect([isNew(one), isNew(two)]).toContainEqual([true, true, true]);
    expect([isNew(one), isNew(two)]).toContainEqual([false, false, false]);
  });

  test('a sync does not undo what was written here', async () => {
    const order = await orderFrom('order_id_30');
    await save([{ ...order, raw_status: 'WRITTEN' }]);
    const sync = (rows: Record<string, unknown>[]) =>
      deps.db.transaction((tx) =>
        saveRecords(tx, connection, orders, rows, deps.now(), { isSync: true }),
      );
    const other = await orderFrom('order_id_31');
    const changes = await sync([
      { ...order, raw_status: 'OLD' },
      { ...other, raw_status: 'READ' },
    ]);
    expect(changes.map(({ id }) => id)).toEqual(['order_id_31']);
    expect((await orderFrom('order_id_30')).raw_status).toBe('WRITTEN');
  });

  test('takes more rows than one statement does', async () => {
    const [row] = await deps.db.orm
      .select({ data: records.data })
      .from(records)
      .where(eq(records.resource, 'wms/warehouses'));
    const many = Array.from({ length: 5001 }, (_, n) => ({ ...row?.data, id: `bulk_${n}` }));
    const changes = await deps.db.transaction((tx) =>
      saveRecords(tx, connection, warehouses, many, deps.now()),
    );
    expect(changes).toHaveLength(5001);
    await deps.db.orm.delete(records).where(like(records.id, 'bulk_%'));
  });
});

describe('what a change announces', () => {
  test('created: the record as the API answers it, with whose it is', async () => {
    const order = { ...(await orderFrom('order_id_6')), id: 'order_id_announced' };
    const [message, ...more] = await newMessages(() => save([order]));
    const { body } = await api('GET', '/wms/orders/order_id_announced', { token });
    expect(more).toEqual([]);
    expect(message).toEqual({
      connection_id: connectionId,
      customer_id: 'customer 1',
      integration_name: 'sandbox',
      integration_type: 'wms',
      event_type: 'order.created',
      data: body.data,
    });
  });

  test('updated: the old values of what changed, by dotted path', async () => {
    const order = await orderFrom('order_id_7');
    const lines = order.line_items as Record<string, unknown>[];
    const changed = {
      ...order,
      raw_status: 'NEWER',
      line_items: lines.map((line, at) => (at === 0 ? { ...line, quantity: 99 } : line)),
    };
    const [message, ...more] = await newMessages(() => save([changed]));
    expect(more).toEqual([]);
    expect(message).toMatchObject({ event_type: 'order.updated', data: { raw_status: 'NEWER' } });
    expect(message.previous_attributes).toEqual({
      raw_status: order.raw_status,
      'line_items.0.quantity': lines[0]?.quantity,
    });
    expect(await newMessages(() => save([changed]))).toEqual([]);
  });

  test('a new shipment has an event of its own beside the update', async () => {
    const { body } = await api('GET', '/wms/orders?status=fulfilled&limit=1', { token });
    const shipped = await orderFrom(body.data[0].id);
    await save([{ ...shipped, id: 'order_id_parts', shipments: [] }]);
    const messages = await newMessages(() => save([{ ...shipped, id: 'order_id_parts' }]));
    expect(messages.map((each) => [each.event_type, each.previous_attributes])).toEqual([
      ['order.updated', { 'shipments.0': null }],
      ['order.shipment.created', { shipments: [] }],
    ]);
  });

  test('goes to the endpoints that want it, and to none that is off', async () => {
    const order = await orderFrom('order_id_8');
    const recipients = async () =>
      (await deps.db.orm.select().from(webhookDeliveries)).map((each) => each.endpointId).sort();
    await newMessages(() => save([{ ...order, id: 'order_id_wanted' }]));
    expect(await recipients()).toEqual(['ep_all', 'ep_some']);
    await newMessages(() => save([{ ...order, raw_status: 'X' }]));
    expect(await recipients()).toEqual(['ep_all']);
  });

  test('nothing while the connection has its webhooks off, nothing when the change is undone', async () => {
    const order = await orderFrom('order_id_9');
    const off = { ...connection, webhooksDisabled: true };
    expect(await newMessages(() => save([{ ...order, raw_status: 'QUIET' }], off))).toEqual([]);
    const undone = deps.db.transaction(async (tx) => {
      await emitRecordChanges(
        deps,
        tx,
        connection,
        await saveRecords(tx, connection, orders, [{ ...order, raw_status: 'LOST' }], deps.now()),
      );
      throw new Error('undo');
    });
    expect(await newMessages(() => expect(undone).rejects.toThrow('undo'))).toEqual([]);
  });

  test('a secret is sealed beside the message, never in it', async () => {
    const [message] = await newMessages(() =>
      deps.db.transaction((tx) =>
        emitEvent(deps, tx, {
          connection,
          eventType: 'connection.created',
          data: { created_date: '2026-01-01T00:00:00Z' },
          secrets: { access_token: token },
        }),
      ),
    );
    expect(message.data).toEqual({
      created_date: '2026-01-01T00:00:00Z',
      access_token: '[redacted]',
    });
    const stored = await deps.db.orm.select().from(webhookMessages);
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});

test('previous attributes: what came, what went, what changed its kind', () => {
  expect(
    previousAttributes(
      {
        same: [1, { a: 1 }],
        list: [1, 2, 3],
        deep: { x: { y: 1 } },
        kind: [1],
        gone: 'g',
        none: null,
      },
      {
        same: [1, { a: 1 }],
        list: [1, 5],
        deep: { x: { y: 2 } },
        kind: 'text',
        none: 1,
        came: true,
      },
    ),
  ).toEqual({
    'list.1': 2,
    'list.2': 3,
    'deep.x.y': 1,
    kind: [1],
    gone: 'g',
    none: null,
    came: null,
  });
});
