// @vitest-environment node
import { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import {
  TrackstarConnectButton,
  TrackstarLinkProvider,
  useTrackstarLink,
} from 'react-trackstar-link';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const required = { getLinkToken: async () => 'link token', onSuccess: () => {} };

function Own() {
  const { status, isOpen, error } = useTrackstarLink(required);
  return <p>{`${status} ${isOpen} ${error}`}</p>;
}
const app = (
  <TrackstarLinkProvider integrationType="cart">
    <TrackstarConnectButton {...required} id="connect" />
    <Own />
  </TrackstarLinkProvider>
);

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('there is no DOM here', () => {
  expect(globalThis).not.toHaveProperty('document');
});

test('4.11 renders to a string', () => {
  const html = renderToString(app);
  expect(html).toMatch(/^<button type="button".*id="connect".*>Connect Cart<\/button>/);
  expect(html).toContain('padding:10px 20px');
  expect(html).toContain('<p>idle false null</p>');
});

test('4.11 renders to a stream', async () => {
  const chunks: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  await new Promise<void>((resolve, reject) => {
    const stream = renderToPipeableStream(app, {
      onAllReady: () => stream.pipe(sink).on('finish', resolve),
      onError: reject,
    });
  });
  expect(chunks.join('')).toContain('Connect Cart</button>');
});
