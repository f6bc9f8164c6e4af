import { expect, test } from 'vitest';
import { startTest } from './support/harness.js';

// The clock stands still, so that no window ends on its own.
let now = new Date('2030-01-01T00:00:00Z');
const emulator = await startTest({ rateLimits: true }, { now: () => now });
const { api } = emulator;

const sandbox = async (type: string) =>
  (await api('POST', `/sandbox/generate-sandbox/${type}`)).body.access_token;

test('10 reads a second for each access token, told by headers', async () => {
  const first = await sandbox('wms');
  const second = await sandbox('cart');
  for (let n = 9; n >= 0; n--) {
    const { status, headers } = await api('GET', '/wms/orders', { token: first });
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([200, String(n)]);
    expect(headers.get('x-ratelimit-limit')).toBe('10');
    expect(headers.get('x-ratelimit-reset')).toBe(String(now.getTime() / 1000 + 1));
  }
  const { status, headers, body } = await api('GET', '/wms/orders', { token: first });
  expect([status, body.origin, headers.get('retry-after')]).toEqual([429, 'trackstar', '1']);
  expect((await api('GET', '/cart/orders', { token: second })).status).toBe(200);
  now = new Date(now.getTime() + 1000);
  expect((await api('GET', '/wms/orders', { token: first })).status).toBe(200);
});

test('50 writes a second', async () => {
  now = new Date(now.getTime() + 5000);
  const statuses = [];
  for (let n = 0; n < 51; n++) statuses.push((await api('POST', '/link/token')).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(50);
  expect(statuses.at(-1)).toBe(429);
});

test('one look at the integrations a minute', async () => {
  expect((await api('GET', '/integrations/wms')).status).toBe(200);
  const { status, headers } = await api('GET', '/integrations/wms');
  expect([status, headers.get('retry-after')]).toEqual([429, '60']);
  now = new Date(now.getTime() + 60_000);
  expect((await api('GET', '/integrations/wms')).status).toBe(200);
});
