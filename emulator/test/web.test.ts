import { describe, expect, test } from 'vitest';
import { startTest } from './support/harness.js';

const emulator = await startTest();
const { api, dashboard } = emulator;
const ours = { 'sec-fetch-site': 'same-origin' };

describe('the Link page', () => {
  test('comes under a strict policy and may be framed by local apps only', async () => {
    for (const path of ['/link', '/link/', '/link/nothing.js']) {
      const { headers } = await api('GET', path, { key: null });
      const policy = headers.get('content-security-policy');
      expect(policy).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors http://localhost:* http://127.0.0.1:*",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('serves nothing from outside its folder', async () => {
    for (const path of [
      '/link/../package.json',
      '/link/%2e%2e/%2e%2e/package.json',
      '/link/..%2f..%2fpackage.json',
      '/link/assets/..%5c..%5cpackage.json',
    ]) {
      const { body } = await api('GET', path);
      expect(JSON.stringify(body)).not.toContain('trackstar-emulator');
    }
  });
});

describe('the dashboard', () => {
  const open = (apiKey: string, headers: Record<string, string> = ours) =>
    dashboard('POST', '/api/session', { key: null, body: { apiKey }, headers });

  test('shows connections to who has the full-access key', async () => {
    const { connectionId } = await emulator.connect('wms', 'sandbox');
    const { status, body } = await open('test-full-key');
    expect(status).toBe(201);
    const list = await dashboard('GET', '/api/connections', {
      key: null,
      bearer: body.token,
      headers: ours,
    });
    expect(list.status).toBe(200);
    expect(list.headers.get('cache-control')).toBe('no-store');
    expect(list.body.data).toEqual([await emulator.connection(connectionId)]);
  });

  test('refuses other keys and other tokens', async () => {
    for (const key of ['nope', emulator.keys.readOnlyApiKey])
      expect((await open(key)).status).toBe(401);
    for (const bearer of [undefined, 'nope']) {
      const { status } = await dashboard('GET', '/api/connections', {
        key: null,
        bearer,
        headers: ours,
      });
      expect(status).toBe(401);
    }
    const withKey = await dashboard('GET', '/api/connections', { headers: ours });
    expect(withKey.status).toBe(401);
  });

  test('ends its sessions', async () => {
    const { body } = await open('test-full-key');
    emulator.passTime(8 * 3600 + 1);
    const { status } = await dashboard('GET', '/api/connections', {
      key: null,
      bearer: body.token,
      headers: ours,
    });
    expect(status).toBe(401);
    emulator.passTime(-8 * 3600 - 1);
  });

  test('takes calls from its own page only', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      {},
      { origin: 'http://localhost:4010' },
    ] as Record<string, string>[]) {
      expect((await open('test-full-key', headers)).status).toBe(403);
    }
    expect((await open('test-full-key', { origin: 'http://localhost:4011' })).status).toBe(201);
    expect((await open('test-full-key', { ...ours, 'content-type': 'text/plain' })).status).toBe(
      422,
    );
    const read = await dashboard('GET', '/api/connections', {
      headers: { 'sec-fetch-site': 'same-site' },
    });
    expect(read.status).toBe(403);
    expect((await dashboard('GET', '/', { headers: { host: 'localhost:4010' } })).status).toBe(403);
  });

  test('may be framed by nobody, and is not there on the API port', async () => {
    const { headers } = await dashboard('GET', '/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await api('GET', '/api/connections')).status).toBe(404);
    expect((await api('POST', '/api/session', { body: { apiKey: 'test-full-key' } })).status).toBe(
      404,
    );
    expect((await dashboard('GET', '/connections')).status).toBe(404);
  });
});
