import { subtle } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startTest } from '../support/harness.js';
import { makeKeys, ours, publicKeyOf, signIn } from './support.js';

const emulator = await startTest();
const { api, dashboard } = emulator;

describe('signing in', () => {
  test('takes a full-access key and nothing else', async () => {
    for (const key of ['nope', emulator.keys.readOnlyApiKey]) {
      const { opened } = await signIn(emulator, key);
      expect(opened.status).toBe(401);
      expect(JSON.stringify(opened.body)).not.toContain(key);
    }
    expect((await signIn(emulator)).opened.status).toBe(201);
  });

  test('wants a public key of the right kind', async () => {
    const good = await publicKeyOf(await makeKeys());
    for (const publicKey of [
      undefined,
      { ...good, crv: 'P-384' },
      { ...good, x: 'A'.repeat(43) },
    ]) {
      const { status } = await dashboard('POST', '/api/session', {
        key: null,
        body: { apiKey: 'test-full-key', publicKey },
        headers: ours,
      });
      expect(status).toBe(422);
    }
  });

  test('refuses calls without the token of a live session', async () => {
    for (const bearer of [undefined, 'nope']) {
      const { status } = await dashboard('GET', '/api/connections', {
        key: null,
        bearer,
        headers: ours,
      });
      expect(status).toBe(401);
    }
    // The API key opens a session; it is not one.
    expect((await dashboard('GET', '/api/connections', { headers: ours })).status).toBe(401);
  });

  test('ends after eight hours, and at once when the person signs out', async () => {
    const person = await signIn(emulator);
    expect((await person.call('GET', '/info')).status).toBe(200);
    emulator.passTime(8 * 3600 + 1);
    expect((await person.call('GET', '/info')).status).toBe(401);
    emulator.passTime(-8 * 3600 - 1);

    const other = await signIn(emulator);
    expect((await other.call('DELETE', '/session')).status).toBe(200);
    expect((await other.call('GET', '/info')).status).toBe(401);
  });

  test('takes calls from its own page only', async () => {
    const { token } = await signIn(emulator);
    for (const headers of [
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      {},
      { origin: 'http://localhost:4010' },
    ] as Record<string, string>[]) {
      const { status } = await dashboard('DELETE', '/api/session', {
        key: null,
        bearer: token,
        body: {},
        headers,
      });
      expect(status).toBe(403);
    }
    const asText = await dashboard('DELETE', '/api/session', {
      key: null,
      bearer: token,
      body: {},
      headers: { ...ours, 'content-type': 'text/plain' },
    });
    expect(asText.status).toBe(422);
    const read = await dashboard('GET', '/api/connections', {
      bearer: token,
      headers: { 'sec-fetch-site': 'same-site' },
    });
    expect(read.status).toBe(403);
    const foreign = { ...ours, host: 'rebound.example:4011' };
    for (const path of ['/', '/connections', '/api/connections']) {
      const { status } = await dashboard('GET', path, { bearer: token, headers: foreign });
      expect(status).toBe(403);
    }
    expect((await dashboard('GET', '/', { headers: { host: 'localhost:4010' } })).status).toBe(403);
  });
});

describe('a reload', () => {
  const post = (path: string, body: object) =>
    dashboard('POST', `/api/session${path}`, { key: null, body, headers: ours });
  const sign = async (keys: Awaited<ReturnType<typeof makeKeys>>, text: string) =>
    Buffer.from(
      await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, Buffer.from(text)),
    ).toString('base64url');

  test('gets a new token for a signed challenge, and the old one stays good', async () => {
    const { keys, sessionId, call } = await signIn(emulator);
    const { challenge } = (await post('/challenge', { sessionId })).body;
    const resumed = await post('/resume', {
      sessionId,
      challenge,
      signature: await sign(keys, challenge),
    });
    expect(resumed.status).toBe(201);
    const info = await dashboard('GET', '/api/info', {
      key: null,
      bearer: resumed.body.token,
      headers: ours,
    });
    expect(info.status).toBe(200);
    expect((await call('GET', '/info')).status).toBe(200);
  });

  test('gets nothing with another key, for another session, twice, or too late', async () => {
    const { keys, sessionId } = await signIn(emulator);
    const other = await signIn(emulator);
    const challengeFor = async (id: string): Promise<string> =>
      (await post('/challenge', { sessionId: id })).body.challenge;

    let challenge = await challengeFor(sessionId);
    const forged = await sign(await makeKeys(), challenge);
    expect((await post('/resume', { sessionId, challenge, signature: forged })).status).toBe(401);
    // One try each.
    let signature = await sign(keys, challenge);
    expect((await post('/resume', { sessionId, challenge, signature })).status).toBe(401);

    challenge = await challengeFor(other.sessionId);
    signature = await sign(keys, challenge);
    expect((await post('/resume', { sessionId, challenge, signature })).status).toBe(401);

    challenge = await challengeFor(sessionId);
    signature = await sign(keys, challenge);
    emulator.passTime(61);
    expect((await post('/resume', { sessionId, challenge, signature })).status).toBe(401);
    emulator.passTime(-61);
    expect((await post('/challenge', { sessionId: 'nope' })).status).toBe(401);
  });
});

describe('the page', () => {
  test('may be framed by nobody, and is not there on the API port', async () => {
    const { headers } = await dashboard('GET', '/');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect((await api('GET', '/api/connections')).status).toBe(404);
    expect((await api('POST', '/api/session', { body: { apiKey: 'test-full-key' } })).status).toBe(
      404,
    );
  });

  test('leaves what is no view to be not found', async () => {
    for (const path of ['/assets/nothing.js', '/nothing.js', '/api/nothing'])
      expect([401, 404]).toContain((await dashboard('GET', path)).status);
  });
});
