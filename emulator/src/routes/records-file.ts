import { basename } from 'node:path';
import { z } from '@hono/zod-openapi';
import { pushToVendor } from '../connectors/push.js';
import type { Deps } from '../deps.js';
import { apiRoute } from '../http/api-route.js';
import { readBytes } from '../http/body.js';
import { fieldErrors } from '../http/field-errors.js';
import { MAX_FORM_BYTES } from '../http/idempotency.js';
import { callOut, OutboundError } from '../http/outbound.js';
import { invalid } from '../http/problems.js';
import { pathParameters } from '../openapi/path-parameters.js';
import type { Resource } from '../resources/resource.js';
import { wmsOrders } from '../resources/wms-orders.js';
import { isEmptyText } from '../writes/is-empty-text.js';
import { performWrite } from '../writes/perform.js';
import type { RecordApp } from './records.js';
import { requireFunction } from './records-access.js';

const path = '/wms/orders/{order_id}/file';
const FUNCTION = 'create_order_file';

const fields = z
  .strictObject({
    file_name: z.string().min(1).max(255).optional(),
    file_url: z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .optional(),
    file: z.instanceof(File).optional(),
  })
  .refine((form) => (form.file === undefined) !== (form.file_url === undefined), {
    path: ['file'],
    message: 'Send either a file or a file_url.',
  });

/** A file that goes with an order, such as a packing slip: sent along, or fetched from where it lies. */
export function addOrderFile({ app, deps, middleware }: RecordApp): void {
  const route = apiRoute({
    method: 'post',
    path,
    operationId: 'attachWmsOrderFile',
    summary: 'Attach a file to an order',
    tag: 'wms',
    auth: 'token',
    middleware,
    parameters: pathParameters(path),
    request: {
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              additionalProperties: false,
              properties: {
                file_name: { type: 'string' },
                file_url: { type: 'string', format: 'uri' },
                file: { type: 'string', contentMediaType: 'application/octet-stream' },
              },
            } as never,
          },
        },
      },
    },
    answer: z.object({
      data: z.literal('success'),
      id: z.string(),
      unused_fields: z.array(z.string()),
    }),
    errors: [400, 404, 409, 422, 501],
  });

  app.openapi(route, async (c) => {
    const connection = c.get('connection');
    requireFunction(connection, 'wms', FUNCTION);
    const type = c.req.header('content-type') ?? '';
    const form = readForm(type, await readBytes(c, MAX_FORM_BYTES));
    const file = await fileOf(deps, await form);
    const id = c.req.param('order_id');
    await pushToVendor(deps, connection, {
      action: FUNCTION,
      body: { file_name: file.file_name },
      recordId: id,
    });
    const answer = await performWrite(deps, {
      connection,
      resource: wmsOrders as unknown as Resource,
      id,
      apply: (context, order) => ({
        ...order,
        additional_fields: {
          ...order.additional_fields,
          files: [
            ...(order.additional_fields.files ?? []),
            { ...file, attached_date: context.now },
          ],
        },
        updated_date: context.now,
      }),
      async settle(tx) {
        const answer = { data: 'success', id, unused_fields: [] };
        await c.get('claim')?.complete(tx, answer);
        return answer;
      },
    });
    return c.json(answer);
  });
}

async function readForm(type: string, bytes: Buffer): Promise<z.infer<typeof fields>> {
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw invalid('headers', { 'content-type': ['Must be multipart/form-data with a boundary.'] });
  }
  const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  const data = await response.formData().catch(() => {
    throw invalid('form', { _body: ['Not a readable multipart form.'] });
  });
  const form: Record<string, unknown> = Object.create(null);
  for (const [name, value] of data) {
    if (name in form) throw invalid('form', { [name]: ['Given more than once.'] });
    if (typeof value === 'string' && (value.includes('\0') || isEmptyText(value))) {
      throw invalid('form', { [name]: ['Must not be empty, "null" or "none".'] });
    }
    form[name] = value;
  }
  const parsed = fields.safeParse({ ...form });
  if (!parsed.success) throw invalid('form', fieldErrors(parsed.error));
  return parsed.data;
}

async function fileOf(deps: Deps, form: z.infer<typeof fields>) {
  if (form.file) {
    return { file_name: form.file_name ?? (form.file.name || 'file'), size: form.file.size };
  }
  const url = form.file_url ?? '';
  const refuse = (why: string) => invalid('form', { file_url: [why] });
  const answer = await callOut(deps, {
    url,
    timeout: 10_000,
    maxBytes: MAX_FORM_BYTES,
  }).catch((error) => {
    throw error instanceof OutboundError ? refuse(error.message) : error;
  });
  if (answer.status !== 200) throw refuse(`The server answered with ${answer.status}.`);
  const name = form.file_name ?? (basename(new URL(url).pathname) || 'file');
  return { file_name: name, size: answer.body.byteLength };
}
