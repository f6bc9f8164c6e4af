import { readFileSync } from 'node:fs';
import type { Embedder } from 'react-trackstar-link/protocol';
import * as protocol from 'react-trackstar-link/protocol';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';

const guide = readFileSync('docs/protocol.md', 'utf8');
const sample = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

/** Runs the sample as it stands, with a window of ours for the frame's. */
async function run(win: { parent: unknown; addEventListener: Window['addEventListener'] }) {
  const { code } = await transformWithOxc(sample, 'sample.ts');
  const body = { textContent: '' };
  const connect = (handlers: protocol.EmbedderHandlers) =>
    protocol.connectToEmbedder(handlers, win as never);
  const rest = code.replace(/import[^;]*;/, '');
  const start = new Function('connectToEmbedder', 'document', `${rest}\nreturn page;`);
  return { page: start(connect, { body }) as Embedder | null, body };
}

describe('the sample of docs/protocol.md', () => {
  test('shows a page inside an app, and closes it when the person wants to leave', async () => {
    const sent: { type: string }[] = [];
    const parent = { postMessage: (message: { type: string }) => sent.push(message) };
    let receive: (event: object) => void = () => {};
    await run({
      parent,
      addEventListener: (_type: string, listener: unknown) => {
        receive = listener as typeof receive;
      },
    });
    const say = (message: object) =>
      receive({
        source: parent,
        origin: 'https://app.example',
        data: { source: 'trackstar-link', version: 1, session: 's', ...message },
      });
    say({ type: 'init', linkToken: 'token', options: {} });
    say({ type: 'close-request' });
    expect(sent.map(({ type }) => type)).toEqual(['ready', 'loaded', 'close']);
  });

  test('says so where there is no app', async () => {
    const win = { parent: undefined as unknown, addEventListener: () => {} };
    win.parent = win;
    const { page, body } = await run(win);
    expect(page).toBeNull();
    expect(body.textContent).toBe('Open this page from your app.');
  });
});

test('the table of docs/protocol.md names every message', () => {
  const types = [...guide.matchAll(/^\| (?:page|app) \| (.*?) \|/gm)]
    .flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([\w-]+)`/g)])
    .map(([, type]) => type);
  const page: protocol.PageMessage['type'][] = [
    'ready',
    'loaded',
    'success',
    'token-expired',
    'close',
    'keep-open',
    'error',
    'event',
  ];
  const app: protocol.AppMessage['type'][] = [
    'init',
    'token',
    'token-failed',
    'success-handled',
    'success-failed',
    'close-request',
    'closing',
  ];
  expect([...types].sort()).toEqual([...page, ...app].sort());
});
