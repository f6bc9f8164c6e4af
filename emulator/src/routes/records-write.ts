import { findIntegration } from '../connectors/integrations.js';
import { pushToVendor } from '../connectors/push.js';
import { apiRoute } from '../http/api-route.js';
import { readJson } from '../http/body.js';
import { batchOf, writeOf } from '../openapi/envelopes.js';
import { pathParameters } from '../openapi/path-parameters.js';
import { recordSchema } from '../openapi/record-schema.js';
import { verticals, writesOf } from '../resources/index.js';
import { checkWriteBody } from '../writes/check-body.js';
import { performWrite } from '../writes/perform.js';
import type { RecordApp } from './records.js';
import { requireFunction } from './records-access.js';

/** The writes of all resources: checked, done at the source, stored and announced. */
export function addWrites({ app, deps, middleware }: RecordApp): void {
  for (const { resource, write } of verticals.flatMap(writesOf)) {
    const { functionName, path } = write;
    const idName = /\{(\w+)\}/.exec(path)?.[1];
    const schema = recordSchema(resource);
    const route = apiRoute({
      method: write.method,
      path,
      operationId: write.operationId,
      summary: write.summary,
      tag: resource.vertical,
      auth: 'token',
      middleware,
      parameters: pathParameters(path),
      answer: write.isBatch ? batchOf(schema) : writeOf(schema),
      errors: [400, 403, ...(idName ? [404 as const] : []), 409, 422, 501],
    });

    app.openapi(route, async (c) => {
      const connection = c.get('connection');
      const { vertical } = resource;
      requireFunction(connection, vertical, functionName);
      const integration = findIntegration(vertical, connection.integrationName);
      if (!integration) throw new Error('The integration is gone.');
      const raw = await readJson(c);
      const { body, unused } = checkWriteBody(write, integration, raw);
      const id = idName ? (c.req.param(idName as never) as string) : null;
      await pushToVendor(deps, connection, {
        action: functionName,
        body,
        ...(id !== null && { recordId: id }),
      });
      const answer = await performWrite(deps, {
        connection,
        resource,
        id,
        apply: (context, record) => write.apply(context, { record, body }),
        async settle(tx, written) {
          const [first] = written;
          const answer = write.isBatch
            ? { data: written, unused_fields: unused }
            : { data: first, id: first?.id, unused_fields: unused };
          await c.get('claim')?.complete(tx, answer);
          return answer;
        },
      });
      return c.json(answer);
    });
  }
}
