import { describe, expect, test } from 'vitest';
import { writeSettings } from '../src/storage/settings.js';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, link, connect, connection, synced } = emulator;

async function create(body: object = {}) {
  const { status, body: answer } = await api('POST', '/magic-links', { body });
  expect(answer.error).toBeUndefined();
  expect(status).toBe(200);
  const magicLink = answer.magic_link;
  return { ...magicLink, secret: new URL(magicLink.url).hash.slice(1) };
}

const open = (secret: string) => link('/magic', { body: { secret } });

async function toPermissions(secret: string, integrationName = 'sandbox', credentials = {}) {
  const { sessionToken } = (await open(secret)).body;
  const { body } = await link('/credentials', {
    bearer: sessionToken,
    body: { integrationName, credentials },
  });
  return { sessionToken, attemptId: body.attemptId };
}

const finish = ({ sessionToken, attemptId }: { sessionToken: string; attemptId: string }) =>
  link('/finish', { bearer: sessionToken, body: { attemptId } });

const code = async (secret: string) => (await open(secret)).body.code;

describe('POST /magic-links', () => {
  test('answers the link, with its URL this once', async () => {
    const made = await create({ customer_id: 'customer-1', link_duration: 2 });
    expect(made).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      integration_type: 'wms',
      integration_allow_list: [],
      integration_block_list: [],
      integrations_with_endpoints: [],
      customer_id: 'customer-1',
      connection_id: null,
      status: 'open',
      url: expect.stringMatching(/^http:\/\/localhost:4010\/link\/m#magic_[\w-]{43}$/),
    });
    const days = (Date.parse(made.expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(2, 2);
    const { body } = await api('GET', `/magic-links/${made.id}`);
    const { url: _, secret: __, ...rest } = made;
    expect(body).toEqual({ magic_link: rest });
  });

  test('takes seven days when nothing is said, and an empty body', async () => {
    const { body } = await api('POST', '/magic-links');
    const days = (Date.parse(body.magic_link.expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
  });

  test.each([
    [{ link_duration: 0 }, 'link_duration'],
    [{ link_duration: 1.5 }, 'link_duration'],
    [{ integration_type: 'erp' }, 'integration_type'],
    [
      { integration_allow_list: ['shiphero'], integration_block_list: ['fba'] },
      'integration_allow_list',
    ],
    [
      { integration_allow_list: ['shiphero'], integrations_with_endpoints: ['get_orders'] },
      'integration_allow_list',
    ],
    [{ integration_allow_list: ['shipheroo'] }, 'integration_allow_list'],
    [{ integrations_with_endpoints: ['get_nothing'] }, 'integrations_with_endpoints'],
    [
      { disabled_functions: ['get_orders'], enabled_functions: ['get_orders'] },
      'enabled_functions',
    ],
    [{ customer: 'x' }, 'customer'],
  ])('%j is refused by name', async (body, field) => {
    const answer = await api('POST', '/magic-links', { body });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.detail.json)).toEqual([field]);
  });

  test('a renewal excludes every other choice, and an unknown connection is not found', async () => {
    const { connectionId } = await connect('wms', 'shipwire', {
      tokenBody: { customer_id: 'customer-1' },
    });
    const made = await create({ connection_id: connectionId, customer_id: 'customer-1' });
    expect(made).toMatchObject({ connection_id: connectionId, integration_type: 'wms' });
    for (const more of [
      { integration_allow_list: ['shipwire'] },
      { integration_block_list: ['fba'] },
      { integrations_with_endpoints: ['get_orders'] },
      { disabled_functions: ['get_orders'] },
      { integration_type: 'cart' },
      { customer_id: 'customer-2' },
    ]) {
      const { status } = await api('POST', '/magic-links', {
        body: { connection_id: connectionId, ...more },
      });
      expect(status).toBe(422);
    }
    const unknown = await api('POST', '/magic-links', { body: { connection_id: 'nobody' } });
    expect(unknown.status).toBe(404);
  });

  test('is not for read-only keys, which may read', async () => {
    const key = emulator.keys.readOnlyApiKey;
    expect((await api('POST', '/magic-links', { key, body: {} })).status).toBe(403);
    const { id } = await create();
    expect((await api('DELETE', `/magic-links/${id}`, { key })).status).toBe(403);
    expect((await api('GET', '/magic-links', { key })).status).toBe(200);
  });
});

test('the list has the newest first and none that was deleted', async () => {
  const first = await create();
  emulator.passTime(1);
  const second = await create();
  const ids = async () =>
    (await api('GET', '/magic-links')).body.magic_links.map((each: { id: string }) => each.id);
  expect((await ids()).slice(0, 2)).toEqual([second.id, first.id]);
  const gone = await api('DELETE', `/magic-links/${second.id}`);
  expect(gone.body).toEqual({ id: second.id, object: 'magic_link', deleted: true });
  expect(await ids()).not.toContain(second.id);
  for (const method of ['GET', 'DELETE']) {
    expect((await api(method, `/magic-links/${second.id}`)).status).toBe(404);
  }
});

describe('a magic link', () => {
  test('makes a connection for its customer, with a token that reads, and no exchange', async () => {
    const made = await create({ customer_id: 'customer-9', integration_allow_list: ['sandbox'] });
    const finished = await finish(await toPermissions(made.secret));
    expect(finished.body).toEqual({
      id: expect.any(String),
      authCode: null,
      integrationName: 'sandbox',
    });
    const { magic_link: used } = (await api('GET', `/magic-links/${made.id}`)).body;
    expect(used.status).toBe('used');
    const current = await synced(used.connection_id);
    expect(current).toMatchObject({ customer_id: 'customer-9', integration_name: 'sandbox' });
  });

  test('is used up by nothing but a connection, and then by one only', async () => {
    const { secret } = await create({ integration_allow_list: ['sandbox'] });
    for (let times = 0; times < 3; times += 1) expect((await open(secret)).status).toBe(201);
    const people = [await toPermissions(secret), await toPermissions(secret)];
    const answers = await Promise.all(people.map(finish));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    const winner = people[answers.findIndex(({ status }) => status === 200)];
    // A lost answer is asked for again.
    if (winner) expect((await finish(winner)).status).toBe(200);
    expect(await code(secret)).toBe('magic_link_used');
  });

  test('offers what it was made for', async () => {
    await writeSettings(emulator.deps.db, { disabledFunctions: ['get_inventory', 'get_orders'] });
    const { secret } = await create({
      integration_block_list: ['fba'],
      integrations_with_endpoints: ['create_order'],
      enabled_functions: ['get_orders'],
      disabled_functions: ['get_warehouses'],
    });
    const { body } = await open(secret);
    const names = body.integrations.map(
      (each: { integrationName: string }) => each.integrationName,
    );
    expect(names).toContain('shiphero');
    expect(names).not.toContain('fba');
    expect(names).not.toContain('sandbox');
    expect(body.embedderOrigin).toBe(null);
    const asked = body.dataRequested.map((each: { functionName: string }) => each.functionName);
    expect(asked).toContain('get_orders');
    expect(asked).not.toContain('get_inventory');
    expect(asked).not.toContain('get_warehouses');
    await writeSettings(emulator.deps.db, { disabledFunctions: [] });
  });

  test('renews a connection, which keeps id, token and customer', async () => {
    const first = await connect('wms', 'shipwire', { tokenBody: { customer_id: 'customer-3' } });
    const { secret } = await create({ connection_id: first.connectionId });
    const { body } = await open(secret);
    expect(body.relink).toEqual({ connectionId: first.connectionId, integrationName: 'shipwire' });
    const credentials = { email: 'OPS@example.com', api_token: 'trackstar-partial' };
    expect((await finish(await toPermissions(secret, 'shipwire', credentials))).status).toBe(200);
    expect((await connection(first.connectionId)).customer_id).toBe('customer-3');
    const read = await api('GET', '/wms/orders', { token: first.token });
    expect(read.status).not.toBe(401);
  });

  test('renews no other account', async () => {
    const first = await connect('wms', 'shipwire');
    const { secret } = await create({ connection_id: first.connectionId });
    const { sessionToken } = (await open(secret)).body;
    const { body } = await link('/credentials', {
      bearer: sessionToken,
      body: {
        integrationName: 'shipwire',
        credentials: { email: 'other@example.com', api_token: 'trackstar-good' },
      },
    });
    expect(body.code).toBe('account_mismatch');
  });

  test('says what became of it', async () => {
    expect(await code('magic_nothing')).toBe('magic_link_unknown');
    const revoked = await create();
    await api('DELETE', `/magic-links/${revoked.id}`);
    expect(await code(revoked.secret)).toBe('magic_link_revoked');
    const late = await create({ link_duration: 1 });
    emulator.passTime(86_401);
    expect(await code(late.secret)).toBe('magic_link_expired');
    const { magic_link: expired } = (await api('GET', `/magic-links/${late.id}`)).body;
    expect(expired.status).toBe('expired');
  });

  test('that is revoked stops who has it open', async () => {
    const { id, secret } = await create({ integration_allow_list: ['sandbox'] });
    const session = await toPermissions(secret);
    await api('DELETE', `/magic-links/${id}`);
    expect((await finish(session)).status).toBe(401);
  });

  test('gives no session that outlives it, and no link token to steal', async () => {
    const { secret } = await create({ link_duration: 1 });
    emulator.passTime(86_400 - 60);
    const { body } = await open(secret);
    const seconds = (Date.parse(body.expiresAt) - emulator.deps.now().getTime()) / 1000;
    expect(seconds).toBeLessThanOrEqual(61);
    expect(JSON.stringify(body)).not.toContain(secret);
  });

  test('is kept as a hash only', async () => {
    const { secret } = await create();
    const { rows } = await emulator.deps.db.executeSql('select * from magic_links');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(8));
    expect(emulator.logLines.join('\n')).not.toContain(secret);
  });

  test('has a page that nobody may frame, cache, index or learn of', async () => {
    const { headers } = await api('GET', '/link/m', { key: null });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });
});
