import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCarrierFile, sampleShipments } from '../../../examples/carrier-files/make.mjs';
import { startTest } from '../support/harness.js';

const inbox = mkdtempSync(join(tmpdir(), 'carrier-inbox-'));
const emulator = await startTest({ carrierInbox: inbox });
const { api, connect, synced } = emulator;
const until = async (check: () => boolean) => {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const countOf = async (token: string) =>
  (await api('GET', '/carrier/invoice-line-items', { token })).body.total_count;

test('a file that is dropped into the inbox is imported once it is whole, and moved with its report', async () => {
  const { connectionId, token } = await connect('carrier', 'dpd');
  await synced(connectionId);
  const before = await countOf(token);
  const text = makeCarrierFile('dpd-en', sampleShipments('dpd-en'));
  const [mine, byName, nobody] = [connectionId, 'dpd', 'ups'].map((name) => join(inbox, name));
  for (const folder of [mine, byName, nobody]) mkdirSync(folder ?? '');
  const growing = join(mine ?? '', 'growing.csv');
  writeFileSync(growing, text.slice(0, 500));
  writeFileSync(join(byName ?? '', 'same.csv'), text.replaceAll('\r\n', '\n'));
  writeFileSync(join(byName ?? '', 'broken.csv'), 'not,an\ninvoice,file\n');
  writeFileSync(join(byName ?? '', '.hidden'), 'left alone');
  writeFileSync(join(nobody ?? '', 'early.csv'), 'x');
  await new Promise((resolve) => setTimeout(resolve, 700));
  await appendFile(growing, text.slice(500));

  const report = (folder: string | undefined, path: string) => {
    const file = join(folder ?? '', `${path}.report.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  };
  await until(
    () =>
      existsSync(join(mine ?? '', 'done/growing.csv')) &&
      existsSync(join(byName ?? '', 'done/same.csv')) &&
      existsSync(join(byName ?? '', 'failed/broken.csv')) &&
      existsSync(join(nobody ?? '', 'failed/early.csv')),
  );
  const own = report(mine, 'done/growing.csv');
  const twin = report(byName, 'done/same.csv');
  expect(own).toMatchObject({ layout: 'dpd-en', rows: 6, rejected: [] });
  expect([own.created, twin.created].sort()).toEqual([0, own.line_items]);
  expect(await countOf(token)).toBe(before + own.line_items);
  expect(report(byName, 'failed/broken.csv').error).toContain('are missing');
  expect(report(nobody, 'failed/early.csv').error).toContain('There is no carrier connection');
  expect(readdirSync(byName ?? '').sort()).toEqual(['.hidden', 'done', 'failed']);

  // The same name again does not overwrite what lies there.
  writeFileSync(growing, text);
  await until(() => existsSync(join(mine ?? '', 'done/growing (2).csv')));
  expect(report(mine, 'done/growing (2).csv')).toMatchObject({ already_imported: true });
}, 90_000);
