import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from 'hono';
import type { BlankEnv } from 'hono/types';
import { fieldErrors } from './field-errors.js';
import { invalid } from './problems.js';

const places: Record<string, string> = {
  json: 'json',
  form: 'form',
  query: 'query',
  param: 'path',
  header: 'headers',
};

/**
 * A part of the public API. Its routes are declared with `apiRoute`, and validation and `GET /openapi.json` follow from
 * the declaration; what does not fit is answered with 422, its place and its field.
 */
export const createApiApp = <E extends Env = BlankEnv>() =>
  new OpenAPIHono<E>({
    strict: false,
    defaultHook: (result) => {
      if (!result.success) {
        throw invalid(places[result.target] ?? result.target, fieldErrors(result.error));
      }
    },
  });
