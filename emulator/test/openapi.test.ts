import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../src/openapi/document.js';
import { startTest } from './support/harness.js';

const { api } = await startTest();
// biome-ignore lint/suspicious/noExplicitAny: a document of any shape.
const document: any = JSON.parse(JSON.stringify(openApiDocument()));
// biome-ignore lint/suspicious/noExplicitAny: as above.
const operations: [string, any][] = Object.entries(document.paths).flatMap(([path, item]) =>
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Object.entries(item as any).map(([method, call]): [string, any] => [`${method} ${path}`, call]),
);

describe('the OpenAPI document', () => {
  test('is the same with and without a server', async () => {
    const { status, body } = await api('GET', '/openapi.json', { key: null });
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    expect(body).toEqual(document);
  });

  test('is valid', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect([errors, valid]).toEqual([undefined, true]);
  });

  test('names each call once, and says how each may fail', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, call] of operations) {
      expect([name, /^[a-z][A-Za-z]+$/.test(call.operationId)]).toEqual([name, true]);
      expect([name, typeof call.summary, call.tags.length]).toEqual([name, 'string', 1]);
      if (call.security?.length) expect(Object.keys(call.responses)).toContain('401');
    }
  });

  test('declares the parameters of each path', () => {
    for (const [name, call] of operations) {
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const declared = (call.parameters ?? [])
        .filter((each: { in: string }) => each.in === 'path')
        .map((each: { name: string }) => each.name);
      expect([name, declared.sort()]).toEqual([name, inPath.sort()]);
    }
  });

  test('has the webhooks with what they carry', () => {
    const { schema } =
      document.webhooks['order.updated'].post.requestBody.content['application/json'];
    const name = schema.$ref.split('/').at(-1);
    expect(document.components.schemas[name].properties).toMatchObject({
      event_type: { enum: ['order.updated'] },
      data: { $ref: '#/components/schemas/WmsOrder' },
    });
  });
});

test('the reference has every call, no script, and a policy that allows its one style alone', async () => {
  const { status, body, headers } = await api('GET', '/docs', { key: null });
  expect(status).toBe(200);
  for (const [, { operationId }] of operations) expect(body).toContain(`id="${operationId}"`);
  expect(body).not.toMatch(/<script|style=|onclick|https?:\/\/(?!localhost)/i);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
});

test('the Postman collection has every call', async () => {
  const { body } = await api('GET', '/postman.json', { key: null });
  expect(body.item.flatMap((group: { item: unknown[] }) => group.item)).toHaveLength(
    operations.length,
  );
});
