import { eq } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { connections } from '../../src/storage/schema.js';
import { emitEvent } from '../../src/webhooks/emit.js';
import { startTest } from '../support/harness.js';
import { startReceiver } from '../support/receiver.js';

const { api, connect, synced, deps, passTime, keys, logLines } = await startTest();
const { connectionId, token } = await connect('carrier', 'sandbox');
await synced(connectionId);
const [connection] = await deps.db.orm
  .select()
  .from(connections)
  .where(eq(connections.id, connectionId));
if (!connection) throw new Error('no connection');

const announce = (data: Record<string, unknown>, more: { secrets?: Record<string, string> } = {}) =>
  deps.db.transaction((tx) =>
    emitEvent(deps, tx, {
      connection,
      eventType: 'connection.schedule-stuck',
      data,
      recordId: 'r1',
      ...more,
    }),
  );
const pause = (ms = 15) => new Promise((resolve) => setTimeout(resolve, ms));
const endpointOf = async (url: string, more: object = {}) =>
  (await api('POST', '/webhooks/endpoints', { body: { url, ...more } })).body.data;
const newestMessage = async () => {
  const { body } = await api('GET', '/webhooks/messages?limit=1');
  return (await api('GET', `/webhooks/messages/${body.data[0].id}`)).body.data;
};
/** The log is written after the answer was read. */
const logged = async (attempts: number) => {
  for (;;) {
    const message = await newestMessage();
    if (message.deliveries[0]?.attempts >= attempts) return message;
    await pause();
  }
};

beforeEach(async () => {
  const { body } = await api('GET', '/webhooks/endpoints');
  for (const { id } of body.data) await api('DELETE', `/webhooks/endpoints/${id}`);
});

describe('a delivery', () => {
  test('is signed by the Standard Webhooks scheme, under both names', async () => {
    const receiver = await startReceiver();
    const { secret } = await endpointOf(receiver.url);
    await announce({ note: 'hello' });
    const { headers, text, body } = await receiver.got(1);
    expect(secret).toMatch(/^whsec_/);
    expect(new Webhook(secret).verify(text, headers as Record<string, string>)).toEqual(body);
    expect(body).toMatchObject({
      connection_id: connectionId,
      event_type: 'connection.schedule-stuck',
      data: { note: 'hello' },
    });
    for (const name of ['id', 'timestamp', 'signature']) {
      expect(headers[`svix-${name}`]).toBe(headers[`webhook-${name}`]);
    }
    const message = await logged(1);
    expect(message.id).toBe(headers['svix-id']);
    expect(message.deliveries).toMatchObject([
      { status: 'delivered', attempts: 1, next_attempt_at: null, log: [{ status_code: 204 }] },
    ]);
  });

  test('carries secrets that neither the log nor an echo in the answer shows', async () => {
    const receiver = await startReceiver();
    receiver.answer = (response, { text }) => response.writeHead(500).end(text);
    await endpointOf(receiver.url);
    await announce({ created: 1 }, { secrets: { access_token: token } });
    const { body } = await receiver.got(1);
    expect(body.data).toEqual({ created: 1, access_token: token });
    const message = await logged(1);
    expect(message.deliveries[0].log[0].response).toContain('[redacted]');
    expect(JSON.stringify(message)).not.toContain(token);
  });

  test('after a rotation is signed with both secrets for a day, then with the new one', async () => {
    const receiver = await startReceiver();
    const { id, secret: old } = await endpointOf(receiver.url);
    const rotated = (await api('POST', `/webhooks/endpoints/${id}/rotate-secret`)).body.data;
    expect(rotated.secret).not.toBe(old);
    expect((await api('GET', `/webhooks/endpoints/${id}/secret`)).body.secret).toBe(rotated.secret);
    await announce({});
    const both = await receiver.got(1);
    for (const secret of [old, rotated.secret]) {
      new Webhook(secret).verify(both.text, both.headers as Record<string, string>);
    }
    passTime(25 * 3600);
    await announce({});
    const one = await receiver.got(2);
    const headers = one.headers as Record<string, string>;
    new Webhook(rotated.secret).verify(one.text, headers);
    expect(() => new Webhook(old).verify(one.text, headers)).toThrow();
  });

  test('that is too long carries the id, and a URL for the rest', async () => {
    const receiver = await startReceiver();
    await endpointOf(receiver.url);
    await announce({ text: 'x'.repeat(300_000) });
    const { body } = await receiver.got(1);
    expect(body).toMatchObject({ data_truncated: true, data: { id: 'r1' } });
    const path = (url: string) => url.slice(url.indexOf('/webhooks'));
    const { body: link } = await api('GET', path(body.data_url));
    const whole = await api('GET', path(link.download_url), { key: null });
    expect(whole.body.data.text).toHaveLength(300_000);
    const forged = link.download_url.replace(/\.\d+\./, '.9999999999999.');
    expect((await api('GET', path(forged), { key: null })).status).toBe(404);
    passTime(21 * 60);
    expect((await api('GET', path(link.download_url), { key: null })).status).toBe(404);
  });
});

