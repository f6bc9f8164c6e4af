import { type RouteConfig, z } from '@hono/zod-openapi';

const origin = z.enum(['trackstar', 'integration']).describe('Who refused: we, or the vendor.');
const error = z.string().describe('What is wrong, and what to do about it.');

const schemas = {
  Error: z.object({ error, origin }).openapi('Error'),
  NotFoundError: z
    .object({ error, origin, id: z.string().optional().describe('The id that was not found.') })
    .openapi('NotFoundError'),
  ValidationError: z
    .object({
      error,
      origin,
      detail: z
        .record(z.string(), z.record(z.string(), z.array(z.string())))
        .optional()
        .describe('Messages by place (`json`, `query`, `path`, `headers`, `form`) and field.'),
    })
    .openapi('ValidationError'),
};

const answers = {
  400: ['Error', 'Asked for something that cannot be done, or an idempotency key used twice.'],
  401: ['Error', 'No or an unknown API key or access token.'],
  403: ['Error', 'A read-only key, or an action that is switched off.'],
  404: ['NotFoundError', 'There is nothing with this id.'],
  409: ['Error', 'A call with the same idempotency key is still running.'],
  422: ['ValidationError', 'Something in the request is not valid.'],
  429: ['Error', 'Too many requests; `retry-after` says when to try again.'],
  501: ['Error', 'The integration has no such endpoint.'],
} as const;

export type ErrorStatus = keyof typeof answers;

export const errorAnswers = (statuses: ErrorStatus[]): RouteConfig['responses'] =>
  Object.fromEntries(
    [...new Set(statuses)].sort().map((status) => {
      const [name, description] = answers[status];
      return [status, { description, content: { 'application/json': { schema: schemas[name] } } }];
    }),
  );
