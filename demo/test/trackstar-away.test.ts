import { beforeAll, expect, test } from 'vitest';
import { startApp } from './support/start-app.js';

let started: Awaited<ReturnType<typeof startApp>>;
let merchant: Awaited<ReturnType<typeof started.visitor>>;
let known: string;

beforeAll(async () => {
  started = await startApp();
  merchant = await started.visitor();
  known = (await merchant.store(await merchant.authCode('wms'))).body.connectionId;
  await merchant.synced(known);
  await started.emulator.close();
  // Longer than an answer is taken for fresh.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

test('connecting says that Trackstar cannot be reached and what to do', async () => {
  for (const call of [
    merchant.post('/get-link-token', {}),
    merchant.store('code_that_nobody_made'),
  ]) {
    const { status, body } = await call;
    expect([status, body.code]).toEqual([503, 'trackstar_unreachable']);
    expect(body.error).toContain('try again');
  }
});

test('connections are listed as they were last seen, with a word that this may be old', async () => {
  const { status, body } = await merchant.get('/api/connections');
  expect(status).toBe(200);
  expect(body.problem).toContain('cannot be reached');
  expect(body.connections).toEqual([
    expect.objectContaining({ id: known, displayName: 'Sandbox', state: 'ready' }),
  ]);
});

test('tables and charts say so, too', async () => {
  for (const path of ['records/orders', 'summary']) {
    const { status, body } = await merchant.get(`/api/connections/${known}/${path}`);
    expect([status, body.code]).toEqual([503, 'trackstar_unreachable']);
  }
});

test('the log says which call failed and why, without keys', () => {
  expect(started.logLines.join('\n')).toMatch(
    /handleGetLinkToken answered trackstar_unreachable. Trackstar cannot be reached for POST \/link\/token: ECONNREFUSED/,
  );
});
