import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callOut, checkOutboundUrl } from '../src/http/outbound.js';
import { resolveOptions } from '../src/options.js';

const policy = { options: resolveOptions({ memory: true }), ownPorts: new Set<number>() };
const open = { ...policy, options: resolveOptions({ memory: true, host: '0.0.0.0' }) };
const limits = { timeout: 2000, maxBytes: 1000 };

const server = createServer((request, response) => {
  if (request.url === '/moved') response.writeHead(302, { location: '/' }).end();
  else if (request.url === '/big') response.end('x'.repeat(5000));
  else if (request.url === '/silent') response.flushHeaders();
  else response.end(`${request.method} ${request.headers['x-mark'] ?? ''}`);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;

describe('calling out', () => {
  test('a server of this machine is called while we listen on loopback', async () => {
    const headers = { 'x-mark': 'here' };
    for (const host of ['127.0.0.1', 'localhost']) {
      const answer = await callOut(policy, {
        url: at('/', host),
        method: 'PUT',
        headers,
        ...limits,
      });
      expect([answer.status, String(answer.body)]).toEqual([200, 'PUT here']);
    }
  });

  test('and not while we listen for others, by whatever name', async () => {
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '127.1',
      '0x7f000001',
    ]) {
      await expect(callOut(open, { url: at('/', host), ...limits })).rejects.toMatchObject({
        code: 'not_allowed',
      });
    }
  });

  test('our own ports are never called', async () => {
    const own = { ...policy, ownPorts: new Set([port]) };
    for (const host of ['127.0.0.1', 'localhost']) {
      await expect(callOut(own, { url: at('/', host), ...limits })).rejects.toMatchObject({
        code: 'not_allowed',
      });
    }
  });

  test('redirects are not followed', async () => {
    expect((await callOut(policy, { url: at('/moved'), ...limits })).status).toBe(302);
  });

  test.each([
    ['/big', 'too_big'],
    ['/silent', 'timeout'],
  ])('%s ends with %s', async (path, code) => {
    const call = callOut(policy, { url: at(path), timeout: 300, maxBytes: 1000 });
    await expect(call).rejects.toMatchObject({ code });
  });

  test('nobody there', async () => {
    const call = callOut(policy, { url: 'http://127.0.0.1:1/', ...limits });
    await expect(call).rejects.toMatchObject({ code: 'unreachable' });
  });
});

test.each([
  'ftp://example.com/',
  'file:///etc/passwd',
  'nonsense',
  'http://user:secret@example.com/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fe80::1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://0.0.0.0/',
  'http://[::]/',
  'http://224.0.0.1/',
])('%s is not called', (url) => {
  expect(() => checkOutboundUrl(policy, url)).toThrow(
    expect.objectContaining({ code: 'not_allowed' }),
  );
});
