import { createApp } from '../app.js';
import type { Deps } from '../deps.js';
import { resolveOptions } from '../options.js';
import { describeApi } from './describe-api.js';

/** The whole document, without a server or a database: routes are declared, none is called. */
export function openApiDocument(url = 'http://localhost:4010') {
  const deps = { options: resolveOptions({ memory: true }) } as Deps;
  return describeApi(createApp(deps, 4010), url);
}
