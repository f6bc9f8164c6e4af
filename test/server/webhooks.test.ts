import { createHmac } from 'node:crypto';
import {
  type RawWebhook,
  type VerifyOptions,
  verifyWebhook,
  type WebhookEvent,
} from 'react-trackstar-link/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Received, startReceiver } from '../../emulator/test/support/receiver.js';
import { startScene } from './support/startScene.js';

let scene: Awaited<ReturnType<typeof startScene>>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let endpoint: { id: string; secret: string };
/** A delivery as it came. */
let sample: Received;

beforeAll(async () => {
  [scene, receiver] = await Promise.all([startScene(), startReceiver()]);
  endpoint = (await scene.api('POST', '/webhooks/endpoints', { url: receiver.url })).data;
  sample = await sendTest();
});
afterEach(() => {
  vi.useRealTimers();
});

const sendTest = async (): Promise<Received> => {
  const { message_id } = await scene.api('POST', `/webhooks/endpoints/${endpoint.id}/test`, {});
  return receiver.got(({ headers }) => headers['svix-id'] === message_id);
};

/** The call that came, as a server of the Fetch API sees it; `more` replaces headers, `body` the body. */
function asRequest(
  received: Received,
  more: Record<string, string | null> = {},
  body = received.text,
) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received.headers)) headers.set(name, String(value));
  for (const [name, value] of Object.entries(more)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return new Request('https://app.example.com/webhooks', { method: 'POST', headers, body });
}

const codeOf = (
  request: Request | RawWebhook,
  secret: string | string[] = endpoint.secret,
  options?: VerifyOptions,
) =>
  verifyWebhook(request, secret, options).then(
    () => 'taken',
    (error) => `${error.status ?? ''} ${error.code ?? error.message}`.trim(),
  );

/** An event signed by whoever has the secret. */
function signed(
  secret: string,
  body: string,
  { id = 'msg_1', seconds = Math.floor(Date.now() / 1000) } = {},
) {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  const headers = {
    'svix-id': id,
    'svix-timestamp': String(seconds),
    'svix-signature': `v1,${signature}`,
  };
  return new Request('https://app.example.com/webhooks', { method: 'POST', headers, body });
}

describe('what Trackstar sends', () => {
  test('is an event told apart by its type, with the id that each attempt has', async () => {
    const { connection_id } = await scene.sandbox('carrier');
    const received = await receiver.got(
      ({ body }) => body.event_type === 'connection.historical-sync-completed',
    );
    const event: WebhookEvent = await verifyWebhook(asRequest(received), endpoint.secret);
    if (event.event_type !== 'connection.historical-sync-completed') throw new Error('Wrong event');
    expect(event.connection_id).toBe(connection_id);
    expect(event.data.resource).toBe('get_invoice_line_items');
    expect(event.id).toBe(received.headers['svix-id']);
    expect(Math.abs(event.signedAt.getTime() - Date.now())).toBeLessThan(60_000);
  });

  test('under either name of its headers, as a request or as bytes', async () => {
    const received = sample;
    const none = { 'svix-id': null, 'svix-timestamp': null, 'svix-signature': null };
    expect(await codeOf(asRequest(received, none))).toBe('taken');
    const { headers, text } = received;
    expect(await codeOf({ headers, body: text })).toBe('taken');
    expect(await codeOf({ headers, body: Buffer.from(text) })).toBe('taken');
    expect(await codeOf({ headers: new Headers(headers as never), body: text })).toBe('taken');
  });

  test('during a rotation: by the old secret, by the new one, or by a list of both', async () => {
    const old = endpoint.secret;
    const { secret } = (await scene.api('POST', `/webhooks/endpoints/${endpoint.id}/rotate-secret`))
      .data;
    const during = await sendTest();
    for (const each of [old, secret, [old, secret], [secret, old]]) {
      expect(await codeOf(asRequest(during), each)).toBe('taken');
    }
    await scene.api('POST', '/_emulator/clock', { advance_seconds: 86_401 });
    const after = await sendTest();
    expect(await codeOf(asRequest(after), old)).toBe('401 wrong_signature');
    expect(await codeOf(asRequest(after), [old, secret])).toBe('taken');
    [endpoint.secret, sample] = [secret, after];
  });

  test('is refused when no body is left of it, with what to do', async () => {
    const request = asRequest(sample);
    await request.json();
    expect(await codeOf(request)).toContain('before any body parser');
    const parsed = { headers: {}, body: { event_type: 'order.created' } };
    expect(await codeOf({ ...parsed, headers: sample.headers } as never)).toContain('express.raw');
  });
});

