import { inspect } from 'node:util';
import { TrackstarLinkError, type TrackstarLinkErrorCode } from 'react-trackstar-link';
import { expect, test, vi } from 'vitest';
import { connection, setUp, withoutDom } from './openings.js';

const codes: TrackstarLinkErrorCode[] = [
  'invalid_config',
  'link_token_failed',
  'link_token_invalid',
  'blocked_by_csp',
  'load_timeout',
  'script_failed',
  'protocol_mismatch',
  'link_failed',
  'success_handler_failed',
];

withoutDom();

test.each(codes)('section 5: %s is an Error with name, code and a message', (code) => {
  const error = new TrackstarLinkError(code);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'TrackstarLinkError', code });
  expect(error.message.length).toBeGreaterThan(10);
  expect(String(error)).toMatch(/^TrackstarLinkError/);
});

test.each(codes.filter((code) => code !== 'invalid_config'))(
  'the message of %s says what happened in words, not only its code',
  (code) => {
    expect(new TrackstarLinkError(code).message).toMatch(/\w+ \w+ \w+/);
  },
);

test('what was caught is the cause, and what is said of another try counts', () => {
  const cause = new Error('no backend');
  expect(new TrackstarLinkError('link_token_failed', { cause }).cause).toBe(cause);
  expect(new TrackstarLinkError('link_failed').retryable).toBe(false);
  expect(new TrackstarLinkError('link_failed', { retryable: true }).retryable).toBe(true);
});

test('a production build may leave out the words, never the code', () => {
  vi.stubEnv('NODE_ENV', 'production');
  for (const code of codes) {
    const error = new TrackstarLinkError(code, { message: undefined });
    expect(error.code).toBe(code);
    expect(error.message).toContain(code);
  }
  vi.unstubAllEnvs();
});

test('section 5: no error holds a link token or an auth code', async () => {
  const token = 'secret-link-token';
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { session, attempts, onError } = setUp({
    getLinkToken: async () => ({ link_token: token }) as never,
    onSuccess: () => Promise.reject(new Error('disk full')),
  });
  session.open();
  const invalid = await attempts[0]?.getLinkToken().catch((reason) => reason);
  attempts[0]?.failed(invalid);
  await attempts[0]?.success(connection);
  const errors = onError.mock.calls.map(([error]) => error);
  expect(errors.map((error) => error.code)).toEqual([
    'link_token_invalid',
    'success_handler_failed',
  ]);
  const everything = errors
    .map((error) => inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error))
    .join();
  expect(everything).not.toContain(token);
  expect(everything).not.toContain(connection.authCode);
  expect(printed).not.toHaveBeenCalled();
});
