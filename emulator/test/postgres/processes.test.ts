import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../build.mjs';
import { createSimulatedConnector } from '../../src/connectors/simulated.js';
import type { Deps } from '../../src/deps.js';
import { resourcesOf } from '../../src/resources/index.js';
import { startTest } from '../support/harness.js';
import { freshDatabase } from '../support/postgres.js';
import { runNode, type Started } from '../support/process.js';

const key = 'ab'.repeat(32);
const dist = fileURLToPath(new URL('../../.cache/test-postgres/dist', import.meta.url));
const running = new Set<Started>();
const database = await freshDatabase();
beforeAll(() => build({ outDir: dist, pages: [] }));
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await database.drop();
});

const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

test('two at work on one database do each job once, and show the same', async () => {
  const own = await freshDatabase();
  const pulls: string[][] = [[], []];
  const [one, other] = await Promise.all(
    pulls.map((mine) => {
      const connectorOf: Deps['connectorOf'] = (integration) => {
        const connector = createSimulatedConnector(integration, {
          seed: 's',
          latency: 10,
          pageSize: 10,
        });
        return {
          ...connector,
          pull(request) {
            const { resource, identity, cursor } = request;
            mine.push(`${integration.name} ${identity} ${resource.path} ${cursor ?? 0}`);
            return connector.pull(request);
          },
        };
      };
      return startTest(
        { databaseUrl: own.url },
        { connectorOf, env: { TRACKSTAR_EMULATOR_KEY: key } },
      );
    }),
  );
  if (!one || !other) throw new Error('They did not start.');
  const names = ['shiphero', 'ams', 'byrd', 'canary7'];
  const wms = resourcesOf('wms');
  const made = [];
  for (const name of names) made.push(await one.connect('wms', name));
  for (const type of ['wms', 'cart', 'carrier']) made.push(await other.connect(type, 'sandbox'));
  for (const { connectionId, token } of made) {
    const done = await other.synced(connectionId);
    expect(await one.connection(connectionId)).toEqual(done);
    const [path] = wms.map((resource) => resource.path);
    const [here, there] = await Promise.all(
      [one, other].map((each) => each.api('GET', `${path}`, { token })),
    );
    expect(here?.body).toEqual(there?.body);
  }
  const all = pulls.flat();
  expect(new Set(all).size).toBe(all.length);
  expect(pulls.map((mine) => mine.length > 0)).toEqual([true, true]);
  await Promise.all([one.close(), other.close()]);
  await own.drop();
});

test('killed, its work is taken over by the one that lives', async () => {
  const start = async () => {
    const started = runNode(
      '--input-type=module',
      '--eval',
      `process.env.DATABASE_URL = ${JSON.stringify(database.url)};
       process.env.TRACKSTAR_EMULATOR_KEY = ${JSON.stringify(key)};
       process.argv = [process.argv[0], 'cli', '--port', '0', '--json', '--vendor-latency', '300', '--no-rate-limits'];
       await import(${JSON.stringify(`${dist}/cli.js`)});`,
    );
    running.add(started);
    return { started, ...JSON.parse(await started.firstLine()) };
  };
  const first = await start();
  const second = await start();
  expect([second.apiKey, second.readOnlyApiKey]).toEqual([first.apiKey, first.readOnlyApiKey]);
  const call = async (url: string, method: string, path: string, token = '') => {
    const headers = { 'x-trackstar-api-key': first.apiKey, 'x-trackstar-access-token': token };
    const response = await fetch(url + path, { method, headers });
    // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back.
    return (await response.json()) as any;
  };
  const { connection_id: id, access_token: token } = await call(
    first.url,
    'POST',
    '/sandbox/generate-sandbox/wms',
  );
  const progress = async (url: string) =>
    Object.values((await call(url, 'GET', `/connections/${id}`)).data.historical_sync_completed);
  while (!(await progress(first.url)).includes(true)) await pause();
  // Whoever of the two is at work now.
  first.started.child.kill('SIGKILL');
  await first.started.ended;
  expect(await progress(second.url)).toContain(false);
  while ((await progress(second.url)).includes(false)) await pause(200);
  const { data, total_count } = await call(second.url, 'GET', '/wms/orders', token);
  expect(new Set(data.map((order: { id: string }) => order.id)).size).toBe(100);
  expect(total_count).toBe(100);
  second.started.child.kill('SIGTERM');
  expect(await second.started.ended).toBe(0);
}, 90_000);
