import { describe, expect, test, vi } from 'vitest';
import { TrackstarLinkError } from '../../src/errors.js';
import { setUp, withoutDom } from './openings.js';

// The core runs without React.
vi.mock('react', () => ({}));
withoutDom();

describe('section 5: the configuration is checked at open()', () => {
  test.each([
    ['no getLinkToken', { getLinkToken: undefined as never }, /getLinkToken/],
    ['a getLinkToken that is no function', { getLinkToken: 'token' as never }, /getLinkToken/],
    ['no onSuccess', { onSuccess: undefined as never }, /onSuccess/],
    ['a relative linkUrl', { linkUrl: '/link' }, /linkUrl/],
    ['a linkUrl that is no URL', { linkUrl: 'link.example' }, /linkUrl/],
    ['a linkUrl that is a script', { linkUrl: 'javascript:alert(1)' }, /linkUrl/],
    ['a linkUrl of data', { linkUrl: 'data:text/html,hello' }, /linkUrl/],
    [
      'a linkUrl of the origin of the app',
      { linkUrl: 'https://app.example/link' },
      /another origin/,
    ],
    ['an empty linkUrl', { linkUrl: '' }, /linkUrl/],
    ['a linkUrl without a host', { linkUrl: 'https://' }, /linkUrl/],
  ])('%s is invalid_config: it does not open and says what to do', (_what, config, words) => {
    const { session, attempts, onError, onClose } = setUp(config);
    session.open();
    expect(attempts).toHaveLength(0);
    expect(onError).toHaveBeenCalledOnce();
    const error = onError.mock.calls[0]?.[0];
    expect(error).toBeInstanceOf(TrackstarLinkError);
    expect(error).toMatchObject({ code: 'invalid_config', retryable: false });
    expect(error.message).toMatch(words);
    expect(session.getState()).toEqual({ status: 'error', isOpen: false, isReady: false, error });
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a configuration that was put right opens', () => {
    const { session, attempts, newest } = setUp({ linkUrl: '/link' });
    session.open();
    newest.linkUrl = 'https://link.example';
    session.open();
    expect(attempts).toHaveLength(1);
    expect(session.getState()).toMatchObject({ status: 'loading', error: null });
  });
});

describe('the rest of the session', () => {
  test('steps of the person go to onEvent', () => {
    const onEvent = vi.fn();
    const { session, attempts } = setUp({ onEvent });
    session.open();
    attempts[0]?.event({ name: 'integration_selected', metadata: { name: 'sandbox' } });
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({
      name: 'integration_selected',
      metadata: { name: 'sandbox' },
    });
  });

  test('preload warms the page, but not when it is off, open or misconfigured', () => {
    const { session, transport, newest } = setUp({ preload: 'none' });
    session.preload();
    newest.preload = 'intent';
    newest.linkUrl = '/link';
    session.preload();
    expect(transport.preload).not.toHaveBeenCalled();
    newest.linkUrl = undefined;
    session.preload();
    expect(transport.preload).toHaveBeenCalledOnce();
    session.open();
    session.preload();
    expect(transport.preload).toHaveBeenCalledOnce();
  });

  test('4.11 a session that was released opens again', () => {
    const { session, attempts } = setUp();
    session.release();
    session.open();
    session.release();
    session.open();
    expect(attempts).toHaveLength(2);
    expect(session.getState().isOpen).toBe(true);
  });
});
