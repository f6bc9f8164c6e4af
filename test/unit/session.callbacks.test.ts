import { describe, expect, test, vi } from 'vitest';
import { TrackstarLinkError } from '../../src/errors.js';
import { connection, setUp, withoutDom } from './openings.js';

// The core runs without React.
vi.mock('react', () => ({}));
withoutDom();

const failure = (code: 'load_timeout' | 'link_failed' = 'load_timeout') =>
  new TrackstarLinkError(code);

describe('4.6 the newest callback is the one called', () => {
  test('for success, load, error and close', async () => {
    const { session, attempts, newest, onSuccess, onLoad, onError, onClose } = setUp();
    session.open();
    const later = { onSuccess: vi.fn(), onLoad: vi.fn(), onError: vi.fn(), onClose: vi.fn() };
    Object.assign(newest, later);
    attempts[0]?.loaded();
    attempts[0]?.failed(failure('link_failed'));
    await attempts[0]?.success(connection);
    session.close();
    for (const old of [onSuccess, onLoad, onError, onClose]) expect(old).not.toHaveBeenCalled();
    for (const each of Object.values(later)) expect(each).toHaveBeenCalledOnce();
  });

  test('for the token, too', async () => {
    const { session, attempts, newest } = setUp();
    session.open();
    newest.getLinkToken = vi.fn(async () => 'newest');
    await expect(attempts[0]?.getLinkToken()).resolves.toBe('newest');
  });

  test('while options count as they were at open()', () => {
    const { session, attempts, newest } = setUp({ integrationType: 'cart' });
    session.open();
    newest.integrationType = 'carrier';
    expect(attempts[0]?.options.integrationType).toBe('cart');
    session.close();
    session.open();
    expect(attempts[1]?.options.integrationType).toBe('carrier');
  });
});

describe('4.7 a second open() while open', () => {
  test('focuses the modal and does nothing else', () => {
    const { session, attempts, focus } = setUp();
    session.open();
    session.open({ integrationId: 'other' });
    expect(attempts).toHaveLength(1);
    expect(focus).toHaveBeenCalledOnce();
  });

  test('opens anew while the one before is out of view but not at its end', () => {
    const { session, attempts, onClose } = setUp();
    session.open();
    attempts[0]?.hidden();
    session.open();
    expect(attempts).toHaveLength(2);
    attempts[0]?.closed();
    expect(onClose).toHaveBeenCalledOnce();
    expect(session.getState()).toMatchObject({ status: 'loading', isOpen: true });
  });

  test('nothing that a past opening still reports touches the state of the next', async () => {
    const { session, attempts } = setUp();
    session.open();
    session.close();
    session.open();
    attempts[0]?.loaded();
    attempts[0]?.failed(failure());
    await attempts[0]?.success(connection);
    expect(session.getState()).toEqual({
      status: 'loading',
      isOpen: true,
      isReady: false,
      error: null,
    });
  });
});

describe('section 3, onError: failures', () => {
  test('reach onError once and stay in the state until the next opening', () => {
    const { session, attempts, onError } = setUp();
    session.open();
    const error = failure();
    attempts[0]?.failed(error);
    expect(onError).toHaveBeenCalledExactlyOnceWith(error);
    expect(session.getState()).toMatchObject({ status: 'error', isOpen: true, error });
    session.close();
    expect(session.getState()).toEqual({ status: 'idle', isOpen: false, isReady: false, error });
    session.open();
    expect(session.getState().error).toBeNull();
  });

  test('go to console.error when there is no onError', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session, attempts } = setUp({ onError: undefined });
    session.open();
    const error = failure();
    attempts[0]?.failed(error);
    expect(print).toHaveBeenCalledExactlyOnceWith(error);
  });

  test('of a callback of the app are printed, and stop nothing', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const boom = () => {
      throw new Error('app');
    };
    const reject = () => Promise.reject(new Error('app'));
    const { session, attempts } = setUp({
      onLoad: boom,
      onError: reject,
      onEvent: boom,
      onClose: reject,
    });
    session.open();
    expect(() => {
      attempts[0]?.loaded();
      attempts[0]?.event({ name: 'opened' });
      attempts[0]?.failed(failure());
      session.close();
    }).not.toThrow();
    await Promise.resolve();
    expect(print).toHaveBeenCalledTimes(4);
    expect(session.getState().isOpen).toBe(false);
  });
});