describe('what somebody else sends', () => {
  test.each([
    ['without an id', { 'svix-id': null, 'webhook-id': null }],
    ['without a time', { 'svix-timestamp': null, 'webhook-timestamp': null }],
    ['without a signature', { 'svix-signature': null, 'webhook-signature': null }],
    ['with a time that is none', { 'svix-timestamp': 'now' }],
    ['with a negative time', { 'svix-timestamp': '-1' }],
  ])('%s is not signed', async (_, more) => {
    expect(await codeOf(asRequest(sample, more))).toBe('401 not_signed');
  });

  test.each([
    ['a body with one more space', {}, (text: string) => `${text} `],
    ['another event', {}, () => '{"event_type":"order.created","connection_id":"c","data":{}}'],
    ['another id', { 'svix-id': 'msg_other' }, undefined],
    ['a later time', {}, undefined],
    [
      'a made-up signature',
      { 'svix-signature': `v1,${Buffer.alloc(32).toString('base64')}` },
      undefined,
    ],
    ['an empty signature', { 'svix-signature': 'v1,' }, undefined],
    ['no base64', { 'svix-signature': 'v1,%%%' }, undefined],
    ['another version', {}, undefined],
    ['a flood of signatures', { 'svix-signature': 'v1,AAAA '.repeat(5000) }, undefined],
  ] as const)('%s is forged or tampered with', async (what, more, change) => {
    const received = sample;
    const signature = String(received.headers['svix-signature']);
    const time = Number(received.headers['svix-timestamp']);
    const headers = {
      ...more,
      ...(what === 'another version' && { 'svix-signature': signature.replaceAll('v1,', 'v1a,') }),
      ...(what === 'a later time' && { 'svix-timestamp': String(time + 5) }),
    };
    const request = asRequest(received, headers, change?.(received.text));
    expect(await codeOf(request)).toBe('401 wrong_signature');
  });

  test('a signature by another secret is refused, and neither is named', async () => {
    const other = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const error = await verifyWebhook(asRequest(sample), other).catch((each) => each);
    expect(error.code).toBe('wrong_signature');
    expect(error.message + error.stack).not.toMatch(/whsec_|v1,/);
  });

  test('a body without end is not read to its end', async () => {
    const received = sample;
    let pulled = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const request = new Request('https://app.example.com/webhooks', {
      method: 'POST',
      headers: received.headers as never,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await codeOf(request)).toBe('413 too_large');
    expect(pulled).toBeLessThan(20);
  });

  test('what is rightly signed and is no event', async () => {
    for (const body of ['', 'null', '[]', '"text"', '{}', '{"event_type":1}', '{']) {
      expect(await codeOf(signed(endpoint.secret, body))).toBe('400 invalid_body');
    }
  });
});

describe('what is sent again', () => {
  test('five minutes later, or five before: it is too late, or too early', async () => {
    const received = sample;
    const now = Number(received.headers['svix-timestamp']) * 1000;
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [offset, code] of [
      [299, 'taken'],
      [301, '401 wrong_time'],
      [-299, 'taken'],
      [-301, '401 wrong_time'],
    ] as const) {
      vi.setSystemTime(now + offset * 1000);
      expect(await codeOf(asRequest(received))).toBe(code);
    }
    vi.setSystemTime(now + 60_000);
    expect(await codeOf(asRequest(received), endpoint.secret, { tolerance: 30 })).toBe(
      '401 wrong_time',
    );
  });

  test('within five minutes: refused by its id once it was handled, and the sender is told to stop', async () => {
    const handled = new Set<string>();
    const options = { isHandled: async (id: string) => handled.has(id) };
    const received = sample;
    expect(await codeOf(asRequest(received), endpoint.secret, options)).toBe('taken');
    // Not handled yet: the app failed, so the next attempt counts.
    expect(await codeOf(asRequest(received), endpoint.secret, options)).toBe('taken');
    handled.add(String(received.headers['svix-id']));
    expect(await codeOf(asRequest(received), endpoint.secret, options)).toBe('200 already_handled');
    // The id is under the signature, so a new one is no way around it.
    const renamed = asRequest(received, { 'svix-id': 'msg_new' });
    expect(await codeOf(renamed, endpoint.secret, options)).toBe('401 wrong_signature');
  });

  test('by Trackstar itself, after we failed: under the same id, signed anew', async () => {
    let isUp = false;
    receiver.answer = (response) => response.writeHead(isUp ? 204 : 503).end();
    const first = await sendTest();
    isUp = true;
    const id = first.headers['svix-id'];
    const before = receiver.received.length;
    await scene.api('POST', `/webhooks/messages/${id}/resend`, { endpoint_id: endpoint.id });
    const second = await receiver.got(
      (one) => receiver.received.indexOf(one) >= before && one.headers['svix-id'] === id,
    );
    expect((await verifyWebhook(asRequest(second), endpoint.secret)).id).toBe(id);
  });
});

test('a secret that is none is our own mistake, and is not repeated', async () => {
  const request = asRequest(sample);
  for (const wrong of ['', 'abc', 'whsec_', 'whsec_%%%', 'whsec_c2hvcnQ=', undefined, [], [7]]) {
    const error = await verifyWebhook(request, wrong as never).catch((each) => each);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain('signing secret');
    if (wrong && !Array.isArray(wrong)) expect(error.message).not.toContain(`${wrong} `);
  }
});
