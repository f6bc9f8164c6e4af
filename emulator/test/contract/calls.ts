import { describe, test } from 'vitest';
import { endpoints } from './endpoints.js';
import { lists } from './reads.js';
import type { Scene } from './scene.js';
import { type Ask, holds, operations, same } from './walk.js';

// biome-ignore lint/suspicious/noExplicitAny: whatever came back.
type Row = any;

const ownCall = (name: string) =>
  /^\w+ (\/_emulator\/|\/webhooks\/|\/api-logs\/\{)/.test(name) ||
  name === 'GET /connections/on-demand-syncs' ||
  name === 'GET /wms/inbound-shipments/meta/{integration_name}';

/** Something for each parameter of a path, where it does not matter what. */
const anyParams = (path: string) =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
      name,
      name === 'integration_type' ? 'wms' : 'nope',
    ]),
  );

export function callTests(scene: Scene): void {
  const { ask, tokens } = scene;
  const token = tokens.one.wms;

  test('the table and the document have the same calls', () => {
    const known = Object.keys(endpoints);
    same(
      known.filter((name) => !operations.has(name)),
      [],
      'documented, but not there',
    );
    same(
      [...operations.keys()].filter((name) => !known.includes(name) && !ownCall(name)),
      [],
      'there, but not documented',
    );
    for (const [name, { auth, query = [], filters }] of Object.entries(endpoints)) {
      const operation = operations.get(name);
      same(operation?.needs, auth, `${name}: headers`);
      const declared: string[] = (operation?.about.parameters ?? [])
        .filter((each: Row) => each.in === 'query')
        .map((each: Row) => each.name);
      for (const each of query) holds(declared.includes(each), `${name} has ${each}`);
      for (const [field, { operators }] of Object.entries(filters ?? {})) {
        for (const operator of operators) {
          const parameter = operator === '=' ? field : `${field}[${operator}]`;
          holds(declared.includes(parameter), `${name} has ${parameter}`);
        }
      }
    }
  });

  describe('keys and tokens', () => {
    test.each(
      [...operations.values()]
        .filter(({ needs }) => needs !== 'none')
        .map((each) => [each.name, each] as const),
    )('%s', async (name, { path, method, needs }) => {
      const params = anyParams(path);
      const bad: Ask[] = [{ key: null }, { key: 'nope' }, { key: '' }];
      if (needs === 'token')
        bad.push({ token: undefined }, { token: 'nope' }, { token: `${token}x` });
      for (const call of bad) {
        const isKey = 'key' in call;
        const { status, body } = await ask(name, { params, ...(isKey && { token }), ...call });
        same([status, body.origin], [401, 'trackstar'], `${name} with ${Object.entries(call)}`);
      }
      if (method === 'GET') return;
      const { status } = await ask(name, { params, token, key: scene.readOnlyKey });
      same(status, 403, `${name} with a read-only key`);
    });
  });

  describe.each(lists)('%s', (name) => {
    test('what is switched off is 403, what the integration lacks 501', async () => {
      const disabled = await ask(name, { ...scene.access(name, 'disabled')() });
      same(disabled.status, 403, `${name}: disabled`);
      holds(/^\w+ is disabled for this connection$/.test(disabled.body.error), `${name}: says so`);
      const other = scene.vertical(name) === 'wms' ? tokens.one.cart : token;
      const lacking = await ask(name, { ...scene.access(name)(), token: other });
      same(lacking.status, 501, `${name}: not implemented`);
      holds(
        /^Endpoint \w+ is not implemented for .+/.test(lacking.body.error),
        `${name}: says which`,
      );
    });
  });
}
