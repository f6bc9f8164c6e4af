import { request } from 'node:http';
import { connect as openSocket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { createEmulator, EmulatorError } from '../src/index.js';

/*
 * Over real sockets: what Node's own server makes of a request differs from what the apps get in the other tests.
 */
const silent = { info: () => {}, error: () => {} };
const options = { memory: true, port: 0, apiKey: 'k', vendorLatency: 0, log: silent };
const emulator = await createEmulator(options);
afterAll(emulator.close);
const { port } = new URL(emulator.url);

/** Sends the text as it is and gives back the whole answer. */
const raw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = openSocket(Number(port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
    socket.end(text);
  });

const head = (line: string, ...more: string[]) =>
  `${[`${line} HTTP/1.1`, `Host: localhost:${port}`, 'x-trackstar-api-key: k', 'Connection: close', ...more].join('\r\n')}\r\n\r\n`;

/** Node sends this in chunks, without a length. */
const inChunks = (path: string, chunks: string[]) =>
  new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const sent = request(
      `${emulator.url}${path}`,
      {
        method: 'POST',
        headers: { 'x-trackstar-api-key': 'k', 'content-type': 'application/json' },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, body: JSON.parse(text) }));
      },
    );
    sent.on('error', reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });

describe('requests as they come over the wire', () => {
  test('a POST without body and without length, as from curl', async () => {
    const answer = await raw(head('POST /sandbox/generate-sandbox/wms'));
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toContain('"access_token":"trackstar_');
    expect(await raw(head('POST /link/token'))).toContain('"link_token":"link_');
  });

  test('a body in chunks', async () => {
    const answer = await inChunks('/link/token', ['{"customer', '_id":"ä"}']);
    expect(answer).toMatchObject({ status: 200, body: { link_token: expect.any(String) } });
    const tooBig = await inChunks('/link/token', ['"', ...Array(17).fill('x'.repeat(65_536)), '"']);
    expect(tooBig).toMatchObject({ status: 413, body: { error: expect.stringContaining('1 MB') } });
  });

  test.each(['nope', '{"customer_id":', '[]', '"text"', '\u0000', '{"customer_id":"a\\u0000"}'])(
    'the body %j is refused, and the next call is answered',
    async (body) => {
      const answer = await inChunks('/link/token', [body]);
      expect(answer).toMatchObject({ status: 422, body: { error: expect.any(String) } });
      expect((await inChunks('/link/token', ['{}'])).status).toBe(200);
    },
  );

  test.each([
    'GET /%zz',
    'GET //',
    'GET /connections/%00',
    'GET /connections?page_token=%00',
    'GET /connections/%E0%A4%A',
  ])('%s is answered with an error', async (line) => {
    expect(await raw(head(line))).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(await raw(head('GET /connections'))).toMatch(/^HTTP\/1.1 200 /);
  });

  test('one without Host, or with a name that is not ours, is refused', async () => {
    const call = (host: string) =>
      raw(
        `GET /connections HTTP/1.1\r\n${host}x-trackstar-api-key: k\r\nConnection: close\r\n\r\n`,
      );
    expect(await call('')).toMatch(/^HTTP\/1.1 400 /);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost',
      `localhost:${port}.`,
    ]) {
      expect(await call(`Host: ${host}\r\n`)).toMatch(/^HTTP\/1.1 40[03] /);
    }
    expect(await call(`Host: 127.0.0.1:${port}\r\n`)).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('from code', () => {
  const list = async (url = emulator.url) => {
    const headers = { 'x-trackstar-api-key': 'k' };
    return (await (await fetch(`${url}/connections`, { headers })).json()) as {
      total_count: number;
    };
  };

  test('has the documented fields and no others', () => {
    expect(emulator).toEqual({
      url: `http://localhost:${port}`,
      linkUrl: `http://localhost:${port}/link`,
      dashboardUrl: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      apiKey: 'k',
      readOnlyApiKey: expect.stringMatching(/^tsk_ro_/),
      reset: expect.any(Function),
      close: expect.any(Function),
    });
  });

  test('reset forgets connections, also in the middle of their sync, and leaves the keys', async () => {
    const generate = () =>
      fetch(`${emulator.url}/sandbox/generate-sandbox/cart`, {
        method: 'POST',
        headers: { 'x-trackstar-api-key': 'k' },
      });
    await generate();
    expect((await list()).total_count).toBeGreaterThan(0);
    await emulator.reset();
    expect(await list()).toEqual({ data: [], next_token: null, total_count: 0 });
    expect((await generate()).status).toBe(200);
    expect((await list()).total_count).toBe(1);
  });

  test('a taken port, also that of the dashboard, is told with what to do, and leaves nothing behind', async () => {
    const taken = Number(new URL(emulator.dashboardUrl).port);
    const same = createEmulator({ ...options, port: taken });
    await expect(same).rejects.toThrow(EmulatorError);
    await expect(same).rejects.toThrow(/Port \d+ is taken .* --port/);
    const before = createEmulator({ ...options, port: taken - 1 });
    await expect(before).rejects.toThrow(/is taken/);
  });

  test('close ends it, also when it is called twice', async () => {
    const other = await createEmulator(options);
    expect((await list(other.url)).total_count).toBe(0);
    await Promise.all([other.close(), other.close()]);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
    await expect(fetch(other.dashboardUrl)).rejects.toThrow();
  });
});
