import type { Attempt } from 'react-trackstar-link';
import { describe, expect, test, vi } from 'vitest';
import { TrackstarLinkError } from '../../src/errors.js';
import { connection, end, setUp, withoutDom } from './openings.js';

// The core runs without React.
vi.mock('react', () => ({}));
withoutDom();

const failure = (code: 'load_timeout' | 'link_failed' = 'load_timeout') =>
  new TrackstarLinkError(code);

describe('4.5 onClose fires exactly once, with its reason', () => {
  test.each<[string, string, (parts: ReturnType<typeof setUp>, attempt: Attempt) => unknown]>([
    ['user', 'the page or the person ends it', (_parts, attempt) => end(attempt)],
    ['programmatic', 'close() is called', ({ session }) => session.close()],
    ['unmount', 'whoever opened it is gone', ({ session }) => session.release()],
    [
      'error',
      'it ends after a failure',
      (_parts, attempt) => {
        attempt.failed(failure());
        end(attempt);
      },
    ],
    [
      'user',
      'it ends after a failure and another try',
      (_parts, attempt) => {
        attempt.failed(failure());
        attempt.retried();
        end(attempt);
      },
    ],
    [
      'success',
      'the person ends it after a success',
      async (_parts, attempt) => {
        await attempt.success(connection);
        end(attempt);
      },
    ],
    [
      'success',
      'close() is called after a success',
      async ({ session }, attempt) => {
        await attempt.success(connection);
        session.close();
      },
    ],
    [
      'success',
      'it is unmounted while onSuccess is pending',
      ({ session }, attempt) => {
        attempt.success(connection);
        session.release();
      },
    ],
  ])('%s when %s', async (reason, _when, finish) => {
    const parts = setUp();
    parts.session.open();
    await finish(parts, parts.attempts[0] as Attempt);
    parts.session.close();
    parts.session.release();
    expect(parts.onClose).toHaveBeenCalledExactlyOnceWith({ reason });
    expect(parts.session.getState()).toMatchObject({ status: 'idle', isOpen: false });
  });

  test('error when onSuccess failed for good', async () => {
    const { session, attempts, onClose } = setUp({
      onSuccess: () => Promise.reject(new Error('x')),
    });
    session.open();
    await attempts[0]?.success(connection);
    end(attempts[0]);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'error' });
  });

  test('after onSuccess was called, without waiting for its promise', () => {
    const calls: string[] = [];
    const { session, attempts } = setUp({
      onSuccess: () => {
        calls.push('onSuccess');
        return new Promise(() => {});
      },
      onClose: () => calls.push('onClose'),
    });
    session.open();
    attempts[0]?.success(connection);
    session.close();
    expect(calls).toEqual(['onSuccess', 'onClose']);
  });

  test('after a success that was on its way when the modal left the view', async () => {
    const { session, attempts, onSuccess, onClose } = setUp();
    session.open();
    attempts[0]?.hidden();
    expect(session.getState()).toMatchObject({ status: 'idle', isOpen: false });
    await attempts[0]?.success(connection);
    attempts[0]?.closed();
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    expect(session.getState().status).toBe('idle');
  });

  test('never, when nothing was open', () => {
    const { session, onClose } = setUp();
    session.close();
    session.release();
    expect(onClose).not.toHaveBeenCalled();
  });
});
