import type { describeApi } from './describe-api.js';

// biome-ignore lint/suspicious/noExplicitAny: OpenAPI objects of any shape.
type Json = any;

const variable = (name: string) => ({ key: name, value: `{{${name}}}` });

/** The calls of the document as a Postman collection, grouped as they are in it. */
export function postmanCollection(document: ReturnType<typeof describeApi>) {
  const requests = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Json).map(([method, call]) => ({ path, method, call: call as Json })),
  );
  const groups = [...new Set(requests.map(({ call }) => call.tags?.[0] ?? 'other'))];
  return {
    info: {
      name: document.info.title,
      description: document.info.description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [{ key: 'baseUrl', value: document.servers?.[0]?.url ?? '' }],
    item: groups.map((name) => ({
      name,
      item: requests
        .filter(({ call }) => (call.tags?.[0] ?? 'other') === name)
        .map(({ path, method, call }) => ({
          name: call.summary ?? call.operationId,
          request: {
            method: method.toUpperCase(),
            header: headersOf(call),
            url: urlOf(path, call),
            ...(call.requestBody?.content?.['application/json'] && {
              body: { mode: 'raw', raw: '{}', options: { raw: { language: 'json' } } },
            }),
          },
        })),
    })),
  };
}

function headersOf(call: Json) {
  const wanted = Object.assign({}, ...(call.security ?? []));
  return [
    ...('apiKey' in wanted ? [{ key: 'x-trackstar-api-key', value: '{{apiKey}}' }] : []),
    ...('accessToken' in wanted
      ? [{ key: 'x-trackstar-access-token', value: '{{accessToken}}' }]
      : []),
  ];
}

function urlOf(path: string, call: Json) {
  const inPath = path.replace(/\{(\w+)\}/g, ':$1');
  const query = (call.parameters ?? []).filter((each: Json) => each.in === 'query');
  return {
    raw: `{{baseUrl}}${inPath}`,
    host: ['{{baseUrl}}'],
    path: inPath.slice(1).split('/'),
    query: query.map((each: Json) => ({ ...variable(each.name), disabled: true })),
    variable: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ key: name, value: '' })),
  };
}
