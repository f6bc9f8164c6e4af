import { expect, test } from 'vitest';
import { openApiDocument } from '../src/openapi/document.js';
import { startTest } from './support/harness.js';

test('the document is the same with and without a server', async () => {
  const { api } = await startTest();
  const { status, body } = await api('GET', '/openapi.json', { key: null });
  expect([status, body.openapi]).toEqual([200, '3.1.0']);
  expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  expect(body.paths['/sandbox/generate-sandbox/{integration_type}'].post.operationId).toBe(
    'generateSandbox',
  );
});
