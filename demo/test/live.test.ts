import { beforeAll, expect, test } from 'vitest';
import { openWebhookEndpoint } from '../src/trackstar/webhook-endpoint.js';
import { ORIGIN, startApp } from './support/start-app.js';

let started: Awaited<ReturnType<typeof startApp>>;
beforeAll(async () => {
  // What was read once stays as it is, unless a webhook says otherwise.
  started = await startApp({ syncing: 3_600_000, settled: 3_600_000 });
});

/** What an open page is told, as it comes. */
async function openPage(cookie: string) {
  const response = await started.app.request(`${ORIGIN}/api/live`, { headers: { cookie } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  const reading = (async () => {
    for (let part = await reader?.read(); part?.value; part = await reader?.read())
      told += part.value;
  })();
  return {
    status: response.status,
    told: () => told,
    close: async () => {
      await reader?.cancel();
      await reading;
    },
  };
}

test('the initial sync is followed by webhooks: each step reaches the open page, and is seen by its next look', async () => {
  const [merchant, other] = [await started.visitor(), await started.visitor()];
  const [page, others] = [await openPage(merchant.cookie), await openPage(other.cookie)];
  const { body } = await merchant.store(await merchant.authCode('cart'));
  const id: string = body.connectionId;
  const looks: string[] = [];
  const look = async () => {
    const connection = (await merchant.connections()).find((each) => each.id === id);
    looks.push(connection?.state ?? 'none');
    return connection?.state;
  };
  await look();
  // Looks only when it is told to, as the page does.
  let seen = 0;
  await expect
    .poll(async () => {
      const told = page.told().split(`data: ${id}`).length - 1;
      if (told > seen) await look();
      seen = told;
      return looks.at(-1);
    })
    .toBe('ready');
  expect(seen).toBeGreaterThan(0);
  expect(others.told()).not.toContain(id);
  await Promise.all([page.close(), others.close()]);
});

test('a connection that is deleted elsewhere is seen to be gone', async () => {
  const merchant = await started.visitor();
  const page = await openPage(merchant.cookie);
  const { body } = await merchant.store(await merchant.authCode('carrier'));
  await expect.poll(async () => page.told()).toContain(body.connectionId);
  await expect.poll(async () => (await merchant.connections())[0]?.state).toBe('ready');
  const accessToken = await started.accessTokenOf(body.connectionId);
  await started.trackstar.withAccessToken(accessToken).connections.delete();
  await expect.poll(async () => (await merchant.connections())[0]?.state).toBe('attention');
  await page.close();
});

test('only Trackstar is listened to', async () => {
  const merchant = await started.visitor();
  const page = await openPage(merchant.cookie);
  const event = {
    event_type: 'connection.created',
    connection_id: 'c',
    customer_id: 'm',
    data: {},
  };
  const now = String(Math.floor(Date.now() / 1000));
  for (const headers of [
    {} as Record<string, string>,
    { 'svix-id': 'msg_1', 'svix-timestamp': now, 'svix-signature': 'v1,AAAA' },
  ]) {
    const response = await fetch(started.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(event),
    });
    expect(response.status).toBe(401);
  }
  expect(page.told()).not.toContain('event: connection');
  await page.close();
});

test('nobody listens without a session', async () => {
  expect((await openPage('')).status).toBe(401);
});

test('a second start uses the endpoint of the first', async () => {
  const list = () =>
    started.trackstar.request<{ data: object[] }>({ method: 'GET', path: '/webhooks/endpoints' });
  const secret = await openWebhookEndpoint(started.trackstar, started.webhookUrl);
  expect((await list()).data).toHaveLength(1);
  expect(await openWebhookEndpoint(started.trackstar, started.webhookUrl)).toBe(secret);
});
