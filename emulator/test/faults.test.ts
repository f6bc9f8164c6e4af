import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { pushToVendor } from '../src/connectors/push.js';
import { connections } from '../src/storage/schema.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, connect, synced, connection, deps, link, openSession } = emulator;
const addFault = async (body: object) => (await api('POST', '/_emulator/faults', { body })).body;
const faults = async () => (await api('GET', '/_emulator/faults')).body.data;
const stored = async (id: string) => {
  const [row] = await deps.db.orm.select().from(connections).where(eq(connections.id, id));
  if (!row) throw new Error('No such connection.');
  return row;
};
const push = async (id: string) => {
  const write = { action: 'create_order', body: { order_number: '1' } };
  try {
    await pushToVendor(deps, await stored(id), write);
    return 'agreed';
  } catch (error) {
    // biome-ignore lint/suspicious/noExplicitAny: whatever came back.
    const problem = error as any;
    return { status: problem.status, ...problem.body(), headers: problem.headers };
  }
};

afterEach(async () => {
  await api('DELETE', '/_emulator/faults');
});

describe('faults of simulated vendors', () => {
  test('a sync goes on by itself after an outage, and the fault is used up', async () => {
    await addFault({ kind: 'outage', calls: ['pull'] });
    const { connectionId, token } = await connect('carrier', 'ups');
    const after = await synced(connectionId);
    expect(after.historical_sync_completed.get_invoice_line_items).toBe(true);
    expect((await api('GET', '/carrier/invoice-line-items', { token })).body.total_count).not.toBe(
      0,
    );
    expect(await faults()).toEqual([]);
  });

  test('a sync waits as long as the vendor asks it to, however often that is', async () => {
    await addFault({ kind: 'rate_limit', times: 2, retry_after: 1, calls: ['pull'] });
    const started = Date.now();
    const { connectionId } = await connect('carrier', 'usps');
    const after = await synced(connectionId);
    expect(after.historical_sync_completed.get_invoice_line_items).toBe(true);
    expect(Date.now() - started).toBeGreaterThanOrEqual(2000);
    expect(await faults()).toEqual([]);
  });

  test('the Link page hears of an outage, and only at the integration that has it', async () => {
    await addFault({ kind: 'timeout', latency_ms: 1, integration_name: 'fedex', calls: ['check'] });
    const { session, sessionToken } = await openSession({ integrationType: 'carrier' });
    const ask = (name: string) => {
      const { testCredentials } = session.integrations.find(
        (each: { integrationName: string }) => each.integrationName === name,
      );
      return link('/credentials', {
        bearer: sessionToken,
        body: { integrationName: name, credentials: testCredentials[0].values },
      });
    };
    expect((await ask('dpd')).status).toBe(200);
    expect(await ask('fedex')).toMatchObject({ status: 502, body: { code: 'vendor_unavailable' } });
    expect((await ask('fedex')).status).toBe(200);
  });

  test('a write is refused, held back or lost as the vendor says, on its connection alone', async () => {
    const one = await connect('wms', 'shiphero');
    const other = await connect('wms', 'shiphero');
    const message = 'SKU is required by your account settings.';
    await addFault({ kind: 'refusal', status: 409, message, connection_id: one.connectionId });
    expect(await push(other.connectionId)).toBe('agreed');
    expect(await push(one.connectionId)).toMatchObject({
      status: 409,
      error: message,
      origin: 'integration',
    });
    expect(await push(one.connectionId)).toBe('agreed');
    await addFault({ kind: 'rate_limit', retry_after: 7, calls: ['push'] });
    expect(await push(one.connectionId)).toMatchObject({
      status: 429,
      origin: 'integration',
      headers: { 'retry-after': '7' },
    });
    await addFault({ kind: 'outage', calls: ['push'] });
    expect(await push(one.connectionId)).toMatchObject({ status: 502, origin: 'integration' });
    await addFault({ kind: 'slow', latency_ms: 40, calls: ['push'] });
    const started = Date.now();
    expect(await push(one.connectionId)).toBe('agreed');
    expect(Date.now() - started).toBeGreaterThanOrEqual(39);
  });

  test('several callers at once use up exactly as many calls as were asked for', async () => {
    const { connectionId } = await connect('cart', 'sandbox');
    await synced(connectionId);
    await addFault({ kind: 'outage', times: 3, calls: ['push'] });
    const answers = await Promise.all(Array.from({ length: 8 }, () => push(connectionId)));
    expect(answers.filter((answer) => answer === 'agreed')).toHaveLength(5);
  });

  test('revoked credentials are refused until the same account is linked again', async () => {
    const { connectionId } = await connect('carrier', 'dhl-express');
    await synced(connectionId);
    const revoked = await api('POST', '/_emulator/revoke-credentials', {
      body: { connection_id: connectionId },
    });
    expect(revoked.body).toEqual({ connection_id: connectionId, revoked: true });
    expect(await push(connectionId)).toMatchObject({ status: 401, origin: 'integration' });
    const again = await connect('carrier', 'dhl-express', {
      tokenBody: { connection_id: connectionId },
    });
    expect(again.connectionId).toBe(connectionId);
    expect(await push(connectionId)).toBe('agreed');
    expect((await connection(connectionId)).errors).toEqual([]);
  });
});

describe('the control of faults', () => {
  test('lists them, and takes one or all away', async () => {
    const { data } = await addFault({
      kind: 'outage',
      times: 4,
      integration_name: 'dhl-ecommerce',
    });
    // One that nothing here is connected to, so nobody uses it up.
    await addFault({ kind: 'slow', integration_name: 'dhl-ecommerce' });
    const listed = await faults();
    // Two of the same millisecond are in the order of their ids.
    listed.sort((a: { kind: string }, b: { kind: string }) => a.kind.localeCompare(b.kind));
    expect(listed).toMatchObject([
      { id: data.id, kind: 'outage', remaining: 4, integration_name: 'dhl-ecom' },
      { kind: 'slow', calls: ['check', 'pull', 'push'], latency_ms: 1000 },
    ]);
    expect((await api('DELETE', `/_emulator/faults/${data.id}`)).body).toEqual({ deleted: 1 });
    expect((await api('DELETE', `/_emulator/faults/${data.id}`)).status).toBe(404);
    expect((await api('DELETE', '/_emulator/faults')).body).toEqual({ deleted: 1 });
  });

  test.each([
    [{ kind: 'fire' }, 'kind'],
    [{ kind: 'outage', times: 0 }, 'times'],
    [{ kind: 'outage', integration_name: 'nobody' }, 'integration_name'],
    [{ kind: 'refusal', calls: ['pull'] }, 'calls'],
    [{ kind: 'outage', colour: 'red' }, 'colour'],
  ])('says what is wrong with %j', async (body, field) => {
    const answer = await api('POST', '/_emulator/faults', { body });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.detail.json)).toContain(field);
  });

  test('is closed to read-only keys, and knows its connections', async () => {
    const key = emulator.keys.readOnlyApiKey;
    expect((await api('GET', '/_emulator/faults', { key })).status).toBe(403);
    expect((await api('POST', '/_emulator/faults', { key, body: {} })).status).toBe(403);
    const body = { connection_id: 'nobody' };
    expect((await api('POST', '/_emulator/revoke-credentials', { body })).status).toBe(404);
  });
});
