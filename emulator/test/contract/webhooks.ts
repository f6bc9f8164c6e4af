import { test } from 'vitest';
import type { Scene } from './scene.js';
import { holds, operations, same } from './walk.js';

export function webhookTests(scene: Scene): void {
  const { ask, refused } = scene;

  test('webhooks', async () => {
    same((await ask('GET /webhooks/event-types')).status, 200, 'event types');
    const { body: made } = await ask('POST /webhooks/endpoints', {
      body: { url: 'http://localhost:9/hook', event_types: ['order.created'] },
    });
    const params = { endpoint_id: made.data.id };
    const { secret: _, ...shown } = made.data;
    same(
      (await ask('GET /webhooks/endpoints/{endpoint_id}', { params })).body.data,
      shown,
      'read back',
    );
    same(
      (await ask('PATCH /webhooks/endpoints/{endpoint_id}', { params, body: { disabled: true } }))
        .body.data.disabled,
      true,
      'off',
    );
    same((await ask('GET /webhooks/endpoints')).body.data.length, 1, 'listed');
    const { body: secret } = await ask('GET /webhooks/endpoints/{endpoint_id}/secret', { params });
    holds(secret.secret.startsWith('whsec_'), 'secret');
    const rotated = await ask('POST /webhooks/endpoints/{endpoint_id}/rotate-secret', { params });
    holds(rotated.body.data.secret !== secret.secret, 'another secret');
    const tried = await ask('POST /webhooks/endpoints/{endpoint_id}/test', { params });
    same(tried.status, 400, 'an endpoint that is off gets nothing');
    await ask('PATCH /webhooks/endpoints/{endpoint_id}', { params, body: { disabled: false } });
    same(
      (await ask('POST /webhooks/endpoints/{endpoint_id}/test', { params })).status,
      200,
      'sent',
    );
    await ask('POST /webhooks/endpoints/{endpoint_id}/recover', {
      params,
      body: { since: '2020-01-01T00:00:00Z' },
    });
    const { body: messages } = await ask('GET /webhooks/messages');
    holds(messages.data.length > 0, 'messages');
    const message = { params: { message_id: messages.data[0].id } };
    same(
      (await ask('GET /webhooks/messages/{message_id}', message)).body.data.id,
      messages.data[0].id,
      'one message',
    );
    await ask('POST /webhooks/messages/{message_id}/resend', {
      ...message,
      body: { endpoint_id: made.data.id },
    });
    await ask('GET /webhooks/messages/{message_id}/data', message);
    same(
      (await ask('DELETE /webhooks/endpoints/{endpoint_id}', { params })).body.deleted,
      true,
      'deleted',
    );
    for (const name of [...operations.keys()].filter((each) => /\/webhooks\/\w+\/\{/.test(each))) {
      const { status } = await ask(name, { params: { endpoint_id: 'nope', message_id: 'nope' } });
      holds(status === 404 || status === 422, `${name}: none (${status})`);
    }
    await refused('POST /webhooks/endpoints', 'json', 'url', { body: {} });
    await refused('POST /webhooks/endpoints', 'json', /^event_types/, {
      body: { url: 'http://localhost:9/', event_types: ['nope'] },
    });
  });
}
