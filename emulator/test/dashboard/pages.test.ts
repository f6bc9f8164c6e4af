import { describe, expect, test } from 'vitest';
import { verticals } from '../../src/resources/index.js';
import { startTest } from '../support/harness.js';
import { signIn } from './support.js';

const emulator = await startTest();
let { call } = await signIn(emulator);

test('every integration says what it asks for and what it can do', async () => {
  const { data } = (await call('GET', '/integrations')).body;
  const functions = (await call('GET', '/functions')).body;
  expect(Object.keys(functions)).toEqual([...verticals]);
  for (const { type, name, reads, writes } of data) {
    expect(functions[type], name).toEqual(expect.arrayContaining([...reads, ...writes]));
  }
  const shipwire = data.find((each: { name: string }) => each.name === 'shipwire');
  expect(shipwire).toMatchObject({ type: 'wms', displayName: 'Shipwire', installMethod: 'input' });
  expect(shipwire.fields.map((each: { label: string }) => each.label)).toContain('API token');
  expect(shipwire.testCredentials).toHaveLength(4);
});

describe('API keys', () => {
  const made = (body: object) => call('POST', '/api-keys', { body });

  test('are told once, and open nothing after they are revoked', async () => {
    const { body } = await made({ name: 'Reports', kind: 'read_only' });
    const answers = async () =>
      (await emulator.api('GET', '/connections', { key: body.key })).status;
    expect(await answers()).toBe(200);
    const listed = (await call('GET', '/api-keys')).body;
    const shown = listed.data.find((each: { id: string }) => each.id === body.id);
    expect(shown).toMatchObject({ name: 'Reports', kind: 'read_only', hint: body.key.slice(-4) });
    expect(JSON.stringify(listed)).not.toContain(body.key);
    expect((await call('DELETE', `/api-keys/${body.id}`)).body.revokedAt).toBeTruthy();
    expect(await answers()).toBe(401);
    expect((await call('DELETE', '/api-keys/nope')).status).toBe(404);
    expect((await made({ name: ' ', kind: 'full' })).status).toBe(422);
  });

  test('the last full-access key stays', async () => {
    const { current_id: id } = (await call('GET', '/api-keys')).body;
    expect((await call('DELETE', `/api-keys/${id}`)).status).toBe(409);
  });
});

test('settings are changed one by one, and a wrong one changes nothing', async () => {
  const patch = (body: object) => call('PATCH', '/settings', { body });
  const before = (await call('GET', '/settings')).body;
  expect((await patch({ lookBackDays: 90 })).body).toEqual({ ...before, lookBackDays: 90 });
  const wrong = await patch({ lookBackDays: 0, organizationName: 'Other' });
  expect(wrong.status).toBe(422);
  expect((await call('GET', '/settings')).body).toEqual({ ...before, lookBackDays: 90 });
});

describe('the home page', () => {
  test('counts what happened in each hour, and in each six hours of a week', async () => {
    const { connectionId, token } = await emulator.connect('cart', 'sandbox');
    await emulator.synced(connectionId);
    const sum = async (query: string) => {
      const { body } = await call('GET', `/home${query}`);
      const total = (field: string) =>
        body.activity.points.reduce(
          (all: number, point: Record<string, number>) => all + (point[field] ?? 0),
          0,
        );
      return { body, total };
    };
    const before = await sum('');
    await emulator.api('GET', '/cart/orders', { token });
    await emulator.api('GET', '/cart/orders?status=lost', { token });
    const after = await sum('');
    expect(after.body.counts).toMatchObject({ total: 1, ok: 1 });
    expect(after.total('ok') - before.total('ok')).toBe(1);
    expect(after.total('refused') - before.total('refused')).toBe(1);
    expect(after.total('synced')).toBeGreaterThan(0);
    expect(after.body.activity).toMatchObject({ range: '24h', hours: 1 });
    expect(after.body.activity.points).toHaveLength(24);
    emulator.passTime(30 * 3600);
    // A day without a call ends a session.
    ({ call } = await signIn(emulator));
    expect((await sum('')).total('ok')).toBe(0);
    const week = await sum('?range=7d');
    expect(week.body.activity.points).toHaveLength(28);
    expect(week.total('ok')).toBe(after.total('ok'));
    expect((await call('GET', '/home?range=1y')).status).toBe(422);
  });

  test('takes what is recent from the clock of the emulator, which tests move', async () => {
    const { body } = await call('GET', '/clock');
    expect(Date.parse(body.now) - Date.now()).toBeGreaterThan(29 * 3_600_000);
  });
});
