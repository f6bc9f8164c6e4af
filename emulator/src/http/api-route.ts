import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { type ErrorStatus, errorAnswers } from '../openapi/errors.js';
import { bufferJson } from './body.js';

type Request = NonNullable<RouteConfig['request']>;
type Responses = RouteConfig['responses'];

/** A parameter in the document; its schema is JSON Schema. */
export interface ApiParameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Record<string, unknown>;
}

interface ApiRoute<Path extends string, R extends Request> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: Path;
  /** Name of the call in generated clients, in camel case. */
  operationId: string;
  summary: string;
  description?: string;
  deprecated?: boolean;
  /** Group in the reference. */
  tag: string;
  /** Which headers it wants: the API key, or key and access token. */
  auth: 'none' | 'key' | 'token';
  request?: R;
  /** Who may call, and how often; runs before anything of the request is checked. */
  middleware?: MiddlewareHandler[];
  /** Parameters that the handler checks itself. */
  parameters?: ApiParameter[];
  /** The body of the answer with 200. */
  answer: z.ZodType;
  /** Answers of other kinds, or a whole set instead of `answer`. */
  responses?: Responses;
  /** Statuses that it may fail with, beside those that every call has. */
  errors?: ErrorStatus[];
}

const security = { none: [], key: [{ apiKey: [] }], token: [{ apiKey: [], accessToken: [] }] };

/**
 * Declares a call of the public API: what it takes, what it answers, how it fails. A body declared with a schema is
 * read up to the limit and checked before the handler runs.
 */
export function apiRoute<const Path extends string, R extends Request>(
  config: ApiRoute<Path, R>,
): {
  method: ApiRoute<Path, R>['method'];
  path: Path;
  request: R;
  responses: { 200: { description: string } };
} {
  const {
    tag,
    auth,
    answer,
    errors = [],
    request,
    responses,
    middleware = [],
    parameters,
    ...rest
  } = config;
  const content = request?.body?.content['application/json'];
  // A body in JSON Schema is read and checked by the handler.
  const isJsonBody =
    content !== undefined && 'schema' in content && content.schema instanceof z.ZodType;
  return createRoute({
    ...rest,
    tags: [tag],
    security: security[auth],
    ...(request && { request }),
    ...(parameters && { parameters: parameters as never }),
    middleware: [...middleware, ...(isJsonBody ? [bufferJson] : [])],
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: answer } } },
      ...responses,
      ...errorAnswers([
        ...(auth === 'none' ? [] : ([401, 429] as const)),
        ...(request?.query || request?.params || request?.body || parameters ? [422 as const] : []),
        ...(auth !== 'none' && config.method !== 'get' ? [403 as const] : []),
        ...errors,
      ]),
    },
  }) as never;
}

/** A JSON body of a declared route. One without required fields may be left out. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: !schema.safeParse({}).success,
});

/** A parameter in the path. */
export const pathParams = <const Name extends string>(...names: Name[]) =>
  z.object(
    Object.fromEntries(names.map((name) => [name, z.string()])) as Record<Name, z.ZodString>,
  );
