// The calls of the documentation, as they stand there, to a local Trackstar.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, root, text } from './support.js';

const guide = blocksOf('docs/local-trackstar.md');
const first = guide.find(({ code }) => code.includes('curl'))?.code ?? '';
const curls = first.split('\n').filter((line) => line.startsWith('curl'));

let emulator: ReturnType<typeof spawn>;
let port: number;

/** The guide's own command, on a free port. */
beforeAll(async () => {
  port = await getPort();
  const [, flags = ''] = /^npm run emulator -- (.+) &$/m.exec(first) ?? [];
  const args = flags.replace('4020', String(port)).split(' ');
  emulator = spawn(process.execPath, ['scripts/emulator.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(createInterface({ input: emulator.stdout ?? process.stdin }), 'line');
  expect(Object.keys(JSON.parse(line))).toEqual(
    /`(\{"url".*?\})`/.exec(text('docs/local-trackstar.md'))?.[1]?.match(/\w+/g),
  );
});

afterAll(async () => {
  const ended = once(emulator, 'exit');
  emulator.kill('SIGTERM');
  await ended;
});

/** Runs a line of shell, with what a reader would put in. */
async function shell(line: string, values: Record<string, string> = {}) {
  let command = line
    .replace(/:40[12]0/, `:${port}`)
    .replace('curl ', 'curl --silent --show-error ');
  for (const [name, value] of Object.entries(values)) command = command.replace(name, value);
  const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: root });
  return JSON.parse(stdout);
}

async function call(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`http://localhost:${port}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', 'x-trackstar-api-key': 'k', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

test('the first lines with curl alone: from a link token to an inventory', async () => {
  expect(curls).toHaveLength(4);
  const [linkToken = '', sandbox = '', connection = '', inventory = ''] = curls;
  expect(await shell(linkToken)).toMatchObject({ link_token: expect.any(String) });
  const made = await shell(sandbox);
  const ids = { CONNECTION_ID: made.connection_id, TOKEN: made.access_token };
  await expect
    .poll(async () => (await shell(connection, ids)).data.historical_sync_completed.get_inventory)
    .toBe(true);
  expect((await shell(inventory, ids)).data.length).toBeGreaterThan(5);
});

test('the seed makes its connection, with the record that it holds', async () => {
  const seed = guide.find(({ kind }) => kind === 'json')?.code ?? '';
  const { status, answer } = await call('/_emulator/seed', JSON.parse(seed));
  expect(status).toBe(200);
  const [{ access_token }] = answer.connections ?? answer.data;
  const orders = await call('/wms/orders?order_number=PO-1', undefined, {
    'x-trackstar-access-token': access_token,
  });
  expect(orders.answer.data).toMatchObject([{ id: 'mine', order_number: 'PO-1' }]);
});

describe('the table of the control API', () => {
  const rows = [...text('docs/local-trackstar.md').matchAll(/^\| `POST (\S+)`(?: `(.+?)`)? \|/gm)];
  test.each(rows.map(([, path = '', body]) => [path, body ?? '']))('%s %s', async (path, body) => {
    // Its body stands below the table, and reset would take all from the others.
    if (path.endsWith('/seed') || path.endsWith('/reset')) {
      return expect((await call(path, { wrong: true })).status).toBe(422);
    }
    // What was done to the sandbox before is forgotten.
    await call('/_emulator/reset', {});
    const { answer: made } = await call('/sandbox/generate-sandbox/wms', {});
    const filled = JSON.parse(body.replace('"..."', `"${made.connection_id}"`));
    if (filled.count) filled.count = 200;
    // Records can be added when the first sync is done.
    await expect.poll(async () => (await call(path, filled)).status).toBeLessThan(300);
    await fetch(`http://localhost:${port}/_emulator/faults`, {
      method: 'DELETE',
      headers: { 'x-trackstar-api-key': 'k' },
    });
  });
});

test('an invoice file of a carrier comes in as the guide has it', async () => {
  const block = blocksOf('docs/carrier-files.md').find(({ kind }) => kind === 'sh')?.code ?? '';
  const { answer: made } = await call('/sandbox/generate-sandbox/carrier', {});
  const command = block.replace(/\\\n/g, ' ').trim();
  const report = await shell(command, { KEY: 'k', TOKEN: made.access_token });
  expect(report).toMatchObject({ file_id: expect.any(String), rejected: [] });
  expect(report.line_items).toBeGreaterThan(0);
});
