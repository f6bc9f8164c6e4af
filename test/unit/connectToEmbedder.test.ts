import { connectToEmbedder, type EmbedderHandlers } from 'react-trackstar-link/protocol';
import { afterEach, expect, test, vi } from 'vitest';

const APP = 'https://app.example';
const envelope = { source: 'trackstar-link', version: 1 };
const init = {
  ...envelope,
  type: 'init',
  session: 'the session',
  linkToken: 'link token',
  options: { integrationType: 'wms', sandbox: true },
};

/** The windows around a Link page: only what a page can see of them. */
function frameIn(parent: object) {
  const listeners = new Set<(event: object) => void>();
  return {
    parent,
    listeners,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
}

function connect(handlers: Partial<EmbedderHandlers> = {}) {
  const parent = { postMessage: vi.fn() };
  const win = frameIn(parent);
  const onInit = vi.fn();
  const embedder = connectToEmbedder({ onInit, ...handlers }, win as unknown as Window);
  if (!embedder) throw new Error('There is an embedder.');
  const receive = (data: object, { source = parent as object, origin = APP } = {}) => {
    for (const listener of win.listeners) listener({ data, source, origin });
  };
  const answer = (type: string, more: object = {}, from?: { source?: object; origin?: string }) =>
    receive({ ...envelope, type, session: init.session, ...more }, from);
  return { embedder, parent, win, onInit, receive, answer, sent: parent.postMessage.mock.calls };
}

afterEach(() => vi.restoreAllMocks());

test('section 6: at the top level there is no embedder, and nobody is listened to', () => {
  const win = frameIn({});
  win.parent = win;
  const onInit = vi.fn();
  expect(connectToEmbedder({ onInit }, win as unknown as Window)).toBeNull();
  expect(win.listeners.size).toBe(0);
});

test('section 6: the page announces itself to anybody, with nothing secret in it', () => {
  const { sent } = connect();
  expect(sent).toEqual([[{ ...envelope, type: 'ready', versions: [1] }, '*']]);
});

test('init from the parent hands over token and options, with the origin that the browser told', () => {
  const { onInit, receive } = connect();
  receive(init);
  expect(onInit).toHaveBeenCalledExactlyOnceWith({
    linkToken: 'link token',
    options: { integrationType: 'wms', sandbox: true },
    origin: APP,
  });
});

test.each([
  ['a sibling frame', { source: {} }],
  ['an opener', { source: { opener: true } }],
  ['an opaque origin, which nobody could answer to', { origin: 'null' }],
])('section 6: init from %s is ignored', (_who, from) => {
  const { onInit, receive } = connect();
  receive(init, from);
  expect(onInit).not.toHaveBeenCalled();
  receive(init);
  expect(onInit).toHaveBeenCalledOnce();
});

test('section 6: a second init in one document is ignored, whoever sends it', () => {
  const { onInit, receive, embedder, sent } = connect();
  receive(init);
  receive({ ...init, session: 'another', linkToken: 'another' });
  receive({ ...init, session: 'another' }, { origin: 'https://evil.example' });
  expect(onInit).toHaveBeenCalledOnce();
  embedder.loaded();
  expect(sent.at(-1)).toEqual([{ ...envelope, type: 'loaded', session: init.session }, APP]);
});

test('before init nothing is sent but ready', () => {
  const { embedder, sent } = connect();
  embedder.loaded();
  embedder.success({ id: '1', authCode: 'code', integrationName: 'x' });
  embedder.requestToken();
  embedder.keepOpen();
  embedder.error({ code: 'x', message: 'x' });
  embedder.event('opened');
  embedder.close();
  expect(sent).toHaveLength(1);
});

test('section 6: after init everything goes to the one origin of the app, with the session', () => {
  const { embedder, receive, sent } = connect();
  receive(init);
  embedder.loaded();
  embedder.event('picked', { name: 'x' });
  embedder.event('opened');
  embedder.requestToken();
  embedder.keepOpen();
  embedder.success({ id: '1', authCode: 'code', integrationName: 'x' });
  embedder.error({ code: 'oops', message: 'It broke.' });
  embedder.close();
  const { session } = init;
  const expected = [
    { type: 'loaded', session },
    { type: 'event', session, name: 'picked', metadata: { name: 'x' } },
    { type: 'event', session, name: 'opened' },
    { type: 'token-expired', session },
    { type: 'keep-open', session },
    { type: 'success', session, id: '1', authCode: 'code', integrationName: 'x' },
    { type: 'error', session, code: 'oops', message: 'It broke.', retryable: false },
    { type: 'close', session },
  ];
  expect(sent.slice(1)).toEqual(expected.map((message) => [{ ...envelope, ...message }, APP]));
});

test('answers of the app reach their handlers', () => {
  const handlers = {
    onToken: vi.fn(),
    onTokenFailed: vi.fn(),
    onSuccessHandled: vi.fn(),
    onSuccessFailed: vi.fn(),
    onCloseRequest: vi.fn(),
    onClosing: vi.fn(),
  };
  const { receive, answer, sent } = connect(handlers);
  receive(init);
  answer('token', { linkToken: 'fresh' });
  answer('token-failed');
  answer('success-handled', { id: '1' });
  answer('success-failed', { id: '2' });
  answer('close-request');
  answer('closing');
  expect(handlers.onToken).toHaveBeenCalledExactlyOnceWith('fresh');
  expect(handlers.onTokenFailed).toHaveBeenCalledOnce();
  expect(handlers.onSuccessHandled).toHaveBeenCalledExactlyOnceWith('1');
  expect(handlers.onSuccessFailed).toHaveBeenCalledExactlyOnceWith('2');
  expect(handlers.onCloseRequest).toHaveBeenCalledOnce();
  expect(handlers.onClosing).toHaveBeenCalledOnce();
  expect(sent).toHaveLength(1);
});

test.each(['close-request', 'closing'])(
  '%s is answered with close when nobody handles it',
  (type) => {
    const { receive, answer, sent } = connect();
    receive(init);
    answer(type);
    expect(sent.at(-1)).toEqual([{ ...envelope, type: 'close', session: init.session }, APP]);
  },
);

test.each([
  ['another origin', {}, { origin: 'https://app.example.evil.example' }],
  ['another window of the same origin', {}, { source: {} }],
  ['another session', { session: 'another' }, {}],
  ['no session', { session: undefined }, {}],
])('section 6: a token from %s is ignored', (_what, more, from) => {
  const onToken = vi.fn();
  const { receive, answer } = connect({ onToken });
  receive(init);
  answer('token', { linkToken: 'forged', ...more }, from);
  expect(onToken).not.toHaveBeenCalled();
});

test('a token before init is ignored', () => {
  const onToken = vi.fn();
  const { answer } = connect({ onToken });
  answer('token', { linkToken: 'early' });
  expect(onToken).not.toHaveBeenCalled();
});

test('after disconnect nobody is listened to', () => {
  const { embedder, win } = connect();
  embedder.disconnect();
  expect(win.listeners.size).toBe(0);
});
