import { test } from 'vitest';
import type { Scene } from './scene.js';
import { holds, same } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: whatever came back.
type Row = any;

export function linkingTests(scene: Scene): void {
  const { ask, refused, ids, openSession, link } = scene;

  test('link tokens and exchange', async () => {
    const opened = await openSession(
      { integrationType: 'wms', sandbox: true },
      { customer_id: 'c 2' },
    );
    const checked = await link('/credentials', {
      bearer: opened.sessionToken,
      body: { integrationName: 'sandbox', credentials: {} },
    });
    const finished = await link('/finish', {
      bearer: opened.sessionToken,
      body: { attemptId: checked.body.attemptId },
    });
    const body = { auth_code: finished.body.authCode };
    const { status, body: exchanged } = await ask('POST /link/exchange', { body });
    same(
      [status, exchanged.integration_name, exchanged.customer_id],
      [200, 'sandbox', 'c 2'],
      'exchanged',
    );
    holds(exchanged.access_token.startsWith('trackstar_'), 'the token begins with trackstar_');
    const again = await ask('POST /link/exchange', { body });
    // A backend that lost the answer asks again, and gets the same connection.
    same(
      [again.status, again.body.connection_id],
      [200, exchanged.connection_id],
      'a code makes one connection',
    );
    await refused('POST /link/exchange', 'json', 'auth_code', { body: {} });
    await refused('POST /link/exchange', 'json', 'auth_code', { body: { auth_code: 1 } });
    await refused('POST /link/exchange', 'json', 'colour', {
      body: { auth_code: 'x', colour: 'red' },
    });
    holds(
      (await ask('POST /link/exchange', { body: { auth_code: 'nope' } })).status < 500,
      'no such code',
    );
    for (const asked of [undefined, {}, { customer_id: 'c' }, { connection_id: ids.one.wms }]) {
      const made = await ask('POST /link/token', { body: asked });
      same(
        [made.status, typeof made.body.link_token],
        [200, 'string'],
        `link token for ${JSON.stringify(asked)}`,
      );
    }
    await refused('POST /link/token', 'json', 'colour', { body: { colour: 'red' } });
    await refused('POST /link/token', 'json', 'customer_id', { body: { customer_id: 1 } });
    holds(
      (await ask('POST /link/token', { body: { connection_id: 'nope' } })).status === 404,
      'no such connection',
    );
  });

  test('magic links', async () => {
    const make = 'POST /magic-links';
    for (const body of [
      undefined,
      {},
      { integration_type: 'carrier', link_duration: 1, integration_allow_list: ['ups'] },
      { disabled_functions: ['get_orders'] },
    ]) {
      const { status, body: made } = await ask(make, { body });
      same(status, 200, `magic link of ${JSON.stringify(body)}`);
      const { url: _, ...shown } = made.magic_link;
      const params = { magic_link_id: made.magic_link.id };
      same(
        (await ask('GET /magic-links/{magic_link_id}', { params })).body.magic_link,
        shown,
        'read back',
      );
      holds(
        (await ask('GET /magic-links')).body.magic_links.some((each: Row) => each.id === shown.id),
        'listed',
      );
      const gone = await ask('DELETE /magic-links/{magic_link_id}', { params });
      same(
        [gone.status, gone.body.object, gone.body.deleted],
        [200, 'magic_link', true],
        'deleted',
      );
    }
    for (const [field, value] of [
      ['link_duration', 0],
      ['link_duration', 'x'],
      ['integration_type', 'erp'],
      ['integration_allow_list', 'ups'],
      ['colour', 'red'],
      ['customer_id', 1],
    ] as const) {
      await refused(make, 'json', field, { body: { [field]: value } });
    }
    for (const name of [
      'GET /magic-links/{magic_link_id}',
      'DELETE /magic-links/{magic_link_id}',
    ]) {
      const { status, body } = await ask(name, { params: { magic_link_id: 'nope' } });
      same([status, body.id], [404, 'nope'], name);
    }
  });
}
