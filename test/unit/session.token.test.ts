import { describe, expect, test, vi } from 'vitest';
import { TrackstarLinkError } from '../../src/errors.js';
import { setUp, withoutDom } from './openings.js';

// The core runs without React.
vi.mock('react', () => ({}));
withoutDom();

describe('4.1 getLinkToken', () => {
  test('is never called before open(), and not by the session itself', () => {
    const { session, getLinkToken } = setUp();
    session.preload();
    session.open();
    expect(getLinkToken).not.toHaveBeenCalled();
  });

  test('is called without any argument, once each time that the transport asks', async () => {
    const { session, attempts, getLinkToken } = setUp();
    session.open();
    await expect(attempts[0]?.getLinkToken()).resolves.toBe('link token');
    expect(getLinkToken.mock.calls).toEqual([[]]);
    await attempts[0]?.getLinkToken();
    expect(getLinkToken.mock.calls).toEqual([[], []]);
  });

  test('gets the id of the connection that is linked again, and nothing else', async () => {
    const { session, attempts, getLinkToken } = setUp({ connectionId: 'c-1' });
    session.open();
    await attempts[0]?.getLinkToken();
    expect(getLinkToken.mock.calls).toEqual([[{ connectionId: 'c-1' }]]);
  });

  test('may give the token without a promise', async () => {
    const { session, attempts } = setUp({ getLinkToken: () => 'at once' });
    session.open();
    await expect(attempts[0]?.getLinkToken()).resolves.toBe('at once');
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no backend');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no backend'))],
  ])('that %s is link_token_failed with its cause', async (_how, getLinkToken) => {
    const { session, attempts } = setUp({ getLinkToken });
    session.open();
    const error = await attempts[0]?.getLinkToken().catch((reason) => reason);
    expect(error).toBeInstanceOf(TrackstarLinkError);
    expect(error).toMatchObject({ code: 'link_token_failed', retryable: true });
    expect(error.cause).toEqual(new Error('no backend'));
  });

  test.each([[undefined], [null], [''], [7], [{ link_token: 'secret-token' }]])(
    'that resolves to %j is link_token_invalid',
    async (value) => {
      const { session, attempts } = setUp({ getLinkToken: async () => value as never });
      session.open();
      const error = await attempts[0]?.getLinkToken().catch((reason) => reason);
      expect(error).toMatchObject({ code: 'link_token_invalid', retryable: false });
    },
  );
});

describe('4.3 onLoad', () => {
  test('fires once an opening, however often the page loads', () => {
    const { session, attempts, onLoad } = setUp();
    session.open();
    attempts[0]?.loaded();
    attempts[0]?.loaded();
    expect(onLoad).toHaveBeenCalledOnce();
    expect(session.getState()).toMatchObject({ status: 'open', isOpen: true, isReady: true });
    session.close();
    session.open();
    attempts[1]?.loaded();
    expect(onLoad).toHaveBeenCalledTimes(2);
  });
});
