import { test } from 'vitest';
import type { Scene } from './scene.js';
import { document, holds, operations, same } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: whatever came back.
type Row = any;

export function integrationTests(scene: Scene): void {
  const { ask, tokens } = scene;
  const token = tokens.one.wms;

  test('integrations', async () => {
    for (const type of ['wms', 'cart', 'carrier', 'freight']) {
      const params = { integration_type: type };
      const all = await ask('GET /integrations/{integration_type}', { params });
      same(all.status, 200, type);
      const older = await ask('GET /{integration_type}/integrations', { params });
      same(older.body, all.body, `${type}: the older path`);
      for (const each of [all.body.data[0], all.body.data.at(-1)]) {
        const one = { params: { ...params, integration_name: each.integration_name } };
        const named = await ask('GET /integrations/{integration_type}/{integration_name}', one);
        same(
          [named.status, [named.body.data].flat()[0].integration_name],
          [200, each.integration_name],
          'one',
        );
        same(
          (await ask('GET /{integration_type}/integrations/{integration_name}', one)).body,
          named.body,
          'the older path',
        );
        const info = await ask(
          'GET /integrations/{integration_type}/{integration_name}/write-info',
          one,
        );
        same([info.status, info.body.openapi], [200, '3.1.0'], 'write-info');
        await validOpenApi(info.body);
      }
    }
    for (const name of [...operations.keys()].filter(
      (each) => each.includes('integration_name}') && !each.includes('/meta/'),
    )) {
      same(
        (await ask(name, { params: { integration_type: 'wms', integration_name: 'nope' } })).status,
        404,
        `${name}: none`,
      );
      same(
        (await ask(name, { params: { integration_type: 'erp', integration_name: 'sandbox' } }))
          .status,
        404,
        `${name}: no type`,
      );
    }
    const wish = await ask('POST /integration-requests', { body: { integration_name: 'Acme' } });
    same(wish.status, 200, 'integration request');
  });

  test.each([...operations.keys()].filter((name) => /\/meta(\/|$)/.test(name)))(
    '%s',
    async (name) => {
      const params = { integration_name: 'sandbox' };
      for (const method of ['POST', 'PUT']) {
        const { status, body } = await ask(name, { token, params, query: `method=${method}` });
        same(
          [status, body.$schema],
          [200, 'http://json-schema.org/draft-07/schema#'],
          `${name} ${method}`,
        );
        holds(typeof body.$ref === 'string', `${name}: has its $ref`);
        await validDraft7(body);
      }
      for (const query of [
        '',
        'method=GET',
        'method=',
        'method=POST&colour=red',
        'method=POST&method=PUT',
      ]) {
        const { status } = await ask(name, { token, params, query });
        same(status, 422, `${name}?${query}`);
      }
      if (name.includes('{')) {
        same(
          (await ask(name, { params: { integration_name: 'nope' }, query: 'method=POST' })).status,
          404,
          `${name}: none`,
        );
      }
    },
  );

  test('the log of calls, the API about itself, the clock', async () => {
    const log = await ask('GET /api-logs', { query: 'limit=10' });
    same(log.status, 200, 'log');
    same((await ask('GET /api-logs/facets')).status, 200, 'facets');
    const params = { request_id: log.body.data[0].id };
    same((await ask('GET /api-logs/{request_id}', { params })).status, 200, 'one call');
    same(
      (await ask('GET /api-logs/{request_id}', { params: { request_id: 'nope' } })).status,
      404,
      'no call',
    );
    const described = await ask('GET /openapi.json', { key: null });
    same(described.body, document, 'the document');
    await validOpenApi(described.body);
    same((await ask('GET /postman.json', { key: null })).status, 200, 'postman');
    same((await ask('GET /_emulator/clock')).status, 200, 'clock');
    same(
      (await ask('POST /_emulator/clock', { body: { advance_seconds: 'x' } })).status,
      422,
      'no clock',
    );
    same((await ask('POST /_emulator/scale', { body: {} })).status, 422, 'no scale');
    same((await ask('POST /_emulator/seed', { body: {} })).status, 422, 'no seed');
  });
}

async function validOpenApi(body: Row): Promise<void> {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const { valid, errors } = await new Validator().validate(structuredClone(body));
  same([valid, errors], [true, undefined], 'a valid OpenAPI document');
}

async function validDraft7(body: object): Promise<void> {
  const { Ajv } = await import('ajv');
  const addFormats = (await import('ajv-formats')).default;
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  same(ajv.validateSchema(body), true, 'a valid JSON Schema');
  holds(typeof ajv.compile(body) === 'function', 'a schema that can be used');
}