describe('a receiver that fails', () => {
  test('is tried eight times, later each time, under one id; then it can be sent again', async () => {
    const receiver = await startReceiver();
    receiver.answer = (response) => response.writeHead(503).end('not now');
    const { id } = await endpointOf(receiver.url);
    await announce({ n: 1 });
    const waits = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];
    for (const [at, wait] of waits.entries()) {
      const { deliveries } = await logged(at + 1);
      const due = new Date(deliveries[0].next_attempt_at).getTime();
      expect(Math.abs(due - deps.now().getTime() - wait * 1000)).toBeLessThan(4000);
      passTime(wait - 4);
      if (at === 0) {
        await pause(600);
        expect(receiver.received).toHaveLength(1);
      }
      passTime(4);
    }
    const { id: messageId, deliveries } = await logged(8);
    expect(deliveries[0]).toMatchObject({ status: 'failed', next_attempt_at: null });
    expect(deliveries[0].log).toHaveLength(8);
    expect(deliveries[0].log[7]).toMatchObject({
      status_code: 503,
      response: 'not now',
      error: 'The receiver answered 503.',
    });
    expect(new Set(receiver.received.map(({ headers }) => headers['svix-id'])).size).toBe(1);
    expect((await api('GET', `/webhooks/endpoints/${id}`)).body.data.failing_since).not.toBeNull();

    receiver.answer = (response) => response.writeHead(200).end();
    await api('POST', `/webhooks/messages/${messageId}/resend`, { body: { endpoint_id: id } });
    await receiver.got(9);
    while ((await newestMessage()).deliveries[0].status !== 'delivered') await pause();
    expect((await api('GET', `/webhooks/endpoints/${id}`)).body.data.failing_since).toBeNull();
  });

  test('for five days is switched off, and what it missed can be recovered', async () => {
    const receiver = await startReceiver();
    receiver.answer = (response) => response.writeHead(500).end();
    const { id } = await endpointOf(receiver.url);
    const since = deps.now().toISOString();
    await announce({ n: 1 });
    await logged(1);
    passTime(6 * 86_400);
    const isOff = async () => (await api('GET', `/webhooks/endpoints/${id}`)).body.data.disabled;
    while (!(await isOff())) await pause();
    expect((await newestMessage()).deliveries[0].status).toBe('failed');
    receiver.answer = (response) => response.writeHead(204).end();
    await api('PATCH', `/webhooks/endpoints/${id}`, { body: { disabled: false } });
    const before = receiver.received.length;
    const { body } = await api('POST', `/webhooks/endpoints/${id}/recover`, { body: { since } });
    expect(body).toEqual({ resent: 1 });
    await receiver.got(before + 1);
  });

  test('that is slow or dead holds up nobody else', async () => {
    const slow = await startReceiver();
    slow.answer = () => {};
    const good = await startReceiver();
    for (let n = 0; n < 6; n++) await endpointOf(slow.url);
    await endpointOf('http://127.0.0.1:1/nobody-listens');
    await endpointOf(good.url);
    const started = Date.now();
    for (let n = 0; n < 20; n++) await announce({ n });
    await good.got(20);
    expect(Date.now() - started).toBeLessThan(10_000);
    slow.close();
  });
});

