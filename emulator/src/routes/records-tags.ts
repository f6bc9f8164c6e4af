import { z } from '@hono/zod-openapi';
import { apiRoute } from '../http/api-route.js';
import { readJson } from '../http/body.js';
import { fieldErrors } from '../http/field-errors.js';
import { invalid } from '../http/problems.js';
import { writeOf } from '../openapi/envelopes.js';
import { pathParameters } from '../openapi/path-parameters.js';
import { recordSchema, tagSchema } from '../openapi/record-schema.js';
import { resources } from '../resources/index.js';
import { idParam } from '../resources/resource.js';
import { tagList } from '../resources/write-shapes.js';
import { refuseEmpty } from '../writes/check-body.js';
import { performWrite } from '../writes/perform.js';
import type { RecordApp } from './records.js';
import { requireFunction } from './records-access.js';

const body = z.strictObject({ trackstar_tags: tagList });

const documented = z.strictObject({ trackstar_tags: z.array(tagSchema) }).openapi('TagsBody');

/** Tags are ours: they are replaced here and never sent to the source. */
export function addTags({ app, deps, middleware }: RecordApp): void {
  for (const resource of resources) {
    if (!resource.isTaggable) continue;
    const path = `${resource.path}/{${idParam(resource)}}/trackstar-tags`;
    const route = apiRoute({
      method: 'put',
      path,
      operationId: `set${resource.name}Tags`,
      summary: `Replace the tags of one ${resource.noun}`,
      tag: resource.vertical,
      auth: 'token',
      middleware,
      parameters: pathParameters(path),
      request: {
        body: { required: true, content: { 'application/json': { schema: documented } } },
      },
      answer: writeOf(recordSchema(resource)),
      errors: [400, 404, 409, 422, 501],
    });
    app.openapi(route, async (c) => {
      const connection = c.get('connection');
      requireFunction(connection, resource.vertical, resource.functionName);
      const raw = await readJson(c);
      refuseEmpty(raw);
      const parsed = body.safeParse(raw);
      if (!parsed.success) throw invalid('json', fieldErrors(parsed.error));
      const answer = await performWrite(deps, {
        connection,
        resource,
        id: c.req.param(idParam(resource) as never) as string,
        apply: (_context, record) => ({ ...record, ...parsed.data }),
        async settle(tx, [data]) {
          const answer = { data, id: data?.id, unused_fields: [] };
          await c.get('claim')?.complete(tx, answer);
          return answer;
        },
      });
      return c.json(answer);
    });
  }
}
