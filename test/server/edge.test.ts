import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { startReceiver } from '../../emulator/test/support/receiver.js';
import { closedUrl } from './support/createRoad.js';
import { API_KEY, ORIGIN, startScene } from './support/startScene.js';

/*
 * The kit in a runtime that has the Web's interfaces and nothing of Node: bundled for no platform, so that an import of
 * a Node module fails the build, and run in a context without `process`, `Buffer` or `require`.
 */

let scene: Awaited<ReturnType<typeof startScene>>;
let run: <Result>(code: string, values?: object) => Promise<Result>;

beforeAll(async () => {
  scene = await startScene();
  const { outputFiles } = await build({
    entryPoints: ['src/server/index.ts'],
    bundle: true,
    write: false,
    platform: 'neutral',
    format: 'iife',
    globalName: 'kit',
    target: 'es2022',
  });
  const bundle = outputFiles[0]?.text ?? '';
  expect(bundle).not.toMatch(/\bnode:|require\(|process\.|\bBuffer\b/);
  const vm = new EdgeVM({ initialCode: bundle });
  run = (code, values = {}) => {
    Object.assign(vm.context, { values });
    return vm.evaluate(`(async () => { ${code} })()`);
  };
});

test('the runtime is one without Node', async () => {
  const code = 'return [typeof process, typeof Buffer, typeof require, typeof kit.verifyWebhook];';
  expect(await run(code)).toEqual(['undefined', 'undefined', 'undefined', 'function']);
});

test('a connection, from link token to access token', async () => {
  const values = { apiKey: API_KEY, baseUrl: scene.url, origin: ORIGIN };
  const setUp = `
    globalThis.server = kit.createTrackstarServer({
      apiKey: values.apiKey, baseUrl: values.baseUrl, allowedOrigins: [values.origin],
      authorize: () => 'ann', saveConnection: (connection) => { globalThis.saved = connection; },
    });
    globalThis.send = async (handle, body) => {
      const headers = { origin: values.origin, 'content-type': 'application/json' };
      const request = new Request(values.origin, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await handle(request)).json();
    };
    return send(server.handleGetLinkToken, {});`;
  const { linkToken } = await run<{ linkToken: string }>(setUp, values);
  const code = await scene.connect(linkToken);
  const answer = await run<object>(
    'return send(server.handleStoreToken, { auth_code: values.code });',
    { ...values, code },
  );
  expect(answer).toEqual({ connectionId: expect.any(String), integrationName: 'sandbox' });
  expect(await run('return saved.access_token;')).toMatch(/^trackstar_/);
});

test('an API that is slow, then one that is away', async () => {
  const code = `
    const { handleGetLinkToken } = kit.createTrackstarServer({
      apiKey: 'k', baseUrl: values.baseUrl, allowedOrigins: [values.origin], timeout: 50, retries: 1,
      authorize: () => 'ann', saveConnection: () => {}, onError: () => {},
    });
    const headers = { origin: values.origin, 'content-type': 'application/json' };
    return (await (await handleGetLinkToken(new Request(values.origin, { method: 'POST', headers, body: '{}' }))).json()).code;`;
  scene.road.meet('silence', 'silence');
  expect(await run(code, { baseUrl: scene.road.url, origin: ORIGIN })).toBe(
    'trackstar_unreachable',
  );
  expect(await run(code, { baseUrl: await closedUrl(), origin: ORIGIN })).toBe(
    'trackstar_unreachable',
  );
});

test('a webhook, and a forged one', async () => {
  const receiver = await startReceiver();
  const { data } = await scene.api('POST', '/webhooks/endpoints', { url: receiver.url });
  await scene.api('POST', `/webhooks/endpoints/${data.id}/test`, {});
  const { headers, text } = await receiver.got(({ body }) => body.event_type === 'webhook.test');
  const code = `
    const request = (body) => new Request('https://a.example', { method: 'POST', headers: values.headers, body });
    const { event_type } = await kit.verifyWebhook(request(values.text), values.secret);
    const forged = await kit.verifyWebhook(request(values.text + ' '), values.secret).catch((error) => error.code);
    return [event_type, forged];`;
  expect(await run(code, { headers, text, secret: data.secret })).toEqual([
    'webhook.test',
    'wrong_signature',
  ]);
});

test('a client: a list over several pages, and a write', async () => {
  const { access_token } = await scene.sandbox('cart');
  const code = `
    const client = kit.createTrackstarClient({ apiKey: values.apiKey, accessToken: values.accessToken, baseUrl: values.baseUrl });
    const ids = [];
    for await (const { id } of client.cart.products.list({ limit: 5 })) ids.push(id);
    const { data } = await client.cart.products.setTags(ids[0], { trackstar_tags: ['edge'] });
    const gone = await client.cart.products.get('nothing').catch((error) => error.code);
    return [ids.length === new Set(ids).size && ids.length > 5, data.trackstar_tags[0], gone];`;
  const values = { apiKey: API_KEY, accessToken: access_token, baseUrl: scene.url };
  expect(await run(code, values)).toEqual([true, 'edge', 'not_found']);
});
