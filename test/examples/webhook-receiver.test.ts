import { describe, expect, test } from 'vitest';
import { served } from './support.js';

describe('webhook-receiver', () => {
  const receiver = served('webhook-receiver');
  const handled = async (): Promise<string[]> => (await fetch(receiver.url)).json();

  test('takes what the local Trackstar signs', async () => {
    await expect.poll(handled, { timeout: 60_000 }).toContain('connection.created');
    await expect
      .poll(handled, { timeout: 60_000 })
      .toContain('connection.historical-sync-completed');
  });

  test('refuses what nobody signed', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${receiver.url}/webhooks`, { method: 'POST', headers, body: '{}' });
    expect((await post({})).status).toBe(401);
    const forged = await post({
      'webhook-id': 'evt_1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}`,
    });
    expect([forged.status, await forged.text()]).toEqual([401, 'wrong_signature']);
  });
});