describe('an endpoint', () => {
  test('gets the events that it wants, and none while it is off', async () => {
    const receiver = await startReceiver();
    const { id } = await endpointOf(receiver.url, { event_types: ['connection.deleted'] });
    await announce({});
    await api('PATCH', `/webhooks/endpoints/${id}`, { body: { event_types: null } });
    await announce({ n: 2 });
    expect((await receiver.got(1)).body.data).toEqual({ n: 2 });
    await api('PATCH', `/webhooks/endpoints/${id}`, { body: { disabled: true } });
    await announce({ n: 3 });
    await api('PATCH', `/webhooks/endpoints/${id}`, { body: { disabled: false } });
    await announce({ n: 4 });
    expect((await receiver.got(2)).body.data).toEqual({ n: 4 });
  });

  test('can be tested, with our own event or an example of a real one', async () => {
    const receiver = await startReceiver();
    await announce({ example: true });
    const { id } = await endpointOf(receiver.url);
    await api('POST', `/webhooks/endpoints/${id}/test`);
    expect((await receiver.got(1)).body.event_type).toBe('webhook.test');
    const body = { event_type: 'connection.schedule-stuck' };
    await api('POST', `/webhooks/endpoints/${id}/test`, { body });
    expect((await receiver.got(2)).body.data).toEqual({ example: true });
    const none = await api('POST', `/webhooks/endpoints/${id}/test`, {
      body: { event_type: 'order.created' },
    });
    expect([none.status, none.body.error]).toEqual([400, expect.stringContaining('webhook.test')]);
  });

  test.each([
    [{}, 'url'],
    [{ url: 'ftp://127.0.0.1/' }, 'url'],
    [{ url: 'http://169.254.169.254/latest' }, 'url'],
    [{ url: 'http://u:p@127.0.0.1/' }, 'url'],
    [{ url: 'http://127.0.0.1/', event_types: ['no.such'] }, 'event_types.0'],
    [{ url: 'http://127.0.0.1/', event_types: [] }, 'event_types'],
    [{ url: 'http://127.0.0.1/', extra: 1 }, 'extra'],
  ])('%j is refused', async (body, field) => {
    const answer = await api('POST', '/webhooks/endpoints', { body });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.detail.json)).toContain(field);
  });

  test('shows its secret to a full-access key only', async () => {
    const { id, secret } = await endpointOf('http://127.0.0.1:1/');
    const path = `/webhooks/endpoints/${id}`;
    const readOnly = { key: keys.readOnlyApiKey };
    expect((await api('GET', `${path}/secret`, readOnly)).status).toBe(403);
    expect((await api('POST', `${path}/rotate-secret`, readOnly)).status).toBe(403);
    expect((await api('GET', `${path}/secret`, { key: null })).status).toBe(401);
    const shown = await api('GET', '/webhooks/endpoints', readOnly);
    expect(shown.body.data).toMatchObject([{ id, event_types: null, disabled: false }]);
    expect(JSON.stringify(shown.body)).not.toContain(secret);
    expect(logLines.join('\n')).not.toContain(secret);
    for (const call of ['GET', 'PATCH', 'DELETE']) {
      expect((await api(call, '/webhooks/endpoints/ep_nobody')).status).toBe(404);
    }
  });
});

test('the log is filtered and paged, newest first', async () => {
  for (let n = 0; n < 5; n++) await announce({ n });
  const query = `event_type=connection.schedule-stuck&connection_id=${connectionId}&record_id=r1`;
  const seen: string[] = [];
  let page = (await api('GET', `/webhooks/messages?${query}&limit=2`)).body;
  const total = page.total_count;
  for (;;) {
    seen.push(...page.data.map((each: { id: string }) => each.id));
    if (!page.next_token) break;
    page = (await api('GET', `/webhooks/messages?${query}&limit=2&page_token=${page.next_token}`))
      .body;
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  const newest = (await api('GET', `/webhooks/messages/${seen[0]}`)).body.data;
  expect(newest.payload.data).toEqual({ n: 4 });
  for (const none of [
    'connection_id=x',
    'status=failed&endpoint_id=x',
    'before=2000-01-01T00:00:00Z',
  ]) {
    expect((await api('GET', `/webhooks/messages?${none}`)).body.total_count).toBe(0);
  }
  for (const bad of ['limit=0', 'limit=251', 'page_token=x', 'after=yesterday', 'unknown=1']) {
    expect((await api('GET', `/webhooks/messages?${bad}`)).status).toBe(422);
  }
  const { body } = await api('GET', '/webhooks/event-types');
  expect(body.data.map((each: { name: string }) => each.name)).toEqual(
    expect.arrayContaining(['order.shipment.created', 'cart-order.created', 'connection.deleted']),
  );
});
