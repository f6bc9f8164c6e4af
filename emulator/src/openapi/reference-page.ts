import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { describeApi } from './describe-api.js';

type Document = ReturnType<typeof describeApi>;
// biome-ignore lint/suspicious/noExplicitAny: JSON Schema and OpenAPI objects of any shape.
type Json = any;

const styles = `
:root { color-scheme: light dark; --line: light-dark(#d8dde4, #333b47); --soft: light-dark(#f5f7f9, #191e26);
  --dim: light-dark(#4f5b6b, #a3afbf); --link: light-dark(#1d4ed8, #93b4ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 6rem; font: 16px/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #11151b); color: light-dark(#1a212b, #e4e9f0); }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; }
h3 { font-size: .85rem; margin: 1rem 0 .25rem; color: var(--dim); font-weight: 600; }
p { margin: .25rem 0 .75rem; color: var(--dim); }
a { color: var(--link); } nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0; }
details { border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; }
summary { cursor: pointer; padding: .55rem .8rem; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
summary:hover { background: var(--soft); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font: .86em/1.5 ui-monospace, monospace; } summary code { overflow-wrap: anywhere; }
.method { min-width: 3.6rem; font-weight: 700; } .said { color: var(--dim); font-size: .9em; }
.body { padding: 0 .8rem .8rem; } pre { overflow: auto; background: var(--soft); padding: .7rem; border-radius: 6px; margin: .25rem 0; max-height: 26rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } td, th { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.old { text-decoration: line-through; }`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const referenceHeaders = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** A schema as short text: `{ id: string, lines: [{ sku?: string }] }`. */
function short(schema: Json, indent = ''): string {
  if (!schema) return 'any';
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((each: unknown) => JSON.stringify(each)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return choices.map((each: Json) => short(each, indent)).join(' | ');
  const types: string[] = [schema.type ?? 'any'].flat();
  const rest = types.includes('null') ? ' | null' : '';
  if (types.includes('array')) return `[${short(schema.items, indent)}]${rest}`;
  if (schema.properties) {
    const deeper = `${indent}  `;
    const fields = Object.entries(schema.properties).map(([name, field]) => {
      const mark = schema.required?.includes(name) ? '' : '?';
      return `${deeper}${name}${mark}: ${short(field, deeper)}`;
    });
    return `{\n${fields.join(',\n')}\n${indent}}${rest}`;
  }
  if (types.includes('object')) return `{ [name]: ${short(schema.additionalProperties)} }${rest}`;
  const format = schema.format ? ` (${schema.format})` : '';
  return types.filter((type) => type !== 'null').join(' | ') + format + rest;
}

const schemaOf = (part: Json) => (Object.values(part?.content ?? {})[0] as Json)?.schema;

/** A vertical's tag is its path; people write it otherwise. */
const title = (tag: string) => (tag === 'wms' ? 'WMS' : tag.charAt(0).toUpperCase() + tag.slice(1));
const anchor = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function operation(method: string, path: string, call: Json) {
  const body = schemaOf(call.requestBody);
  const answer = schemaOf(call.responses?.['200']);
  const failures = Object.entries(call.responses ?? {}).filter(([status]) => !/^2/.test(status));
  return html`<details id="${call.operationId}">
    <summary>
      <span class="method">${method.toUpperCase()}</span>
      <code class="${call.deprecated ? 'old' : ''}">${path}</code>
      <span class="said">${call.summary ?? ''}</span>
    </summary>
    <div class="body">
      ${call.description ? html`<p>${call.description}</p>` : ''}
      ${
        call.parameters?.length
          ? html`<h3>Parameters</h3><table>
              <tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Value</th></tr>
              ${call.parameters.map(
                (each: Json) =>
                  html`<tr><td><code>${each.name}</code></td><td>${each.in}</td><td>${short(each.schema)}</td></tr>`,
              )}
            </table>`
          : ''
      }
      ${body ? html`<h3>Body</h3><pre tabindex="0">${short(body)}</pre>` : ''}
      ${answer ? html`<h3>Answer</h3><pre tabindex="0">${short(answer)}</pre>` : ''}
      ${
        failures.length
          ? html`<h3>Failures</h3><table>
              <tr><th scope="col">Status</th><th scope="col">When</th></tr>
              ${failures.map(
                ([status, each]) =>
                  html`<tr><td>${status}</td><td>${(each as Json).description}</td></tr>`,
              )}
            </table>`
          : ''
      }
    </div>
  </details>`;
}

/** The document as a page to read. It has no script at all, and its one style sheet is allowed by its hash. */
export function referencePage(document: Document) {
  const calls = (paths: Json) =>
    Object.entries(paths ?? {}).flatMap(([path, item]) =>
      Object.entries(item as Json).map(([method, call]) => ({ method, path, call: call as Json })),
    );
  const all = [...calls(document.paths), ...calls(document.webhooks)];
  const tags = document.tags ?? [];
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) =>
    a.localeCompare(b),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}</title>
        <style>${raw(styles)}</style>
      </head>
      <body>
        <h1>${document.info.title}</h1>
        <p>${document.info.description} <a href="/openapi.json">openapi.json</a> · <a href="/postman.json">postman.json</a></p>
        <nav aria-label="Groups">
          ${tags.map(({ name }) => html`<a href="#${anchor(name)}">${title(name)}</a>`)}
          <a href="#schemas">Schemas</a>
        </nav>
        <main>
          ${tags.map(
            ({ name, description }) => html`<h2 id="${anchor(name)}">${title(name)}</h2>
              <p>${description ?? ''}</p>
              ${all
                .filter(({ call }) => call.tags?.includes(name))
                .map(({ method, path, call }) => operation(method, path, call))}`,
          )}
          <h2 id="schemas">Schemas</h2>
          ${schemas.map(
            ([name, schema]) => html`<details id="schema-${anchor(name)}">
              <summary><code>${name}</code></summary>
              <div class="body"><pre tabindex="0">${short(schema)}</pre></div>
            </details>`,
          )}
        </main>
      </body>
    </html>`;
}
